import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import type { OpenTicketInput } from '../../../tests/gql/graphql.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { OpenTicket, openTicket, read, send } from '../../../tests/kit/tickets.ts';

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let guest: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  guest = await workspace.guest({ name: 'Mina' });
});
afterAll(() => app.stop());

describe('opening a ticket', () => {
  it('writes the question, a welcome in the workspace’s language and a history entry', async () => {
    const { id, number } = await openTicket(guest, '  The  page\nis empty ', 'Since this morning.');
    const ticket = await read(sara, id);
    expect(ticket).toMatchObject({ subject: 'The  page is empty', description: 'Since this morning.', status: 'OPEN' });
    expect(number).toMatch(/^TKT-\d{4}-\d{5}$/);
    expect(ticket.messages.nodes).toMatchObject([
      { type: 'TEXT', body: 'Since this morning.', author: { kind: 'GUEST', displayName: 'Mina' } },
      { type: 'SYSTEM', body: expect.stringContaining(number) as string, author: null },
    ]);
    expect(ticket.history?.nodes).toMatchObject([{ action: 'CREATED', actor: { displayName: 'Mina' } }]);
  });

  it('welcomes in Persian in a Persian workspace', async () => {
    const persian = await createTestWorkspace(app, 'FA');
    const { id } = await openTicket(await persian.guest());
    expect((await read(persian.owner, id)).messages.nodes[1]?.body).toContain('ثبت شد');
  });

  it('counts each workspace’s numbers from one', async () => {
    const other = await createTestWorkspace(app);
    const visitor = await other.guest();
    const numbers = [(await openTicket(visitor)).number, (await openTicket(visitor)).number];
    expect(numbers.map((number) => number.slice(-5))).toEqual(['00001', '00002']);
  });

  it('is refused for a category of another workspace, and nothing is written', async () => {
    const other = await createTestWorkspace(app);
    const { id: workspaceId } = await app.database.prisma.workspace.findUniqueOrThrow({ where: { slug: other.slug } });
    const category = await app.database.prisma.supportCategory.create({
      data: { id: crypto.randomUUID(), workspaceId, name: 'Theirs', createdAt: app.now() },
    });
    const categoryId = Buffer.from(`SupportCategory:${category.id}`).toString('base64url');
    const before = await app.database.prisma.supportTicket.count();
    for (const id of [categoryId, 'nonsense', guest.id]) {
      const { openTicket: refused } = await guest.run(OpenTicket, { input: { subject: 'x', categoryId: id } });
      expect(refused).toMatchObject({ ticket: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'categoryId'] }] });
    }
    const own = await other.guest();
    expect((await own.run(OpenTicket, { input: { subject: 'x', categoryId } })).openTicket.errors).toEqual([]);
    expect(await app.database.prisma.supportTicket.count()).toBe(before + 1);
  });
});

const InboxEvents = graphql(`
  subscription TicketsInbox($after: String) {
    supportInboxEvents(after: $after) {
      unreadTicketCount
      event {
        ... on InboxTicketChanged {
          ticket {
            subject
            messages {
              nodes {
                body
              }
            }
          }
        }
      }
    }
  }
`);

const Cursor = graphql(`
  query TicketsCursor {
    viewer {
      ... on CustomerViewer {
        supportInboxCursor
      }
    }
  }
`);

const PriorityOf = graphql(`
  query TicketsPriority($id: ID!) {
    ticket(id: $id) {
      priority
      firstResponseAt
      requester {
        ... on WorkspaceUser {
          id
        }
        ... on SupportGuestUser {
          id
        }
      }
    }
  }
`);

describe('opening a ticket for somebody', () => {
  const open = async (person: Person, input: Omit<OpenTicketInput, 'subject'>) =>
    (await person.run(OpenTicket, { input: { subject: 'By phone', ...input } })).openTicket;

  it('makes it theirs, with the agent’s words, priority and history, and counts as no answer', async () => {
    const customer = await workspace.customer('Reza');
    for (const requester of [customer, guest]) {
      const description = 'Reza says that his page is empty.';
      const { ticket } = await open(sara, { requesterId: requester.id, priority: 'URGENT', description });
      const id = ticket?.id ?? '';
      expect((await sara.run(PriorityOf, { id })).ticket).toEqual({
        priority: 'URGENT',
        firstResponseAt: null,
        requester: { id: requester.id },
      });
      expect(await read(sara, id)).toMatchObject({
        status: 'OPEN',
        responseTime: null,
        messages: {
          nodes: [
            { body: description, author: { kind: 'AGENT', displayName: 'Sara' } },
            { type: 'SYSTEM', body: expect.stringContaining(ticket?.number ?? '') as string },
          ],
        },
        history: { nodes: [{ action: 'CREATED', actor: { displayName: 'Sara' } }] },
      });
      expect(await read(requester, id)).toMatchObject({ description, unreadCount: 1 });
      // Whatever an agent writes next is the answer.
      await send(sara, id, 'We are looking into it.');
      expect(await read(sara, id)).toMatchObject({ status: 'IN_PROGRESS' });
    }
  });

  it('shows at once to its requester', async () => {
    const customer = await workspace.customer('Reza');
    const { viewer } = await customer.run(Cursor, {});
    const feed = customer.follow(InboxEvents, {
      after: viewer && 'supportInboxCursor' in viewer ? viewer.supportInboxCursor : null,
    });
    await open(sara, { requesterId: customer.id, description: 'As you told me.' });
    expect((await feed.next()).supportInboxEvents).toMatchObject({
      unreadTicketCount: 1,
      event: { ticket: { subject: 'By phone', messages: { nodes: [{ body: 'As you told me.' }, {}] } } },
    });
    await feed.stop();
  });

  it('needs somebody: a guest or customer of the workspace', async () => {
    const other = await createTestWorkspace(app);
    const removed = await workspace.customer('Gone');
    await app.database.prisma.workspaceUser.update({
      where: { id: Buffer.from(removed.id, 'base64url').toString().slice('WorkspaceUser:'.length) },
      data: { removedAt: app.now() },
    });
    const strangers = [await other.guest(), await other.customer('Theirs'), workspace.owner, sara, removed];
    const disguised = Buffer.from(guest.id, 'base64url').toString().replace('SupportGuestUser', 'WorkspaceUser');
    const ids = [...strangers.map(({ id }) => id), 'nonsense', Buffer.from(disguised).toString('base64url')];
    const before = await app.database.prisma.supportTicket.count();
    for (const requesterId of ids) {
      expect(await open(sara, { requesterId })).toMatchObject({
        ticket: null,
        errors: [{ code: 'NOT_FOUND', field: ['input', 'requesterId'] }],
      });
    }
    for (const input of [{}, { requesterId: null }]) {
      expect((await open(sara, input)).errors).toMatchObject([{ code: 'REQUIRED', field: ['input', 'requesterId'] }]);
    }
    expect(await app.database.prisma.supportTicket.count()).toBe(before);
  });

  it('is not for requesters: their own id and one that names nothing get one answer', async () => {
    const customer = await workspace.customer('Reza');
    for (const person of [customer, guest]) {
      const answers = await Promise.all(
        [{ requesterId: person.id }, { requesterId: 'nonsense' }, { priority: 'LOW' as const }].map((input) =>
          person.ask(OpenTicket, { input: { subject: 'x', ...input } }),
        ),
      );
      expect(answers[0]?.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    }
  });

  it('is not held back by the limits that its requester has reached', async () => {
    const limited = await startTestApp({ RATE_LIMITS: 'on' });
    try {
      const { owner, guest: visit } = await createTestWorkspace(limited);
      const eager = await visit();
      for (let i = 0; i < 10; i += 1) await openTicket(eager);
      const { openTicket: refused } = await eager.run(OpenTicket, { input: { subject: 'x' } });
      expect(refused.errors).toMatchObject([{ code: 'RATE_LIMITED' }]);
      expect((await open(owner, { requesterId: eager.id })).errors).toEqual([]);
    } finally {
      await limited.stop();
    }
  });
});
