import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { AddRoomMember, createGroup, say } from '../../../tests/kit/rooms.ts';
import { statementsOf } from '../../../tests/kit/statements.ts';

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
let sara: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  owner = workspace.owner;
  sara = await workspace.agent('Sara');
});
afterAll(() => app.stop());

const Make = graphql(`
  mutation RoomResourcesMake($task: CreateTaskInput!, $document: CreateDocumentInput!, $article: CreateArticleInput!) {
    createTask(input: $task) {
      task {
        id
      }
    }
    createDocument(input: $document) {
      document {
        id
      }
    }
    createArticle(input: $article) {
      article {
        id
      }
    }
  }
`);

const Update = graphql(`
  mutation RoomResourcesUpdate($input: UpdateRoomResourceInput!) {
    updateRoomResource(input: $input) {
      link {
        id
        isPinned
        note
      }
      errors {
        code
        field
      }
    }
  }
`);

const MakeProject = graphql(`
  mutation RoomResourcesProject($input: CreateProjectInput!) {
    createProject(input: $input) {
      project {
        id
      }
      room {
        id
      }
    }
  }
`);

const SetStatus = graphql(`
  mutation RoomResourcesStatus($input: UpdateTaskInput!) {
    updateTask(input: $input) {
      errors {
        code
      }
    }
  }
`);

const Link = graphql(`
  mutation RoomResourcesLink($input: LinkRoomResourceInput!) {
    linkRoomResource(input: $input) {
      link {
        id
        origin
        isPinned
        note
      }
      errors {
        code
        field
      }
    }
  }
`);

const LinkToProject = graphql(`
  mutation RoomResourcesLinkProject($input: LinkProjectResourceInput!) {
    linkProjectResource(input: $input) {
      errors {
        code
        field
      }
    }
  }
`);

const UnlinkFromProject = graphql(`
  mutation UnlinkFromProject($input: UnlinkProjectResourceInput!) {
    unlinkProjectResource(input: $input) {
      project {
        id
      }
      errors {
        code
        field
      }
    }
  }
`);

const Unlink = graphql(`
  mutation RoomResourcesUnlink($input: UnlinkRoomResourceInput!) {
    unlinkRoomResource(input: $input) {
      deletedId
      errors {
        code
        field
      }
    }
  }
`);

const Resources = graphql(`
  query RoomResources($id: ID!, $kind: ResourceKind, $includeProject: Boolean, $first: Int, $after: String) {
    room(id: $id) {
      resources(kind: $kind, includeProject: $includeProject, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          origin
          isPinned
          note
          addedBy {
            id
          }
          resource {
            id
            title
            ... on Task {
              status
              assignees {
                id
              }
            }
          }
        }
      }
    }
  }
`);

const RemoveMember = graphql(`
  mutation RoomResourcesRemoveMember($input: RemoveRoomMemberInput!) {
    removeRoomMember(input: $input) {
      errors {
        code
      }
    }
  }
`);

const LinkById = graphql(`
  query RoomResourcesNode($id: ID!) {
    node(id: $id) {
      id
      ... on RoomResourceLink {
        origin
        note
        addedBy {
          id
        }
        resource {
          id
          title
        }
      }
    }
  }
`);

let made = 0;
async function makeThree() {
  made += 1;
  const { createTask, createDocument, createArticle } = await owner.run(Make, {
    task: { title: `Task ${made}`, assigneeIds: [sara.id] },
    document: { title: `Document ${made}`, url: 'https://example.test/' },
    article: { title: `Article ${made}`, content: 'How to.' },
  });
  return {
    task: createTask.task?.id ?? '',
    document: createDocument.document?.id ?? '',
    article: createArticle.article?.id ?? '',
  };
}

const link = async (agent: Person, input: { roomId: string; resourceId: string; isPinned?: boolean; note?: string }) =>
  (await agent.run(Link, { input })).linkRoomResource;

describe('a room’s resources', () => {
  test('are counted, pinned and pending as the guide’s third example asks, its project’s with them', async () => {
    const { createProject } = await owner.run(MakeProject, { input: { name: 'CRM' } });
    const [roomId, projectId] = [createProject.room?.id ?? '', createProject.project?.id ?? ''];
    const [own, brought] = [await makeThree(), await makeThree()];
    await link(owner, { roomId, resourceId: own.document, isPinned: true, note: 'Read first' });
    await link(owner, { roomId, resourceId: own.task });
    await link(owner, { roomId, resourceId: own.article });
    for (const resourceId of [brought.task, brought.document, own.document]) {
      await owner.run(LinkToProject, { input: { projectId, resourceId, note: 'of the project' } });
    }
    await owner.run(SetStatus, { input: { taskId: brought.task, status: 'IN_PROGRESS' } });

    const read = async (kind: 'DOCUMENT' | 'TASK' | 'KNOWLEDGE', includeProject: boolean) =>
      (await owner.run(Resources, { id: roomId, kind, includeProject })).room?.resources;
    expect(await read('DOCUMENT', false)).toMatchObject({ totalCount: 1 });
    // What is linked to both is the room's.
    const documents = await read('DOCUMENT', true);
    expect(documents).toMatchObject({
      totalCount: 2,
      nodes: [
        { origin: 'ROOM', isPinned: true, note: 'Read first', resource: { title: 'Document 1' } },
        { origin: 'PROJECT', isPinned: false, resource: { title: 'Document 2' } },
      ],
    });
    const tasks = await read('TASK', true);
    expect(tasks?.totalCount).toBe(2);
    const pending = tasks?.nodes.filter(({ resource }) => 'status' in resource && resource.status === 'IN_PROGRESS');
    expect(pending).toMatchObject([{ origin: 'PROJECT', resource: { id: brought.task } }]);
    expect((await read('KNOWLEDGE', true))?.totalCount).toBe(1);
  });

  test('come page by page, whatever they hang on, in a number of statements that does not grow', async () => {
    const { createProject } = await owner.run(MakeProject, { input: { name: 'Pages' } });
    const [roomId, projectId] = [createProject.room?.id ?? '', createProject.project?.id ?? ''];
    const addThree = async () => {
      const { task, document, article } = await makeThree();
      await link(owner, { roomId, resourceId: task });
      await link(owner, { roomId, resourceId: document, isPinned: true });
      await owner.run(LinkToProject, { input: { projectId, resourceId: article } });
    };
    await addThree();
    const read = (after?: string | null) =>
      owner.run(Resources, { id: roomId, includeProject: true, first: after === undefined ? 50 : 2, after });
    const few = await statementsOf(() => read());
    await addThree();
    const many = await statementsOf(() => read());
    expect(many.length).toBe(few.length);

    const all = (await read()).room?.resources?.nodes.map(({ id }) => id);
    expect(all).toHaveLength(6);
    const paged: string[] = [];
    for (let after: string | null | undefined = null; after !== undefined;) {
      const page: Awaited<ReturnType<typeof read>> = await read(after);
      paged.push(...(page.room?.resources?.nodes.map(({ id }) => id) ?? []));
      after = page.room?.resources?.pageInfo.hasNextPage ? page.room.resources.pageInfo.endCursor : undefined;
    }
    expect(paged).toEqual(all);
  });

  test('are linked once, by the room’s admins, and seen by its members alone', async () => {
    const roomId = await createGroup(owner, [sara.id]);
    const { task } = await makeThree();
    const first = await link(owner, { roomId, resourceId: task });
    expect(await link(owner, { roomId, resourceId: task })).toMatchObject({
      link: { id: first.link?.id },
      errors: [{ code: 'CONFLICT', field: ['input', 'resourceId'] }],
    });
    expect((await link(sara, { roomId, resourceId: task })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect((await link(owner, { roomId, resourceId: roomId })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await sara.run(Resources, { id: roomId })).room?.resources?.totalCount).toBe(1);
    const outsider = await workspace.agent('Outsider');
    expect((await outsider.run(Resources, { id: roomId })).room?.resources).toBeNull();
    expect((await outsider.run(Unlink, { input: { linkId: first.link?.id ?? '' } })).unlinkRoomResource.errors).toEqual(
      [{ code: 'NOT_FOUND', field: ['input', 'linkId'] }],
    );
    const { unlinkRoomResource } = await owner.run(Unlink, { input: { linkId: first.link?.id ?? '' } });
    expect(unlinkRoomResource).toEqual({ deletedId: first.link?.id, errors: [] });
  });

  test('are pinned, let loose and spoken of anew by the room’s admins; its members see it', async () => {
    const roomId = await createGroup(owner, [sara.id]);
    const { task } = await makeThree();
    const linkId = (await link(owner, { roomId, resourceId: task, note: 'read it' })).link?.id ?? '';
    const update = async (person: Person, input: { linkId: string; isPinned?: boolean; note?: string | null }) =>
      (await person.run(Update, { input })).updateRoomResource;
    expect(await update(owner, { linkId, isPinned: true })).toEqual({
      link: { id: linkId, isPinned: true, note: 'read it' },
      errors: [],
    });
    expect(await update(owner, { linkId, note: 'done' })).toMatchObject({ link: { isPinned: true, note: 'done' } });
    expect(await update(owner, { linkId, note: null })).toMatchObject({ link: { isPinned: true, note: null } });
    expect((await sara.run(Resources, { id: roomId })).room?.resources?.nodes).toMatchObject([{ isPinned: true }]);

    const outsider = await workspace.agent('Outsider');
    for (const [person, code] of [[sara, 'FORBIDDEN'] as const, [outsider, 'NOT_FOUND'] as const]) {
      const errors = [{ code, field: ['input', 'linkId'] }];
      expect(await update(person, { linkId, isPinned: false })).toEqual({ link: null, errors });
    }
    expect((await update(owner, { linkId, note: 'x'.repeat(1_001) })).errors).toMatchObject([{ code: 'TOO_LONG' }]);
    await owner.run(Unlink, { input: { linkId } });
    expect((await update(owner, { linkId, isPinned: false })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('are found by their ids, the project’s as well, by those who may see them', async () => {
    const { createProject } = await owner.run(MakeProject, { input: { name: 'By id' } });
    const [roomId, projectId] = [createProject.room?.id ?? '', createProject.project?.id ?? ''];
    await owner.run(AddRoomMember, { input: { roomId, memberId: sara.id } });
    const { task, document } = await makeThree();
    await link(owner, { roomId, resourceId: document });
    await owner.run(LinkToProject, { input: { projectId, resourceId: task, note: 'of the project' } });
    const { room } = await owner.run(Resources, { id: roomId, includeProject: true });
    const links = room?.resources?.nodes ?? [];
    expect(links.map(({ origin }) => origin).toSorted()).toEqual(['PROJECT', 'ROOM']);

    const outsider = await workspace.agent('Outsider');
    const elsewhere = (await createTestWorkspace(app)).owner;
    const strangers = [outsider, elsewhere, await workspace.customer('Reza'), await workspace.guest()];
    for (const { id, origin, note, addedBy, resource } of links) {
      for (const person of [owner, sara]) {
        expect((await person.run(LinkById, { id })).node).toEqual({
          id,
          origin,
          note,
          addedBy,
          resource: { id: resource.id, title: resource.title },
        });
      }
      for (const person of strangers) expect((await person.run(LinkById, { id })).node).toBeNull();
    }
    await owner.run(RemoveMember, { input: { roomId, memberId: sara.id } });
    for (const { id } of links) expect((await sara.run(LinkById, { id })).node).toBeNull();
  });

  test('that are the project’s are neither changed nor taken away in the room', async () => {
    const { createProject } = await owner.run(MakeProject, { input: { name: 'Kept' } });
    const [roomId, projectId] = [createProject.room?.id ?? '', createProject.project?.id ?? ''];
    await owner.run(LinkToProject, { input: { projectId, resourceId: (await makeThree()).task } });
    const { room } = await owner.run(Resources, { id: roomId, includeProject: true });
    const linkId = room?.resources?.nodes[0]?.id ?? '';
    expect((await owner.run(Unlink, { input: { linkId } })).unlinkRoomResource.errors).toMatchObject([
      { code: 'INVALID', field: ['input', 'linkId'] },
    ]);
    expect((await owner.run(Update, { input: { linkId, isPinned: true } })).updateRoomResource.errors).toMatchObject([
      { code: 'INVALID', field: ['input', 'linkId'] },
    ]);
  });
});

test('what is linked to a project is taken off it by agents, once, and is gone from its room', async () => {
  const { createProject } = await owner.run(MakeProject, { input: { name: 'Let go' } });
  const [roomId, projectId] = [createProject.room?.id ?? '', createProject.project?.id ?? ''];
  const input = { projectId, resourceId: (await makeThree()).task };
  await owner.run(LinkToProject, { input });
  const linked = async () => (await owner.run(Resources, { id: roomId, includeProject: true })).room?.resources?.nodes;
  expect(await linked()).toHaveLength(1);
  const stranger = await (await createTestWorkspace(app)).agent('Stranger');
  const off = async (person: Person) => (await person.run(UnlinkFromProject, { input })).unlinkProjectResource;
  expect(await off(stranger)).toMatchObject({
    project: null,
    errors: [{ code: 'NOT_FOUND', field: ['input', 'projectId'] }],
  });
  expect(await linked()).toHaveLength(1);
  expect(await off(sara)).toMatchObject({ project: { id: projectId }, errors: [] });
  expect(await linked()).toEqual([]);
  expect((await off(sara)).errors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'resourceId'] }]);
});

test('the guide’s first example runs: a project’s room, a message, a pinned document', async () => {
  const { createProject } = await owner.run(MakeProject, { input: { name: 'راه‌اندازی' } });
  const roomId = createProject.room?.id ?? '';
  await owner.run(AddRoomMember, { input: { roomId, memberId: sara.id } });
  await say(owner, roomId, 'سلام تیم! این اتاق برای هماهنگی پروژه CRM است.');
  const { document } = await makeThree();
  const linked = await link(owner, { roomId, resourceId: document, isPinned: true, note: 'مستندات اولیه پروژه' });
  expect(linked).toMatchObject({ link: { origin: 'ROOM', isPinned: true, note: 'مستندات اولیه پروژه' }, errors: [] });
  expect((await sara.run(Resources, { id: roomId, kind: 'DOCUMENT' })).room?.resources?.totalCount).toBe(1);
});
