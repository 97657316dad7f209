import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { here, pdf, readAttachment, upload } from '../../../tests/kit/files.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import {
  CreateArticle,
  createArticle,
  CreateDocument,
  createDocument,
  CreateTask,
  createTask,
  DeleteResource,
} from '../../../tests/kit/resources.ts';

const List = graphql(`
  query ResourcesList($kind: ResourceKind!, $search: String, $first: Int, $after: String) {
    resources(kind: $kind, search: $search, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        __typename
        id
        title
      }
    }
  }
`);
const NodeById = graphql(`
  query ResourcesNode($id: ID!) {
    node(id: $id) {
      __typename
      ... on Resource {
        title
      }
      ... on Document {
        url
      }
      ... on Task {
        status
      }
      ... on KnowledgeArticle {
        content
      }
    }
  }
`);
const FileById = graphql(`
  query ResourcesFile($id: ID!) {
    node(id: $id) {
      ... on Document {
        mimeType
        size
        url
      }
    }
  }
`);
const CreateProject = graphql(`
  mutation ResourcesCreateProject($input: CreateProjectInput!) {
    createProject(input: $input) {
      project {
        id
      }
    }
  }
`);
const MoveTask = graphql(`
  mutation ResourcesMoveTask($input: UpdateTaskInput!) {
    updateTask(input: $input) {
      task {
        project {
          name
        }
      }
    }
  }
`);
const UpdateTask = graphql(`
  mutation ResourcesUpdateTask($input: UpdateTaskInput!) {
    updateTask(input: $input) {
      task {
        title
        description
        status
        assignees {
          displayName
        }
      }
      errors {
        code
        field
      }
    }
  }
`);
const UpdateDocument = graphql(`
  mutation ResourcesUpdateDocument($input: UpdateDocumentInput!) {
    updateDocument(input: $input) {
      document {
        title
        url
      }
      errors {
        code
        field
      }
    }
  }
`);
const UpdateArticle = graphql(`
  mutation ResourcesUpdateArticle($input: UpdateArticleInput!) {
    updateArticle(input: $input) {
      article {
        title
        slug
        excerpt
        isPublished
      }
      errors {
        code
        field
      }
    }
  }
`);

const unnamed = 'bm90aGluZw';

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
});
afterAll(() => app.stop());

describe('a task', () => {
  it('is made for agents, each once, and stands at TODO', async () => {
    const ali = await workspace.agent('Ali');
    const { createTask } = await sara.run(CreateTask, {
      input: { title: ' Fix\nit ', description: 'Why.', assigneeIds: [sara.id, ali.id, ali.id] },
    });
    expect(createTask.errors).toEqual([]);
    expect(createTask.task).toMatchObject({
      title: 'Fix it',
      description: 'Why.',
      status: 'TODO',
      assignees: [{ displayName: 'Ali' }, { displayName: 'Sara' }],
    });
  });

  it('is changed where something is said, and left where nothing is', async () => {
    const taskId = await createTask(sara, 'Write');
    const ask = async (change: object) =>
      (await sara.run(UpdateTask, { input: { taskId, ...change } })).updateTask.task;
    expect(await ask({ status: 'DONE', assigneeIds: [sara.id], description: 'x' })).toEqual({
      title: 'Write',
      description: 'x',
      status: 'DONE',
      assignees: [{ displayName: 'Sara' }],
    });
    expect(await ask({ title: 'Rewrite' })).toMatchObject({ title: 'Rewrite', status: 'DONE', description: 'x' });
    expect(await ask({ description: null, assigneeIds: [] })).toMatchObject({ description: null, assignees: [] });
  });

  it('is nobody’s but an agent’s of the workspace: customers, strangers and what is no id are not found', async () => {
    const foreign = (await createTestWorkspace(app)).owner;
    const customer = await workspace.customer('Reza');
    for (const assignee of [foreign.id, customer.id, unnamed]) {
      const { createTask } = await sara.run(CreateTask, { input: { title: 'x', assigneeIds: [sara.id, assignee] } });
      expect(createTask).toEqual({ task: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'assigneeIds'] }] });
    }
    const crowd = await sara.run(CreateTask, { input: { title: 'x', assigneeIds: Array(21).fill(sara.id) } });
    expect(crowd.createTask.errors).toEqual([{ code: 'INVALID', field: ['input', 'assigneeIds'] }]);
  });

  it('has those assignees whom the last of several at once has chosen', async () => {
    const taskId = await createTask(sara, 'Race');
    const { owner } = workspace;
    const answers = await Promise.all(
      [[sara.id], [owner.id], [sara.id, owner.id], [sara.id]].map((assigneeIds) =>
        sara.run(UpdateTask, { input: { taskId, assigneeIds } }),
      ),
    );
    expect(answers.flatMap(({ updateTask }) => updateTask.errors)).toEqual([]);
  });
});

describe('a task or document', () => {
  it('is part of a project of its workspace, or of none', async () => {
    const projects = [];
    for (const person of [sara, (await createTestWorkspace(app)).owner]) {
      const { createProject } = await person.run(CreateProject, { input: { name: 'Site' } });
      projects.push(createProject.project?.id ?? '');
    }
    const [ours = '', theirs = ''] = projects;
    const ask = async (projectId: string) => [
      (await sara.run(CreateTask, { input: { title: 'x', projectId } })).createTask.errors,
      (await sara.run(CreateDocument, { input: { title: 'x', url: 'https://x.example', projectId } })).createDocument
        .errors,
    ];
    expect(await ask(ours)).toEqual([[], []]);
    const notFound = [{ code: 'NOT_FOUND', field: ['input', 'projectId'] }];
    for (const id of [theirs, unnamed]) expect(await ask(id)).toEqual([notFound, notFound]);

    const taskId = await createTask(sara, 'Move');
    const move = async (projectId: string | null) =>
      (await sara.run(MoveTask, { input: { taskId, projectId } })).updateTask.task?.project;
    expect(await move(ours)).toEqual({ name: 'Site' });
    expect(await move(null)).toBeNull();
  });
});

describe('a document', () => {
  it('is a web address of http or https, and nothing else', async () => {
    const ask = async (url: string | null) =>
      (await sara.run(CreateDocument, { input: { title: 'Guide', url } })).createDocument;
    for (const url of ['https://docs.example/راهنما?a=b#c', 'http://10.0.0.1:8080/x']) {
      expect((await ask(url)).document?.url).toBe(url);
    }
    const wrong = [
      'javascript:alert(1)',
      'ftp://a.example',
      '//a.example',
      'https://',
      'https://a b',
      'data:text/html,x',
    ];
    for (const url of wrong) {
      expect(await ask(url)).toEqual({ document: null, errors: [{ code: 'INVALID', field: ['input', 'url'] }] });
    }
    expect((await ask(null)).errors).toEqual([{ code: 'REQUIRED', field: ['input', 'url'] }]);
    expect((await ask(`https://a.example/${'x'.repeat(2_000)}`)).errors).toEqual([
      { code: 'TOO_LONG', field: ['input', 'url'] },
    ]);
  });

  it('is an uploaded file, once, which its readers fetch by a signed link and which goes with it', async () => {
    const ali = await workspace.agent('Ali');
    const attachmentId = await upload(app.url, sara, pdf, { fileName: 'manual.pdf', mimeType: 'application/pdf' });
    const ask = async (person: Person, input: object) =>
      (await person.run(CreateDocument, { input: { title: 'Manual', ...input } })).createDocument;
    const notFound = { document: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'attachmentId'] }] };
    expect(await ask(ali, { attachmentId })).toEqual(notFound);
    expect((await ask(sara, { attachmentId, url: 'https://a.example' })).errors).toEqual([
      { code: 'INVALID', field: ['input', 'url'] },
    ]);
    const documentId = (await ask(sara, { attachmentId })).document?.id ?? '';
    expect(await ask(sara, { attachmentId })).toEqual(notFound);

    const { node } = await ali.run(FileById, { id: documentId });
    expect(node).toMatchObject({ mimeType: 'application/pdf', size: pdf.length });
    const file = await fetch(here(app.url, node && 'url' in node ? node.url : ''));
    expect(Buffer.from(await file.arrayBuffer()).equals(pdf)).toBe(true);
    for (const other of [await workspace.guest(), (await createTestWorkspace(app)).owner]) {
      expect(await readAttachment(other, attachmentId)).toBeNull();
    }

    const change = { documentId, url: 'https://a.example' };
    expect((await sara.run(UpdateDocument, { input: change })).updateDocument.errors).toEqual([
      { code: 'INVALID', field: ['input', 'url'] },
    ]);
    expect((await sara.run(DeleteResource, { input: { resourceId: documentId } })).deleteResource.errors).toEqual([]);
    expect(await readAttachment(sara, attachmentId)).toBeNull();
  });

  it('gets another title or address', async () => {
    const documentId = await createDocument(sara, 'Old');
    const { updateDocument } = await sara.run(UpdateDocument, {
      input: { documentId, title: 'New', url: 'https://new.example' },
    });
    expect(updateDocument).toEqual({ document: { title: 'New', url: 'https://new.example' }, errors: [] });
    for (const part of [{ title: 'Newer' }, { url: 'https://newer.example' }]) {
      const one = await sara.run(UpdateDocument, { input: { documentId, ...part } });
      expect(one.updateDocument).toMatchObject({ document: part, errors: [] });
    }
  });
});

describe('an article', () => {
  it('has a slug of its title, unique also when many write at once, and kept when the title changes', async () => {
    const input = { title: 'اتصال دامنه', content: '# عنوان\n\nمتن **نخست**.' };
    const made = await Promise.all(Array.from({ length: 5 }, () => sara.run(CreateArticle, { input })));
    const articles = made.map(({ createArticle }) => createArticle.article);
    expect(articles.map((article) => article?.slug).sort()).toEqual(
      ['', '-2', '-3', '-4', '-5'].map((number) => `اتصال-دامنه${number}`),
    );
    expect(articles[0]).toMatchObject({ excerpt: 'متن نخست.', isPublished: false });
    const { updateArticle } = await sara.run(UpdateArticle, {
      input: { articleId: articles[0]?.id ?? '', title: 'دامنه', content: 'تازه', isPublished: true },
    });
    expect(updateArticle).toEqual({
      article: { title: 'دامنه', slug: articles[0]?.slug, excerpt: 'تازه', isPublished: true },
      errors: [],
    });
  });

  it('has the slugs of its own workspace alone to reckon with', async () => {
    const { owner } = await createTestWorkspace(app);
    const slugs = [];
    for (const person of [sara, owner]) {
      const { createArticle } = await person.run(CreateArticle, { input: { title: 'Same', content: 'x' } });
      slugs.push(createArticle.article?.slug);
    }
    expect(slugs).toEqual(['same', 'same']);
  });

  it('refuses what is too long or can’t be stored', async () => {
    const ask = async (content: string) =>
      (await sara.run(CreateArticle, { input: { title: 'x', content } })).createArticle.errors;
    expect(await ask('x'.repeat(50_001))).toEqual([{ code: 'TOO_LONG', field: ['input', 'content'] }]);
    expect(await ask('a\0b')).toEqual([{ code: 'INVALID', field: ['input', 'content'] }]);
    expect(await ask(' \n ')).toEqual([{ code: 'REQUIRED', field: ['input', 'content'] }]);
    expect(await ask(`${'> '.repeat(20_000)}x`)).toEqual([]);
  });
});

describe('the list of resources', () => {
  it('is of one kind, newest first, page by page, and found by part of a title', async () => {
    const { owner } = await createTestWorkspace(app);
    const ids = [];
    for (const title of ['Order 1', 'Order 2', '100% order', 'Invoice']) ids.unshift(await createTask(owner, title));
    await createArticle(owner, 'Order article');
    const first = await owner.run(List, { kind: 'TASK', first: 3 });
    expect(first.resources).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const second = await owner.run(List, { kind: 'TASK', first: 3, after: first.resources.pageInfo.endCursor });
    expect([...first.resources.nodes, ...second.resources.nodes].map(({ id }) => id)).toEqual(ids);
    const titles = async (search: string) =>
      (await owner.run(List, { kind: 'TASK', search })).resources.nodes.map(({ title }) => title);
    expect(await titles('ORDER')).toEqual(['100% order', 'Order 2', 'Order 1']);
    expect(await titles('%')).toEqual(['100% order']);
    expect(await titles('nothing like it')).toEqual([]);
    const articles = await owner.run(List, { kind: 'KNOWLEDGE' });
    expect(articles.resources.nodes).toMatchObject([{ __typename: 'KnowledgeArticle', title: 'Order article' }]);
    const crossed = await owner.ask(List, { kind: 'DOCUMENT', after: first.resources.pageInfo.endCursor });
    expect(crossed.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('documents, tasks and articles', () => {
  it('are the agents’ of their workspace; requesters are refused, and find none by its id', async () => {
    const ids = [await createTask(sara, 'T'), await createDocument(sara, 'D'), await createArticle(sara, 'A')];
    const seen = await Promise.all(ids.map((id) => sara.run(NodeById, { id })));
    expect(seen.map(({ node }) => node)).toEqual([
      { __typename: 'Task', title: 'T', status: 'TODO' },
      { __typename: 'Document', title: 'D', url: 'https://docs.example/1' },
      { __typename: 'KnowledgeArticle', title: 'A', content: 'Read this.' },
    ]);
    const { owner: foreign } = await createTestWorkspace(app);
    const requesters = [await workspace.customer('Reza'), await workspace.guest()];
    for (const other of [foreign, ...requesters]) {
      for (const id of ids) expect(await other.run(NodeById, { id })).toEqual({ node: null });
    }
    for (const requester of requesters) {
      for (const refused of [
        await requester.ask(List, { kind: 'TASK' }),
        await requester.ask(CreateTask, { input: { title: 'x' } }),
        await requester.ask(CreateDocument, { input: { title: 'x', url: 'https://x.example' } }),
        await requester.ask(CreateArticle, { input: { title: 'x', content: 'x' } }),
        await requester.ask(DeleteResource, { input: { resourceId: ids[0] ?? '' } }),
      ]) {
        expect(refused.data).toBeNull();
        expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      }
    }
  });

  it('of another workspace can’t be changed: the answer is that for an id that names nothing', async () => {
    const { owner: foreign } = await createTestWorkspace(app);
    const [taskId, documentId, articleId] = [
      await createTask(foreign, 'T'),
      await createDocument(foreign, 'D'),
      await createArticle(foreign, 'A'),
    ];
    for (const id of [taskId, unnamed]) {
      expect((await sara.run(UpdateTask, { input: { taskId: id, title: 'x' } })).updateTask.errors).toEqual([
        { code: 'NOT_FOUND', field: ['input', 'taskId'] },
      ]);
    }
    for (const id of [documentId, taskId]) {
      expect((await sara.run(UpdateDocument, { input: { documentId: id, title: 'x' } })).updateDocument.errors).toEqual(
        [{ code: 'NOT_FOUND', field: ['input', 'documentId'] }],
      );
    }
    for (const id of [articleId, unnamed]) {
      expect((await sara.run(UpdateArticle, { input: { articleId: id, title: 'x' } })).updateArticle.errors).toEqual([
        { code: 'NOT_FOUND', field: ['input', 'articleId'] },
      ]);
    }
    for (const resourceId of [taskId, documentId, articleId, unnamed, sara.id]) {
      expect((await sara.run(DeleteResource, { input: { resourceId } })).deleteResource).toEqual({
        deletedId: null,
        errors: [{ code: 'NOT_FOUND', field: ['input', 'resourceId'] }],
      });
    }
    expect((await foreign.run(List, { kind: 'TASK' })).resources.nodes).toMatchObject([{ title: 'T' }]);
  });

  it('are deleted for good', async () => {
    const task = await sara.run(CreateTask, { input: { title: 'T', assigneeIds: [sara.id] } });
    const ids = [task.createTask.task?.id ?? '', await createDocument(sara, 'D'), await createArticle(sara, 'A')];
    for (const resourceId of ids) {
      expect((await sara.run(DeleteResource, { input: { resourceId } })).deleteResource).toEqual({
        deletedId: resourceId,
        errors: [],
      });
      expect(await sara.run(NodeById, { id: resourceId })).toEqual({ node: null });
    }
  });
});
