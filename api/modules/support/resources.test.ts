import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createKey } from '../../../tests/kit/keys.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import {
  createArticle,
  createDocument,
  createTask,
  DeleteResource,
  LinkResource,
  linkResource,
} from '../../../tests/kit/resources.ts';
import { statementsOf } from '../../../tests/kit/statements.ts';
import { cursorOf, DeleteTicket, openTicket, read } from '../../../tests/kit/tickets.ts';

const Links = graphql(`
  query TicketResourcesLinks($id: ID!, $kind: ResourceKind, $first: Int, $after: String) {
    ticket(id: $id) {
      resources(kind: $kind, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          isPinned
          note
          createdAt
          addedBy {
            displayName
          }
          resource {
            __typename
            id
            title
            ... on Document {
              url
            }
            ... on Task {
              status
              assignees {
                displayName
              }
            }
            ... on KnowledgeArticle {
              excerpt
            }
          }
        }
      }
    }
  }
`);
const UpdateLink = graphql(`
  mutation TicketResourcesUpdate($input: UpdateTicketResourceInput!) {
    updateTicketResource(input: $input) {
      link {
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
const Unlink = graphql(`
  mutation TicketResourcesUnlink($input: UnlinkTicketResourceInput!) {
    unlinkTicketResource(input: $input) {
      deletedId
      ticket {
        resources {
          totalCount
        }
      }
      errors {
        code
        field
      }
    }
  }
`);
const TaskFromTicket = graphql(`
  mutation TicketResourcesTask($input: CreateTaskFromTicketInput!) {
    createTaskFromTicket(input: $input) {
      task {
        id
        title
        description
        status
        assignees {
          displayName
        }
      }
      link {
        id
        note
        resource {
          id
        }
      }
      errors {
        code
        field
      }
    }
  }
`);
const Tasks = graphql(`
  query TicketResourcesTasks {
    resources(kind: TASK, search: "Half done") {
      totalCount
    }
  }
`);
const Followed = graphql(`
  subscription TicketResourcesFollow($ticketId: ID!, $after: String) {
    ticketEvents(ticketId: $ticketId, after: $after) {
      event {
        __typename
        ... on TicketResourcesChanged {
          ticket {
            resources {
              totalCount
            }
          }
        }
      }
    }
  }
`);
const History = graphql(`
  query TicketResourcesHistory($id: ID!) {
    ticket(id: $id) {
      history {
        nodes {
          action
        }
      }
    }
  }
`);
const Everything = graphql(`
  query TicketResourcesSecrecy($id: ID!, $linkId: ID!, $resourceId: ID!) {
    link: node(id: $linkId) {
      id
    }
    resource: node(id: $resourceId) {
      id
    }
    ticket(id: $id) {
      updatedAt
      lastActivityAt
      unreadCount
      eventCursor
      resources {
        totalCount
      }
      history {
        totalCount
      }
      messages {
        totalCount
        pageInfo {
          endCursor
        }
        nodes {
          id
          body
        }
      }
    }
    tickets {
      totalCount
      edges {
        cursor
        node {
          id
          updatedAt
        }
      }
    }
    viewer {
      ... on GuestViewer {
        unreadTicketCount
        supportInboxCursor
      }
      ... on CustomerViewer {
        unreadTicketCount
        supportInboxCursor
      }
    }
  }
`);

const unnamed = 'bm90aGluZw';

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let guest: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  guest = await workspace.guest();
});
afterAll(() => app.stop());

describe('what is linked to a ticket', () => {
  it('is listed pinned first, then newest first, page by page, and by kind', async () => {
    const { id } = await openTicket(guest);
    const titles = ['a', 'b', 'c', 'd', 'e'];
    const make = [createTask, createDocument, createArticle, createTask, createArticle];
    for (const [at, title] of titles.entries()) {
      const resourceId = await (make[at] ?? createTask)(sara, title);
      await linkResource(sara, { ticketId: id, resourceId, isPinned: title === 'b' || title === 'c' });
      app.pass(1_000);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof readLinks>> = await readLinks({ id, first: 2, after });
      seen.push(...page.nodes.map(({ resource }) => resource.title));
      expect(page.totalCount).toBe(5);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(['c', 'b', 'e', 'd', 'a']);
    const tasks = await readLinks({ id, kind: 'TASK' });
    expect(tasks.totalCount).toBe(2);
    expect(tasks.nodes.map(({ resource }) => resource)).toMatchObject([
      { __typename: 'Task', title: 'd', status: 'TODO', assignees: [] },
      { __typename: 'Task', title: 'a' },
    ]);
    expect((await readLinks({ id, kind: 'KNOWLEDGE' })).nodes[0]?.resource).toMatchObject({ excerpt: 'Read this.' });
  });

  it('is linked once: the second time is CONFLICT, with the link as it is', async () => {
    const [{ id: ticketId }, resourceId] = [await openTicket(guest), await createTask(sara, 'Fix')];
    const ask = (note: string) => sara.run(LinkResource, { input: { ticketId, resourceId, note, isPinned: true } });
    const both = await Promise.all([ask('mine'), ask('mine')]);
    const [won, lost] = both
      .map(({ linkTicketResource }) => linkTicketResource)
      .sort((a, b) => a.errors.length - b.errors.length);
    expect(won).toMatchObject({
      link: {
        isPinned: true,
        note: 'mine',
        resource: { id: resourceId, title: 'Fix' },
        addedBy: { displayName: 'Sara' },
      },
      errors: [],
    });
    expect(lost).toEqual({ link: won?.link, errors: [{ code: 'CONFLICT', field: ['input', 'resourceId'] }] });
    expect((await readLinks({ id: ticketId })).totalCount).toBe(1);
  });

  it('is told in the history, with its title', async () => {
    const [{ id: ticketId }, resourceId] = [await openTicket(guest), await createDocument(sara, 'Manual')];
    const linkId = await linkResource(sara, { ticketId, resourceId, note: 'Page 3.' });
    const { unlinkTicketResource } = await sara.run(Unlink, { input: { linkId } });
    expect(unlinkTicketResource).toEqual({
      deletedId: linkId,
      ticket: { resources: { totalCount: 0 } },
      errors: [],
    });
    expect((await read(sara, ticketId)).history?.nodes.slice(0, 2)).toEqual([
      entry({ action: 'RESOURCE_UNLINKED', oldValue: 'Manual' }),
      entry({ action: 'RESOURCE_LINKED', newValue: 'Manual', note: 'Page 3.' }),
    ]);
    const again = await sara.run(Unlink, { input: { linkId } });
    expect(again.unlinkTicketResource.errors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'linkId'] }]);
  });

  it('is pinned, let loose and annotated later', async () => {
    const [{ id: ticketId }, resourceId] = [await openTicket(guest), await createTask(sara, 'Fix')];
    const linkId = await linkResource(sara, { ticketId, resourceId, note: 'First.' });
    const ask = async (change: object) =>
      (await sara.run(UpdateLink, { input: { linkId, ...change } })).updateTicketResource.link;
    expect(await ask({ isPinned: true })).toEqual({ isPinned: true, note: 'First.' });
    expect(await ask({ note: null })).toEqual({ isPinned: true, note: null });
  });

  it('tells the history what changed of it, and nothing when nothing did; keys hear of it that read resources', async () => {
    const [{ id: ticketId }, resourceId] = [await openTicket(guest), await createDocument(sara, 'Manual')];
    const linkId = await linkResource(sara, { ticketId, resourceId, note: 'Page 3.' });
    const change = (input: object) => sara.run(UpdateLink, { input: { linkId, ...input } });
    await change({ isPinned: true, note: 'Page 4.' });
    const { history } = await read(sara, ticketId);
    expect(history?.nodes.slice(0, 2)).toEqual([
      entry({ action: 'RESOURCE_NOTE_CHANGED', newValue: 'Manual', note: 'Page 4.' }),
      entry({ action: 'RESOURCE_PINNED', newValue: 'Manual' }),
    ]);
    await change({ isPinned: true, note: 'Page 4.' });
    expect((await read(sara, ticketId)).history).toEqual(history);
    await change({ isPinned: false });
    await change({ note: null });
    const [reads, narrow] = [
      await createKey(app, workspace.owner, ['SUPPORT_READ', 'RESOURCES_READ'], 'Reads'),
      await createKey(app, workspace.owner, ['SUPPORT_READ'], 'Narrow'),
    ];
    const actions = async (viewer: Pick<Person, 'run'>) =>
      (await viewer.run(History, { id: ticketId })).ticket?.history?.nodes.map(({ action }) => action);
    expect(await actions(reads)).toEqual([
      'RESOURCE_NOTE_CHANGED',
      'RESOURCE_UNPINNED',
      'RESOURCE_NOTE_CHANGED',
      'RESOURCE_PINNED',
      'RESOURCE_LINKED',
      'CREATED',
    ]);
    expect(await actions(narrow)).toEqual(['CREATED']);
  });

  it('keeps it from being deleted until the link goes', async () => {
    const { id: ticketId } = await openTicket(guest);
    for (const make of [createTask, createDocument, createArticle]) {
      const resourceId = await make(sara, 'Linked');
      const linkId = await linkResource(sara, { ticketId, resourceId });
      expect((await sara.run(DeleteResource, { input: { resourceId } })).deleteResource).toEqual({
        deletedId: null,
        errors: [{ code: 'CONFLICT', field: ['input', 'resourceId'] }],
      });
      await sara.run(Unlink, { input: { linkId } });
      expect((await sara.run(DeleteResource, { input: { resourceId } })).deleteResource.errors).toEqual([]);
    }
  });

  it('that is deleted while it is linked is either linked or gone, and never an error of ours', async () => {
    const { id: ticketId } = await openTicket(guest);
    for (let round = 0; round < 5; round += 1) {
      const resourceId = await createTask(sara, 'Race');
      const [linking, deleting] = await Promise.all([
        sara.run(LinkResource, { input: { ticketId, resourceId } }),
        sara.run(DeleteResource, { input: { resourceId } }),
      ]);
      const codes = [...linking.linkTicketResource.errors, ...deleting.deleteResource.errors].map(({ code }) => code);
      expect([['NOT_FOUND'], ['CONFLICT']]).toContainEqual(codes);
    }
  });

  it('is found neither at a ticket, nor as a resource or link, of another workspace, deleted, or of no id', async () => {
    const foreign = await createTestWorkspace(app);
    const [{ id: ticketId }, resourceId] = [await openTicket(guest), await createTask(sara, 'Ours')];
    const theirTicket = await openTicket(await foreign.guest());
    const theirTask = await createTask(foreign.owner, 'Theirs');
    const theirLink = await linkResource(foreign.owner, { ticketId: theirTicket.id, resourceId: theirTask });
    const deleted = await openTicket(guest);
    const deletedLink = await linkResource(sara, { ticketId: deleted.id, resourceId });
    await sara.run(DeleteTicket, { input: { ticketId: deleted.id } });

    for (const id of [theirTicket.id, deleted.id, unnamed]) {
      const { linkTicketResource } = await sara.run(LinkResource, { input: { ticketId: id, resourceId } });
      expect(linkTicketResource).toEqual({ link: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'ticketId'] }] });
    }
    for (const id of [theirTask, guest.id, unnamed]) {
      const { linkTicketResource } = await sara.run(LinkResource, { input: { ticketId, resourceId: id } });
      expect(linkTicketResource).toEqual({
        link: null,
        errors: [{ code: 'NOT_FOUND', field: ['input', 'resourceId'] }],
      });
    }
    for (const linkId of [theirLink, deletedLink, unnamed]) {
      for (const { errors } of [
        (await sara.run(Unlink, { input: { linkId } })).unlinkTicketResource,
        (await sara.run(UpdateLink, { input: { linkId, isPinned: true } })).updateTicketResource,
      ]) {
        expect(errors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'linkId'] }]);
      }
    }
  });

  it('takes a note of up to 1,000 characters', async () => {
    const [{ id: ticketId }, resourceId] = [await openTicket(guest), await createTask(sara, 'Fix')];
    const { linkTicketResource } = await sara.run(LinkResource, {
      input: { ticketId, resourceId, note: 'x'.repeat(1_001) },
    });
    expect(linkTicketResource.errors).toEqual([{ code: 'TOO_LONG', field: ['input', 'note'] }]);
  });
});

describe('a task made of a ticket', () => {
  it('is made and linked as one, names the ticket, and goes to those who are to do it', async () => {
    const { id: ticketId, number } = await openTicket(guest, 'Orders fail');
    const { createTaskFromTicket } = await sara.run(TaskFromTicket, {
      input: { ticketId, title: 'Fix the order API', assigneeIds: [sara.id], note: 'For the dev team.' },
    });
    expect(createTaskFromTicket).toMatchObject({
      task: {
        title: 'Fix the order API',
        description: number,
        status: 'TODO',
        assignees: [{ displayName: 'Sara' }],
      },
      link: { note: 'For the dev team.', resource: { id: createTaskFromTicket.task?.id } },
      errors: [],
    });
    expect((await read(sara, ticketId)).history?.nodes[0]).toEqual(
      entry({
        action: 'RESOURCE_LINKED',
        fieldName: 'task',
        newValue: 'Fix the order API',
        note: 'For the dev team.',
      }),
    );
  });

  it('is not made at all when something of it can’t be', async () => {
    const { id: ticketId } = await openTicket(guest);
    const refused = [
      { ticketId, title: 'Half done', assigneeIds: [unnamed] },
      { ticketId: unnamed, title: 'Half done' },
      { ticketId, title: 'Half done', note: 'x'.repeat(1_001) },
    ];
    for (const input of refused) {
      const { createTaskFromTicket } = await sara.run(TaskFromTicket, { input });
      expect(createTaskFromTicket).toMatchObject({ task: null, link: null, errors: [{}] });
    }
    expect((await sara.run(Tasks, {})).resources.totalCount).toBe(0);
    expect((await readLinks({ id: ticketId })).totalCount).toBe(0);
  });
});

describe('the agents at a ticket', () => {
  it('are told live when a link comes, changes and goes; its requester hears the next message and nothing before', async () => {
    const { id: ticketId, eventCursor } = await openTicket(guest);
    const ali = await workspace.agent('Ali');
    const feed = ali.follow(Followed, {
      ticketId,
      after: await cursorOf(ali, ticketId),
    });
    const quiet = guest.follow(Followed, { ticketId, after: eventCursor });
    const resourceId = await createTask(sara, 'Fix');
    const linkId = await linkResource(sara, { ticketId, resourceId });
    const told = (totalCount: number) => ({
      ticketEvents: { event: { __typename: 'TicketResourcesChanged', ticket: { resources: { totalCount } } } },
    });
    expect(await feed.next()).toEqual(told(1));
    await sara.run(UpdateLink, { input: { linkId, isPinned: true } });
    expect(await feed.next()).toEqual(told(1));
    await sara.run(Unlink, { input: { linkId } });
    expect(await feed.next()).toEqual(told(0));
    await guest.run(Say, { input: { ticketId, body: 'Still there?' } });
    expect(await quiet.next()).toEqual({ ticketEvents: { event: { __typename: 'SupportMessageSent' } } });
    await Promise.all([feed.stop(), quiet.stop()]);
  });
});

describe('requesters', () => {
  it('read the same bytes whatever is linked to their ticket, and find neither link nor resource', async () => {
    for (const requester of [guest, await workspace.customer('Reza')]) {
      const { id } = await openTicket(requester);
      const spare = await openTicket(guest);
      const resourceId = await createTask(sara, 'CANARY');
      const linkId = await linkResource(sara, { ticketId: spare.id, resourceId });
      const before = await requester.ask(Everything, { id, linkId, resourceId });
      expect(before.data).toMatchObject({ link: null, resource: null, ticket: { resources: null, history: null } });
      app.pass(60_000);
      const ownLink = await linkResource(sara, { ticketId: id, resourceId, note: 'CANARY', isPinned: true });
      await sara.run(TaskFromTicket, { input: { ticketId: id, title: 'CANARY' } });
      await sara.run(UpdateLink, { input: { linkId: ownLink, note: 'CANARY 2' } });
      expect(await requester.ask(Everything, { id, linkId: ownLink, resourceId })).toEqual(before);
      await sara.run(Unlink, { input: { linkId: ownLink } });
      expect(await requester.ask(Everything, { id, linkId: ownLink, resourceId })).toEqual(before);
    }
  });

  it('can’t link, change, unlink or make a task: they are refused before any id is looked up', async () => {
    const { id: ticketId } = await openTicket(guest);
    const resourceId = await createTask(sara, 'Fix');
    const linkId = await linkResource(sara, { ticketId, resourceId });
    for (const requester of [guest, await workspace.customer('Reza')]) {
      for (const refused of [
        await requester.ask(LinkResource, { input: { ticketId, resourceId } }),
        await requester.ask(UpdateLink, { input: { linkId, isPinned: true } }),
        await requester.ask(Unlink, { input: { linkId } }),
        await requester.ask(TaskFromTicket, { input: { ticketId, title: 'x' } }),
      ]) {
        expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      }
    }
  });
});

describe('the number of SQL statements', () => {
  it('of reading what is linked does not grow with the number of links', async () => {
    const { id } = await openTicket(guest);
    const link = async (title: string) => {
      for (const make of [createTask, createDocument, createArticle]) {
        await linkResource(sara, { ticketId: id, resourceId: await make(sara, title) });
      }
      await sara.run(TaskFromTicket, { input: { ticketId: id, title, assigneeIds: [sara.id, workspace.owner.id] } });
    };
    await link('first');
    // The clock has moved in this file: that the session is in use is written down first.
    await readLinks({ id });
    const few = await statementsOf(() => readLinks({ id }));
    for (let i = 0; i < 5; i += 1) await link(`more ${i}`);
    const many = await statementsOf(() => readLinks({ id }));
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(12);
  });
});

const Say = graphql(`
  mutation TicketResourcesSay($input: SendTicketMessageInput!) {
    sendTicketMessage(input: $input) {
      errors {
        code
      }
    }
  }
`);

async function readLinks(variables: {
  id: string;
  kind?: 'TASK' | 'DOCUMENT' | 'KNOWLEDGE';
  first?: number;
  after?: string | null;
}) {
  const { ticket } = await sara.run(Links, variables);
  if (!ticket?.resources) throw new Error('no such ticket');
  return ticket.resources;
}

function entry(fields: { action: string; fieldName?: string; oldValue?: string; newValue?: string; note?: string }) {
  return {
    fieldName: 'document',
    oldValue: null,
    newValue: null,
    note: null,
    actor: { displayName: 'Sara' },
    ...fields,
  };
}
