import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import type { SupportTicketStatus } from '../../../tests/gql/graphql.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { Assign, ChangeStatus, MarkRead, note, OpenTicket, openTicket, send, SendMessage } from '../../../tests/kit/tickets.ts';
import { transitions } from './status.ts';

const Ticket = graphql(`
  query TicketsTicket($id: ID, $number: String) {
    ticket(id: $id, number: $number) {
      id
      number
      subject
      description
      status
      unreadCount
      reopenCount
      responseTime
      resolutionTime
      resolvedAt
      assignee {
        displayName
      }
      messages {
        nodes {
          id
          type
          body
          isRead
          author {
            kind
            displayName
          }
        }
      }
      history {
        nodes {
          action
          fieldName
          oldValue
          newValue
          note
          actor {
            displayName
          }
        }
      }
    }
  }
`);

const Badge = graphql(`
  query TicketsBadge {
    viewer {
      ... on AgentViewer {
        unreadTicketCount
      }
      ... on GuestViewer {
        unreadTicketCount
      }
    }
  }
`);

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

const read = async (person: Person, id: string) => {
  const { ticket } = await person.run(Ticket, { id });
  if (!ticket) throw new Error('no such ticket');
  return ticket;
};
const change = async (person: Person, ticketId: string, status: SupportTicketStatus, note?: string) =>
  (await person.run(ChangeStatus, { input: { ticketId, status, note } })).changeTicketStatus;

/** Puts a ticket into a status without the API, to start from it. */
const put = (ticketNumber: string, status: SupportTicketStatus) =>
  app.database.prisma.supportTicket.updateMany({ where: { number: ticketNumber }, data: { status } });

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

describe('a ticket’s status', () => {
  it('moves by an agent’s hand exactly as the table says, for every pair', async () => {
    const statuses = Object.keys(transitions) as SupportTicketStatus[];
    const { id, number } = await openTicket(guest);
    for (const from of statuses) {
      for (const to of statuses) {
        await put(number, from);
        const { ticket, errors } = await change(sara, id, to);
        const allowed = transitions[from].includes(to);
        expect([from, to, errors.map(({ code }) => code)]).toEqual([from, to, allowed ? [] : ['INVALID_TRANSITION']]);
        expect(ticket?.status).toBe(allowed ? to : from);
      }
    }
  });

  it('is moved by a requester to solved and back, and nowhere else', async () => {
    const { id } = await openTicket(guest);
    expect((await change(guest, id, 'RESOLVED')).ticket?.status).toBe('RESOLVED');
    expect((await change(guest, id, 'REOPENED')).ticket?.status).toBe('REOPENED');
    for (const status of ['OPEN', 'IN_PROGRESS', 'WAITING', 'ON_HOLD', 'CLOSED'] as const) {
      const { errors } = await guest.ask(ChangeStatus, { input: { ticketId: id, status } });
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    expect((await read(guest, id)).status).toBe('REOPENED');
  });

  it('goes into work with an agent’s first reply, and stays OPEN after a note', async () => {
    const { id } = await openTicket(guest);
    await note(sara, id, 'known problem');
    expect((await read(sara, id)).status).toBe('OPEN');
    app.pass(90_000);
    await send(sara, id, 'We look into it.');
    const answered = await read(sara, id);
    expect(answered.status).toBe('IN_PROGRESS');
    expect(answered.responseTime).toBeGreaterThanOrEqual(90);
    expect(answered.responseTime).toBeLessThan(100);
  });

  it('is woken by the requester: WAITING goes into work, RESOLVED and CLOSED are reopened', async () => {
    const expected = { WAITING: 'IN_PROGRESS', RESOLVED: 'REOPENED', CLOSED: 'REOPENED', ON_HOLD: 'ON_HOLD', OPEN: 'OPEN' } as const;
    for (const [from, to] of Object.entries(expected) as [keyof typeof expected, SupportTicketStatus][]) {
      const { id, number } = await openTicket(guest);
      await put(number, from);
      await send(guest, id, 'One more thing.');
      expect([from, (await read(sara, id)).status]).toEqual([from, to]);
    }
  });

  it('keeps the time of the solution, and starts anew when reopened', async () => {
    const { id } = await openTicket(guest);
    app.pass(60_000);
    await change(sara, id, 'RESOLVED', 'cache cleared');
    const resolved = await read(sara, id);
    expect(resolved.resolutionTime).toBeGreaterThanOrEqual(60);
    expect(resolved.history?.nodes[0]).toMatchObject({
      action: 'RESOLVED',
      fieldName: 'status',
      oldValue: 'OPEN',
      newValue: 'RESOLVED',
      note: 'cache cleared',
      actor: { displayName: 'Sara' },
    });
    await change(guest, id, 'REOPENED');
    expect(await read(sara, id)).toMatchObject({ resolvedAt: null, resolutionTime: null, reopenCount: 1 });
  });
});

describe('assigning', () => {
  it('lets exactly one of two agents take a ticket, and tells the other who did', async () => {
    const ali = await workspace.agent('Ali');
    const { id } = await openTicket(guest);
    const answers = await Promise.all(
      [sara, ali].map(async (agent) => {
        const { assignTicket } = await agent.run(Assign, {
          input: { ticketId: id, assigneeId: agent.id, expectedAssigneeId: null },
        });
        return assignTicket;
      }),
    );
    const won = answers.filter(({ errors }) => errors.length === 0);
    const lost = answers.filter(({ errors }) => errors.length > 0);
    expect([won.length, lost.length]).toEqual([1, 1]);
    const winner = won[0]?.ticket?.assignee?.displayName ?? '';
    expect(lost[0]).toMatchObject({
      ticket: { assignee: { displayName: winner } },
      errors: [{ code: 'CONFLICT', field: ['input', 'expectedAssigneeId'], message: expect.stringContaining(winner) as string }],
    });
    expect((await read(sara, id)).status).toBe('IN_PROGRESS');
  });

  it('accepts agents of the workspace who are present, and nobody else', async () => {
    const { id } = await openTicket(guest);
    const foreigner = (await createTestWorkspace(app)).owner;
    const customer = await workspace.customer('Reza');
    const refused = await Promise.all(
      [foreigner.id, customer.id, guest.id, 'nonsense', ''].map(async (assigneeId) => {
        const { assignTicket } = await sara.run(Assign, { input: { ticketId: id, assigneeId } });
        return assignTicket.errors;
      }),
    );
    for (const errors of refused) expect(errors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'assigneeId'] }]);
    expect(new Set(refused.map((errors) => JSON.stringify(errors))).size).toBe(1);
    const { assignTicket } = await sara.run(Assign, { input: { ticketId: id, assigneeId: sara.id } });
    expect(assignTicket).toMatchObject({ ticket: { assignee: { displayName: 'Sara' } }, errors: [] });
    const cleared = await sara.run(Assign, { input: { ticketId: id, assigneeId: null } });
    expect(cleared.assignTicket.ticket).toMatchObject({ assignee: null, status: 'IN_PROGRESS' });
  });
});

describe('a reply', () => {
  it('is refused when somebody else has written since the message it answers, notes apart', async () => {
    const { id } = await openTicket(guest);
    const seen = (await read(sara, id)).messages.nodes[0]?.id;
    const reply = (person: Person, body: string) =>
      person.run(SendMessage, { input: { ticketId: id, body, expectedLastMessageId: seen } });
    await note(sara, id, 'a note overtakes nobody');
    expect((await reply(sara, 'first')).sendTicketMessage.errors).toEqual([]);
    expect((await reply(sara, 'one’s own overtakes nobody')).sendTicketMessage.errors).toEqual([]);
    const { sendTicketMessage } = await reply(guest, 'too late');
    expect(sendTicketMessage).toMatchObject({ message: null, errors: [{ code: 'CONFLICT' }], ticket: { status: 'IN_PROGRESS' } });
    expect((await read(guest, id)).messages.nodes.map(({ body }) => body)).not.toContain('too late');
  });

  it('may not expect a message that its writer cannot see', async () => {
    const { id } = await openTicket(guest);
    const hidden = await note(sara, id, 'hidden');
    const answers = await Promise.all(
      [hidden, 'nonsense'].map((expectedLastMessageId) =>
        guest.ask(SendMessage, { input: { ticketId: id, body: 'x', expectedLastMessageId } }),
      ),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.data?.sendTicketMessage.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('with a clientMutationId is written once, however often and concurrently it is sent', async () => {
    const { id } = await openTicket(guest);
    const input = { ticketId: id, body: 'only once', clientMutationId: 'abc' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => guest.run(SendMessage, { input })));
    const ids = new Set(answers.map(({ sendTicketMessage }) => sendTicketMessage.message?.id));
    expect(ids.size).toBe(1);
    expect((await read(sara, id)).messages.nodes.filter(({ body }) => body === 'only once')).toHaveLength(1);

    const other = await guest.run(SendMessage, { input: { ...input, body: 'something else' } });
    expect(other.sendTicketMessage).toMatchObject({
      message: null,
      errors: [{ code: 'IDEMPOTENCY_CONFLICT', field: ['input', 'clientMutationId'] }],
    });
    // The same id is another's own business.
    expect((await sara.run(SendMessage, { input })).sendTicketMessage.errors).toEqual([]);
    app.pass(25 * 60 * 60 * 1000);
    expect((await guest.run(SendMessage, { input })).sendTicketMessage.message?.id).not.toBe([...ids][0]);
  });

  it('leaves no trace of a refused attempt: the same clientMutationId can be used again', async () => {
    const { id } = await openTicket(guest);
    const refused = await guest.run(SendMessage, { input: { ticketId: 'gone', body: 'x', clientMutationId: 'again' } });
    expect(refused.sendTicketMessage.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const sent = await guest.run(SendMessage, { input: { ticketId: id, body: 'x', clientMutationId: 'again' } });
    expect(sent.sendTicketMessage).toMatchObject({ message: { clientMutationId: 'again' }, errors: [] });
  });

  it('shows its clientMutationId to its author alone', async () => {
    const { id } = await openTicket(guest);
    await guest.run(SendMessage, { input: { ticketId: id, body: 'mine', clientMutationId: 'own' } });
    const Echo = graphql(`
      query TicketsEcho($id: ID!) {
        ticket(id: $id) {
          lastMessage {
            body
            clientMutationId
          }
        }
      }
    `);
    expect((await guest.run(Echo, { id })).ticket?.lastMessage).toEqual({ body: 'mine', clientMutationId: 'own' });
    expect((await sara.run(Echo, { id })).ticket?.lastMessage).toEqual({ body: 'mine', clientMutationId: null });
  });
});

describe('unread', () => {
  it('counts what others wrote since one’s mark, for each person by themselves', async () => {
    const ali = await workspace.agent('Ali');
    const { id } = await openTicket(guest);
    await send(sara, id, 'Hello.');
    await note(sara, id, 'a note');
    expect((await read(guest, id)).unreadCount).toBe(1);
    expect((await read(sara, id)).unreadCount).toBe(1);
    expect((await read(ali, id)).unreadCount).toBe(3);
    await ali.run(MarkRead, { input: { ticketId: id } });
    expect((await read(ali, id)).unreadCount).toBe(0);
    expect((await read(sara, id)).unreadCount).toBe(1);
  });

  it('never grows by reading less: marks do not move backwards', async () => {
    const { id } = await openTicket(guest);
    const [first] = (await read(sara, id)).messages.nodes;
    await sara.run(MarkRead, { input: { ticketId: id } });
    const { markTicketRead } = await sara.run(MarkRead, { input: { ticketId: id, messageId: first?.id } });
    expect(markTicketRead).toEqual({ ticket: { unreadCount: 0 }, errors: [] });
  });

  it('tells a writer that the other side has read', async () => {
    const { id } = await openTicket(guest);
    const answer = await send(sara, id, 'Hello.');
    const isRead = async () => (await read(sara, id)).messages.nodes.find((message) => message.id === answer)?.isRead;
    expect(await isRead()).toBe(false);
    await guest.run(MarkRead, { input: { ticketId: id } });
    expect(await isRead()).toBe(true);
  });

  it('counts in an agent’s badge the tickets that are theirs or nobody’s', async () => {
    const fresh = await createTestWorkspace(app);
    const [one, two] = [await fresh.agent('One'), await fresh.agent('Two')];
    const visitor = await fresh.guest();
    const badge = async (person: Person) => (await person.run(Badge, {})).viewer;
    const { id } = await openTicket(visitor);
    expect([await badge(one), await badge(two)]).toEqual([{ unreadTicketCount: 1 }, { unreadTicketCount: 1 }]);
    await one.run(Assign, { input: { ticketId: id, assigneeId: one.id } });
    expect([await badge(one), await badge(two)]).toEqual([{ unreadTicketCount: 1 }, { unreadTicketCount: 0 }]);
    await one.run(MarkRead, { input: { ticketId: id } });
    expect(await badge(one)).toEqual({ unreadTicketCount: 0 });
    await send(one, id, 'Hello.');
    expect(await badge(visitor)).toEqual({ unreadTicketCount: 1 });
  });
});
