import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { within } from '../../../tests/kit/client.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { ChangePriority, hour, minute, openDayAndNight, readClocks, UpdateSettings } from '../../../tests/kit/sla.ts';
import { ChangeStatus, inboxCursorOf, openTicket, read, send } from '../../../tests/kit/tickets.ts';

const Inbox = graphql(`
  subscription ChoresInbox($after: String!) {
    supportInboxEvents(after: $after) {
      event {
        ... on InboxTicketChanged {
          ticket {
            id
            status
            sla {
              firstResponse {
                isBreached
              }
            }
          }
        }
      }
    }
  }
`);

const List = graphql(`
  query ChoresList($filter: TicketFilter, $orderBy: TicketOrder, $first: Int, $after: String) {
    tickets(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
  }
`);

const Breached = graphql(`
  query ChoresBreached {
    ticketStats {
      breached
    }
  }
`);

// All that a requester can read of a ticket's list and of itself.
const Seen = graphql(`
  query ChoresSeen($id: ID!) {
    viewer {
      ... on GuestViewer {
        supportInboxCursor
        unreadTicketCount
      }
    }
    tickets {
      totalCount
      pageInfo {
        endCursor
      }
      nodes {
        id
        updatedAt
        lastActivityAt
        eventCursor
        priority
        sla {
          resolution {
            isBreached
          }
        }
      }
    }
    ticket(id: $id) {
      status
      updatedAt
      eventCursor
      messages {
        totalCount
        pageInfo {
          endCursor
        }
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let agent: Person;
let guest: Person;
let id: string;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  workspace = await createTestWorkspace(app);
  agent = await workspace.agent('Sara');
  guest = await workspace.guest();
  await openDayAndNight(agent);
  ({ id } = await openTicket(guest));
});

const move = (status: 'WAITING' | 'RESOLVED' | 'REOPENED' | 'CLOSED') =>
  agent.run(ChangeStatus, { input: { ticketId: id, status } });
interface Listing {
  filter?: { breached: boolean };
  orderBy?: 'SLA_DUE';
  first?: number;
  after?: string | null;
}
const listing = async (variables: Listing) => (await agent.run(List, variables)).tickets;
const listed = async (variables: Listing) => (await listing(variables)).nodes.map((ticket) => ticket.id);
/** The inbox from now on. */
async function follow(person: Person) {
  const feed = person.follow(Inbox, { after: await inboxCursorOf(person) });
  onTestFinished(() => feed.stop());
  return feed;
}
const breached = async () => (await agent.run(Breached, {})).ticketStats.breached;

describe('a breach', () => {
  it('is marked once, counted, found, and told to agents', async () => {
    const other = await createTestWorkspace(app);
    const feed = await follow(agent);
    app.pass(481 * minute);
    await app.sweep();
    expect((await feed.next()).supportInboxEvents.event).toEqual({
      ticket: { id, status: 'OPEN', sla: { firstResponse: { isBreached: true } } },
    });
    expect(await breached()).toBe(1);
    expect(await listed({ filter: { breached: true } })).toEqual([id]);
    expect(await listed({ filter: { breached: false } })).toEqual([]);
    expect((await other.owner.run(Breached, {})).ticketStats.breached).toBe(0);
    const { updatedAt } = await readClocks(agent, id);
    await app.sweep();
    expect((await readClocks(agent, id)).updatedAt).toBe(updatedAt);
    await send(agent, id, 'Late.');
    expect(await breached()).toBe(1);
    await move('RESOLVED');
    expect(await breached()).toBe(0);
    expect(await listed({ filter: { breached: true } })).toEqual([id]);
  });

  it('changes no byte of what its requester obtains, nor do priorities and settings', async () => {
    const before = await guest.run(Seen, { id });
    const feed = await follow(guest);
    app.pass(481 * minute);
    await app.sweep();
    await agent.run(ChangePriority, { input: { ticketId: id, priority: 'CRITICAL' } });
    await agent.run(UpdateSettings, { input: { holidays: ['2030-01-01'] } });
    app.pass(minute);
    await app.sweep();
    const after = await guest.run(Seen, { id });
    expect({ ...after, viewer: null }).toEqual({ ...before, viewer: null });
    // What comes first in their feed is what comes next.
    await send(agent, id, 'Hello.');
    expect((await feed.next()).supportInboxEvents.event).toMatchObject({ ticket: { id, sla: null } });
    const answers = [
      await guest.ask(List, { filter: { breached: true } }),
      await guest.ask(List, { orderBy: 'SLA_DUE' }),
      await guest.ask(Breached, {}),
    ];
    expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
    ]);
  });

  it('is not marked on a ticket that waits, is answered, or is gone', async () => {
    await move('WAITING');
    app.pass(1000 * minute);
    await app.sweep();
    expect(await breached()).toBe(0);
  });
});

describe('the order by due time', () => {
  it('puts the first due first and what is due at no time last, page by page', async () => {
    const ids = [id];
    for (let i = 0; i < 5; i += 1) ids.push((await openTicket(guest)).id);
    const [medium, critical, waiting, urgent, solved, low] = ids;
    const prioritise = (ticketId = '', priority: 'CRITICAL' | 'URGENT' | 'LOW') =>
      agent.run(ChangePriority, { input: { ticketId, priority } });
    await prioritise(critical, 'CRITICAL');
    await prioritise(urgent, 'URGENT');
    await prioritise(low, 'LOW');
    await agent.run(ChangeStatus, { input: { ticketId: waiting ?? '', status: 'WAITING' } });
    await agent.run(ChangeStatus, { input: { ticketId: solved ?? '', status: 'RESOLVED' } });
    const undue = [waiting, solved].toSorted();
    const whole = await listed({ orderBy: 'SLA_DUE' });
    expect(whole.slice(0, 4)).toEqual([critical, urgent, medium, low]);
    expect(whole.slice(4).toSorted()).toEqual(undue);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listing>> = await listing({ orderBy: 'SLA_DUE', first: 1, after });
      paged.push(...page.nodes.map((ticket) => ticket.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(whole);
  });
});

describe('a RESOLVED ticket', () => {
  it('closes after 72 hours, by the system, and everybody is told', async () => {
    await move('RESOLVED');
    app.pass(71 * hour);
    await app.sweep();
    expect((await read(guest, id)).status).toBe('RESOLVED');
    const feed = await follow(guest);
    app.pass(hour + minute);
    await app.sweep();
    expect((await feed.next()).supportInboxEvents.event).toMatchObject({ ticket: { id, status: 'CLOSED' } });
    const ticket = await read(agent, id);
    expect(ticket.status).toBe('CLOSED');
    expect(ticket.history?.nodes[0]).toMatchObject({
      action: 'CLOSED',
      oldValue: 'RESOLVED',
      newValue: 'CLOSED',
      actor: null,
    });
  });

  it('that was reopened meanwhile is left alone, and closes 72 hours after it was resolved again', async () => {
    await move('RESOLVED');
    app.pass(70 * hour);
    await move('REOPENED');
    await move('RESOLVED');
    app.pass(70 * hour);
    await app.sweep();
    expect((await read(agent, id)).status).toBe('RESOLVED');
    app.pass(3 * hour);
    await app.sweep();
    expect((await read(agent, id)).status).toBe('CLOSED');
  });
});

describe('other settings', () => {
  it('reach new tickets at once, and the others by small steps', async () => {
    const ids = [id];
    for (let i = 0; i < 21; i += 1) ids.push((await openTicket(guest, `ticket ${i}`)).id);
    await move('RESOLVED');
    const slaTargets = [{ priority: 'MEDIUM' as const, firstResponseMinutes: 5, resolutionMinutes: 10 }];
    await agent.run(UpdateSettings, { input: { slaTargets, autoCloseHours: 1 } });
    const fresh = await openTicket(guest);
    expect((await readClocks(agent, fresh.id)).firstResponse.dueAt).toBe(5);
    expect((await readClocks(agent, ids[1] ?? '')).firstResponse.dueAt).toBe(480);
    app.pass(minute);
    await app.sweep();
    for (const ticketId of ids.slice(1)) {
      expect(await readClocks(agent, ticketId)).toMatchObject({
        firstResponse: { dueAt: 5, isBreached: false },
        resolution: { dueAt: 10 },
      });
    }
    const { updatedAt } = await readClocks(agent, ids[1] ?? '');
    await app.sweep();
    expect((await readClocks(agent, ids[1] ?? '')).updatedAt).toBe(updatedAt);
    app.pass(hour);
    await app.sweep();
    expect((await read(agent, id)).status).toBe('CLOSED');
    expect(await breached()).toBe(22);
  });
});

describe('the jobs of a serving process', () => {
  it('mark what lost jobs have missed as soon as they start', async () => {
    const feed = await follow(agent);
    // Nobody served when it was due.
    app.pass(481 * minute);
    await within(60_000, app.app.startJobs());
    expect((await feed.next()).supportInboxEvents.event).toMatchObject({
      ticket: { id, sla: { firstResponse: { isBreached: true } } },
    });
  });
});

describe('a sweep', () => {
  it('deletes what has expired, and nothing else', async () => {
    const { prisma } = app.database;
    const kept = await prisma.session.count({ where: { expiresAt: { gt: new Date(app.now().getTime() + hour) } } });
    await prisma.rateLimiterFlexible.createMany({
      data: [
        { key: 'gone', points: 1, expire: new Date(app.now().getTime() - 1) },
        { key: 'stays', points: 1, expire: new Date(app.now().getTime() + hour) },
        { key: 'never', points: 1 },
      ],
    });
    const member = await prisma.workspaceUser.findFirstOrThrow();
    const session = { memberId: member.id, createdAt: app.now(), lastUsedAt: app.now() };
    await prisma.session.create({
      data: { ...session, id: crypto.randomUUID(), tokenHash: Buffer.from('old'), expiresAt: app.now() },
    });
    const record = { actor: 'somebody', mutation: 'any', inputHash: Buffer.from('') };
    await prisma.idempotencyRecord.createMany({
      data: [
        { ...record, clientMutationId: 'old', createdAt: new Date(app.now().getTime() - 25 * hour) },
        { ...record, clientMutationId: 'new', createdAt: new Date(app.now().getTime() - 23 * hour) },
      ],
    });
    await app.sweep();
    expect(await prisma.session.count()).toBe(kept);
    expect((await prisma.rateLimiterFlexible.findMany()).map(({ key }) => key).sort()).toEqual(['never', 'stays']);
    expect(await prisma.idempotencyRecord.findMany({ select: { clientMutationId: true } })).toEqual([
      { clientMutationId: 'new' },
    ]);
  });
});
