import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import type { TicketFilter, TicketOrder } from '../../../tests/gql/graphql.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { Assign, note, openTicket, send } from '../../../tests/kit/tickets.ts';

const Tickets = graphql(`
  query ListTickets($filter: TicketFilter, $orderBy: TicketOrder, $first: Int, $after: String) {
    tickets(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        endCursor
      }
      nodes {
        subject
      }
    }
  }
`);

const Messages = graphql(`
  query ListMessages($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $around: ID) {
    ticket(id: $id) {
      messages(first: $first, after: $after, last: $last, before: $before, around: $around) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          body
        }
      }
    }
  }
`);

const Stats = graphql(`
  query ListStats {
    ticketStats {
      open
      inProgress
      openedToday
      unassigned
      assignedToMe
      averageFirstResponseSeconds
    }
  }
`);

const subjects = Array.from({ length: 7 }, (_, i) => `ticket ${i}`);

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let guest: Person;
let ids: string[];

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
  guest = await workspace.guest({ name: 'Mina 100%', email: 'mina@guest.test' });
  ids = [];
  for (const subject of subjects) {
    ids.push((await openTicket(guest, subject)).id);
    app.pass(1_000);
  }
});
afterAll(() => app.stop());

async function walk(person: Person, orderBy: TicketOrder, filter?: TicketFilter): Promise<(string | undefined)[]> {
  const found: string[] = [];
  let after: string | null | undefined;
  do {
    const { tickets } = await person.run(Tickets, { first: 2, after, orderBy, filter });
    found.push(...tickets.nodes.map(({ subject }) => subject));
    after = tickets.pageInfo.hasNextPage ? tickets.pageInfo.endCursor : null;
  } while (after);
  return found;
}

const found = async (person: Person, filter: TicketFilter) =>
  (await person.run(Tickets, { filter, orderBy: 'OLDEST' })).tickets.nodes.map(({ subject }) => subject);

describe('a list of tickets', () => {
  it('gives every ticket once, page by page, in each order', async () => {
    expect(await walk(sara, 'OLDEST')).toEqual(subjects);
    expect(await walk(sara, 'NEWEST')).toEqual([...subjects].reverse());
    expect(await walk(sara, 'LAST_ACTIVITY')).toEqual([...subjects].reverse());
    expect(await walk(sara, 'PRIORITY')).toEqual([...subjects].reverse());
  });

  it('stays whole while tickets move to its top', async () => {
    const first = (await sara.run(Tickets, { first: 3, orderBy: 'LAST_ACTIVITY' })).tickets;
    await note(sara, ids[2] ?? '', 'moves it up');
    app.pass(1_000);
    const rest = (await sara.run(Tickets, { first: 10, orderBy: 'LAST_ACTIVITY', after: first.pageInfo.endCursor }))
      .tickets;
    expect(first.nodes.map(({ subject }) => subject)).toEqual(['ticket 6', 'ticket 5', 'ticket 4']);
    expect(rest.nodes.map(({ subject }) => subject)).toEqual(['ticket 3', 'ticket 1', 'ticket 0']);
    // For its requester a note moves nothing.
    expect(await walk(guest, 'LAST_ACTIVITY')).toEqual([...subjects].reverse());
  });

  it('is narrowed by each filter', async () => {
    await sara.run(Assign, { input: { ticketId: ids[1] ?? '', assigneeId: sara.id } });
    await send(sara, ids[3] ?? '', 'answered');
    expect(await found(sara, { status: ['IN_PROGRESS'] })).toEqual(['ticket 1', 'ticket 3']);
    expect(await found(sara, { assignedToMe: true })).toEqual(['ticket 1']);
    expect(await found(sara, { unassigned: false })).toEqual(['ticket 1']);
    expect(await found(sara, { assigneeId: sara.id, status: ['OPEN'] })).toEqual([]);
    expect(await found(sara, { guestId: guest.id })).toHaveLength(7);
    expect(await found(sara, { search: 'ICKET 5' })).toEqual(['ticket 5']);
    expect(await found(sara, { search: 'mina@guest' })).toHaveLength(7);
    expect(await found(sara, { search: '100%' })).toHaveLength(7);
    expect(await found(sara, { search: '0%' })).toHaveLength(0);
    expect(await found(sara, { search: '___' })).toHaveLength(0);
    expect(await found(sara, { search: 't%t' })).toHaveLength(0);
    expect(await found(sara, { assigneeId: 'nonsense' })).toEqual([]);
  });

  it('is searched for a requester in what a requester sees', async () => {
    expect(await found(guest, { search: 'ticket 5', status: ['OPEN'] })).toEqual(['ticket 5']);
    expect(await found(guest, { search: 'mina@guest' })).toEqual([]);
  });

  it('refuses a requester the filters and orders that tell of what agents see', async () => {
    const allowed = await guest.ask(Tickets, { filter: { status: ['OPEN'] }, orderBy: 'NEWEST' });
    expect(allowed.errors).toBeUndefined();
    const filters: TicketFilter[] = [
      { priority: ['LOW'] },
      { assignedToMe: false },
      { unassigned: true },
      { assigneeId: 'any' },
      { teamId: 'any' },
      { guestId: guest.id },
    ];
    for (const filter of filters) {
      expect((await guest.ask(Tickets, { filter })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect((await guest.ask(Tickets, { orderBy: 'PRIORITY' })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('refuses sizes out of range and cursors of another list', async () => {
    const { endCursor } = (await sara.run(Tickets, { first: 1, orderBy: 'OLDEST' })).tickets.pageInfo;
    const bad = [
      { first: 0 },
      { first: 101 },
      { first: -1 },
      { after: 'nonsense' },
      { after: 'W10' },
      { after: Buffer.from(JSON.stringify(['x', '0000-01-01T00:00:00Z', crypto.randomUUID()])).toString('base64url') },
      { after: endCursor, orderBy: 'NEWEST' as const },
      { after: endCursor, orderBy: 'OLDEST' as const, filter: { status: ['OPEN' as const] } },
      { filter: { search: 'a\u0000b' } },
      { filter: { search: 'x'.repeat(101) } },
    ];
    for (const variables of bad) {
      const { errors } = await sara.ask(Tickets, variables);
      expect([variables, errors?.[0]?.extensions['code']]).toEqual([variables, 'BAD_USER_INPUT']);
    }
  });

  it('shows nobody another’s tickets', async () => {
    const stranger = await workspace.guest();
    const foreigner = (await createTestWorkspace(app)).owner;
    for (const person of [stranger, foreigner]) {
      expect((await person.run(Tickets, {})).tickets).toMatchObject({ totalCount: 0, nodes: [] });
    }
    expect((await sara.run(Tickets, {})).tickets.totalCount).toBe(7);
  });
});

describe('a thread', () => {
  it('is paged from both ends and around a message', async () => {
    const { id } = await openTicket(guest, 'Long', 'm0');
    for (let i = 1; i <= 8; i += 1) await send(guest, id, `m${i}`);
    const page = async (variables: {
      first?: number;
      after?: string | null;
      last?: number;
      before?: string | null;
      around?: string;
    }) => {
      const { ticket } = await sara.run(Messages, { id, ...variables });
      if (!ticket) throw new Error('no ticket');
      return { ...ticket.messages, bodies: ticket.messages.nodes.map(({ body }) => body) };
    };
    const newest = await page({ last: 3 });
    expect(newest.bodies).toEqual(['m6', 'm7', 'm8']);
    expect(newest.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    const earlier = await page({ last: 4, before: newest.pageInfo.startCursor });
    expect(earlier.bodies).toEqual(['m2', 'm3', 'm4', 'm5']);
    const first = await page({ first: 3 });
    expect([first.bodies[0], first.bodies[2]]).toEqual(['m0', 'm1']);
    expect((await page({ first: 2, after: first.pageInfo.endCursor })).bodies).toEqual(['m2', 'm3']);
    expect((await page({})).totalCount).toBe(10);
    const centre = newest.nodes[0]?.id;
    expect((await page({ around: centre, first: 5 })).bodies).toEqual(['m4', 'm5', 'm6', 'm7', 'm8']);
    expect((await sara.ask(Messages, { id, first: 1, last: 1 })).errors?.[0]?.extensions['code']).toBe(
      'BAD_USER_INPUT',
    );
  });
});

describe('the figures', () => {
  it('count a workspace’s tickets by status, today’s, nobody’s and one’s own', async () => {
    const fresh = await createTestWorkspace(app);
    const [agent, visitor] = [await fresh.agent('A'), await fresh.guest()];
    const taken = await openTicket(visitor);
    await openTicket(visitor);
    await agent.run(Assign, { input: { ticketId: taken.id, assigneeId: agent.id } });
    app.pass(10_000);
    await send(agent, taken.id, 'Hello.');
    const { ticketStats } = await agent.run(Stats, {});
    expect(ticketStats).toMatchObject({ open: 1, inProgress: 1, openedToday: 2, unassigned: 1, assignedToMe: 1 });
    expect(ticketStats.averageFirstResponseSeconds).toBeGreaterThanOrEqual(10);
    expect((await visitor.ask(Stats, {})).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
