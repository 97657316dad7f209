import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TicketFilter } from '../../../tests/gql/graphql.ts';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { Assign, ChangeStatus, DeleteTicket, OpenTicket, openTicket, send } from '../../../tests/kit/tickets.ts';
import { decodeNodeId } from '../../graphql/node-id.ts';
import { foldTallies } from './tallies.ts';

const Figures = graphql(`
  query StatsFigures {
    ticketStats {
      open
      inProgress
      waiting
      onHold
      resolved
      closed
      reopened
      openedToday
      unassigned
      assignedToMe
      averageFirstResponseSeconds
      averageResolutionSeconds
    }
  }
`);

const OpenedToday = graphql(`
  query StatsOpenedToday {
    ticketStats {
      openedToday
    }
  }
`);

const Counted = graphql(`
  query StatsCounted($filter: TicketFilter) {
    tickets(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

const CreateCategory = graphql(`
  mutation StatsCreateCategory($input: CreateSupportCategoryInput!) {
    createSupportCategory(input: $input) {
      category {
        id
      }
    }
  }
`);

const Update = graphql(`
  mutation StatsUpdate($input: UpdateTicketInput!) {
    updateTicket(input: $input) {
      errors {
        code
      }
    }
  }
`);

const day = 24 * 60 * 60 * 1000;

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;
let ali: Person;
let guest: Person;
let categories: string[];

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  [sara, ali, guest] = [await workspace.agent('Sara'), await workspace.agent('Ali'), await workspace.guest()];
  categories = [];
  for (const name of ['Payments', 'Login']) {
    const { category } = (await sara.run(CreateCategory, { input: { name } })).createSupportCategory;
    categories.push(category?.id ?? '');
  }
});
afterAll(() => app.stop());

const keyOf = (id: string) => decodeNodeId(id)?.id ?? '';

const figures = async (agent: Person) => (await agent.run(Figures, {})).ticketStats;

/** The same figures by looking at every ticket. */
async function counted(agent: Person) {
  const { prisma } = app.database;
  const { timezone, id: workspaceId } = await prisma.workspace.findUniqueOrThrow({ where: { slug: workspace.slug } });
  const tickets = await prisma.supportTicket.findMany({ where: { workspaceId, deletedAt: null } });
  const of = (status: string) => tickets.filter((ticket) => ticket.status === status).length;
  const active = tickets.filter(({ status }) => !['RESOLVED', 'CLOSED'].includes(status));
  const dateOf = (instant: Date) => instant.toLocaleDateString('en-CA', { timeZone: timezone });
  const recent = tickets.filter(({ createdAt }) => createdAt.getTime() >= app.now().getTime() - 30 * day);
  const mean = (seconds: (number | null)[]) => {
    const known = seconds.filter((value) => value !== null);
    return known.length === 0 ? null : Math.round(known.reduce((sum, value) => sum + value, 0) / known.length);
  };
  const member = keyOf(agent.id);
  return {
    open: of('OPEN'),
    inProgress: of('IN_PROGRESS'),
    waiting: of('WAITING'),
    onHold: of('ON_HOLD'),
    resolved: of('RESOLVED'),
    closed: of('CLOSED'),
    reopened: of('REOPENED'),
    openedToday: tickets.filter(({ createdAt }) => dateOf(createdAt) === dateOf(app.now())).length,
    unassigned: active.filter(({ assigneeId }) => assigneeId === null).length,
    assignedToMe: active.filter(({ assigneeId }) => assigneeId === member).length,
    averageFirstResponseSeconds: mean(recent.map(({ responseTime }) => responseTime)),
    averageResolutionSeconds: mean(recent.map(({ resolutionTime }) => resolutionTime)),
  };
}

const statuses: NonNullable<TicketFilter['status']>[] = [
  ['OPEN'],
  ['WAITING', 'IN_PROGRESS', 'ON_HOLD'],
  ['CLOSED', 'REOPENED'],
  [],
];

async function expectExact() {
  for (const agent of [sara, ali]) expect(await figures(agent)).toEqual(await counted(agent));
  for (const categoryId of categories) {
    for (const status of [null, ...statuses]) {
      const { totalCount } = (await sara.run(Counted, { filter: { categoryId, status } })).tickets;
      const where = { categoryId: keyOf(categoryId), deletedAt: null, ...(status && { status: { in: status } }) };
      expect([categoryId, status, totalCount]).toEqual([
        categoryId,
        status,
        await app.database.prisma.supportTicket.count({ where }),
      ]);
    }
  }
}

/** One of the things that happen to tickets; some are refused. */
async function change(nth: number, ticketId: string) {
  switch (nth % 9) {
    case 0:
      return sara.run(Assign, { input: { ticketId, assigneeId: sara.id } });
    case 1:
      return ali.run(Assign, { input: { ticketId, assigneeId: ali.id, expectedAssigneeId: sara.id } });
    case 2:
      return sara.run(Assign, { input: { ticketId, assigneeId: null } });
    case 3:
      return sara.run(ChangeStatus, { input: { ticketId, status: 'RESOLVED' } });
    case 4:
      return ali.run(ChangeStatus, { input: { ticketId, status: 'REOPENED' } });
    case 5:
      return ali.run(ChangeStatus, { input: { ticketId, status: 'CLOSED' } });
    case 6:
      return guest.run(OpenTicket, {
        input: { subject: 'More', categoryId: nth % 18 === 6 ? 'unknown' : categories[nth % 2] },
      });
    case 7:
      return sara.run(Update, { input: { ticketId, categoryId: [...categories, null][nth % 3] } });
    default:
      return nth % 18 === 8
        ? sara.run(DeleteTicket, { input: { ticketId } })
        : send(guest, ticketId, 'And?').catch(() => '');
  }
}

describe('the figures', () => {
  it('are exact while many change tickets at once, also after changes that failed and while they are folded', async () => {
    const ids: string[] = [];
    for (let nth = 0; nth < 6; nth += 1) ids.push((await openTicket(guest)).id);
    const { prisma } = app.database;
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([
        ...Array.from({ length: 40 }, (_, nth) => change(nth + round, ids[(nth * 7 + round) % ids.length] ?? '')),
        foldTallies(prisma, app.now()),
        foldTallies(prisma, app.now()),
      ]);
      app.pass(1_000);
      await expectExact();
    }
    // Nothing of a transaction that is undone counts.
    await expect(
      prisma.$transaction(async (db) => {
        await db.supportTicket.updateMany({ data: { status: 'ON_HOLD', responseTime: 1 } });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await expectExact();
  });

  it('of a category are those of a workspace’s own agents, and to a requester of their own tickets', async () => {
    const stranger = await workspace.guest();
    const foreigner = (await createTestWorkspace(app)).owner;
    const [categoryId = ''] = categories;
    for (const person of [guest, stranger]) {
      await person.run(OpenTicket, { input: { subject: 'Paid twice', categoryId } });
    }
    const ask = async (person: Person) => (await person.run(Counted, { filter: { categoryId } })).tickets.totalCount;
    expect(await ask(sara)).toBeGreaterThan(1);
    expect(await ask(stranger)).toBe(1);
    expect(await ask(foreigner)).toBe(0);
  });

  it('stay the same when they are folded, and leave one row for each sum', async () => {
    const { prisma } = app.database;
    const categoryId = keyOf(categories[0] ?? '');
    await prisma.supportTicket.updateMany({ data: { categoryId } });
    for (let nth = 0; nth < 20; nth += 1) {
      const status = nth % 2 === 0 ? 'WAITING' : 'ON_HOLD';
      await prisma.supportTicket.updateMany({ data: { status, responseTime: nth } });
    }
    const before = await figures(sara);
    await foldTallies(prisma, app.now());
    expect(await figures(sara)).toEqual(before);
    expect(await prisma.supportTicketTally.count({ where: { isFolded: false } })).toBe(0);
    expect(await prisma.supportCategoryTally.count({ where: { categoryId, isFolded: false } })).toBe(0);
    expect(await prisma.supportTicketHour.count({ where: { isFolded: false } })).toBe(0);
    const rows = await prisma.supportTicketTally.findMany();
    expect(new Set(rows.map(({ status, assigneeId }) => `${status} ${assigneeId}`)).size).toBe(rows.length);
    const ofCategory = await prisma.supportCategoryTally.findMany({ where: { categoryId } });
    expect(ofCategory.map(({ status }) => status)).toEqual(['ON_HOLD']);
    await expectExact();
  });

  it('begin their day at midnight of the workspace, on and off the hour', async () => {
    for (const timezone of ['Asia/Kathmandu', 'America/St_Johns', 'UTC', 'Pacific/Kiritimati']) {
      await app.database.prisma.workspace.update({ where: { slug: workspace.slug }, data: { timezone } });
      for (let nth = 0; nth < 4; nth += 1) {
        await openTicket(guest);
        app.pass(7 * 60 * 60 * 1000 + 13 * 60 * 1000);
        const { openedToday } = (await sara.run(OpenedToday, {})).ticketStats;
        expect([timezone, openedToday]).toEqual([timezone, (await counted(sara)).openedToday]);
      }
    }
  });

  it('average over 30 days to the millisecond, and forget the hours that are no longer asked for', async () => {
    const { prisma } = app.database;
    const { id } = await openTicket(guest);
    app.pass(90_000);
    await send(sara, id, 'An answer.');
    // Just before and just after it is 30 days old; sessions stay open by being used.
    for (const passed of [15 * day, 15 * day - 90_000 - 1_000, 1_000, 5 * day]) {
      app.pass(passed);
      await expectExact();
    }
    await openTicket(guest);
    await foldTallies(prisma, app.now());
    await expectExact();
    const oldest = await prisma.supportTicketHour.findFirst({ orderBy: { hour: 'asc' } });
    expect(oldest?.hour.getTime()).toBeGreaterThan(app.now().getTime() - 32 * day);
  });

  it('can be counted anew', async () => {
    const { prisma } = app.database;
    const before = await figures(sara);
    await prisma.$executeRaw`UPDATE "SupportTicketTally" SET "tickets" = "tickets" + 5`;
    await prisma.$executeRaw`UPDATE "SupportCategoryTally" SET "tickets" = "tickets" + 5`;
    await prisma.$executeRaw`SELECT "recountSupportTickets"()`;
    expect(await figures(sara)).toEqual(before);
    await expectExact();
  });
});
