import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../../tests/kit/app.ts';
import { createTestWorkspace, type Person } from '../../../../tests/kit/people.ts';
import { createGroup, CreateRoom } from '../../../../tests/kit/rooms.ts';
import { Assign, ChangeStatus, note, openTicket, send } from '../../../../tests/kit/tickets.ts';
import type { Prisma } from '../../../generated/prisma/client.ts';
import { decodeNodeId } from '../../../graphql/node-id.ts';
import { joinableRooms, joinedRooms } from '../../../modules/chat/access.ts';
import { visibleMessages, visibleMessagesAnywhere, visibleTickets } from '../../../modules/support/access.ts';
import { orderingOfMarks, readMarked } from '../../../modules/support/labelled-tickets.ts';
import { filtered, ordering, type TicketFilter } from '../../../modules/support/ticket-list.ts';
import type { Viewer } from '../../../modules/identity/public.ts';
import { countRows, readRows, type Query } from './read-rows.ts';

let app: TestApp;
let viewers: (Viewer | null)[];
let agent: Person;
let owner: Person;
let labelId: string;

const keyOf = (person: Person) => decodeNodeId(person.id)?.id ?? '';

beforeAll(async () => {
  app = await startTestApp();
  viewers = [null];
  for (let nth = 0; nth < 2; nth += 1) {
    const workspace = await createTestWorkspace(app);
    const [customer, guest] = [
      await workspace.customer('Reza'),
      await workspace.guest({ name: 'Mina', email: 'm@x.test' }),
    ];
    agent = await workspace.agent('Sara');
    owner = workspace.owner;
    for (const requester of [customer, guest]) {
      for (const subject of ['A first question', 'سؤال دوم 100%']) {
        const { id } = await openTicket(requester, subject);
        await note(agent, id, 'a note');
        await send(agent, id, 'an answer');
        if (subject.startsWith('A')) await agent.run(Assign, { input: { ticketId: id, assigneeId: agent.id } });
        else await agent.run(ChangeStatus, { input: { ticketId: id, status: 'RESOLVED' } });
      }
    }
    const { id: deleted } = await openTicket(guest, 'Deleted');
    const { prisma } = app.database;
    await prisma.supportTicket.update({ where: { id: decodeNodeId(deleted)?.id }, data: { deletedAt: app.now() } });
    const { id: workspaceId } = await prisma.workspace.findUniqueOrThrow({ where: { slug: workspace.slug } });
    const person = { workspaceId, sessionId: '', locale: 'EN' } as const;
    const marks = { workspaceId, createdAt: app.now() };
    labelId = (
      await prisma.supportLabel.create({ data: { ...marks, id: randomUUID(), name: 'bug', color: '#aa0000' } })
    ).id;
    const marked = await prisma.supportTicket.findMany({
      where: { workspaceId, subject: { not: 'A first question' } },
    });
    await prisma.supportTicketLabel.createMany({ data: marked.map(({ id }) => ({ ...marks, labelId, ticketId: id })) });
    viewers.push(
      { ...person, kind: 'agent', memberId: keyOf(agent) },
      { ...person, kind: 'customer', memberId: keyOf(customer) },
      { ...person, kind: 'guest', guestId: keyOf(guest) },
    );
  }
});
afterAll(() => app.stop());

const everything = 1_000;

describe('rows read past Prisma', () => {
  it('are the tickets and messages that each viewer may see, with their relations, as Prisma gives them, without what people are recognised by', async () => {
    const { prisma, query } = app.database;
    for (const viewer of viewers) {
      const tickets = {
        where: visibleTickets(viewer),
        orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }],
        take: everything,
      };
      const include = {
        guest: true,
        customer: { select: { displayName: true, createdAt: true } },
        lastMessage: { include: { agent: true } },
        messages: { where: visibleMessages(viewer), orderBy: { position: 'desc' as const }, take: 2 },
      };
      const withoutSecrets = {
        ...include,
        guest: { omit: { tokenHash: true } },
        lastMessage: { include: { agent: { omit: { passwordHash: true } } } },
      };
      expect(await readRows(query, 'SupportTicket', { ...tickets, include })).toEqual(
        await prisma.supportTicket.findMany({ ...tickets, include: withoutSecrets }),
      );
      expect(await countRows(query, 'SupportTicket', tickets)).toBe(await prisma.supportTicket.count(tickets));

      const messages = { where: visibleMessagesAnywhere(viewer), orderBy: [{ id: 'asc' as const }], take: everything };
      const select = { id: true, body: true, readAt: true, ticket: { select: { number: true } } };
      const read = await readRows(query, 'SupportMessage', { ...messages, select });
      expect(read).toEqual(await prisma.supportMessage.findMany({ ...messages, select }));
      expect(read.length).toBe(viewer === null ? 0 : viewer.kind === 'agent' ? 4 * 4 : 2 * 3);
    }
  });

  it('pass each filter of tickets that Prisma lets pass', async () => {
    const { prisma, query } = app.database;
    const filters: TicketFilter[] = [
      {},
      { status: [] },
      { status: ['IN_PROGRESS'] },
      { status: ['IN_PROGRESS', 'RESOLVED', 'CLOSED'] },
      { status: ['REOPENED', 'OPEN', 'IN_PROGRESS', 'WAITING', 'ON_HOLD'] },
      { status: ['CLOSED', 'OPEN', 'IN_PROGRESS', 'WAITING', 'ON_HOLD', 'REOPENED'], search: 'question' },
      { status: ['RESOLVED', 'CLOSED'], priority: ['MEDIUM', 'LOW'] },
      { assignedToMe: true },
      { assignedToMe: false },
      { unassigned: true },
      { unassigned: false, search: 'first' },
      { assigneeId: keyOf(agent) },
      { search: 'QUESTION' },
      { search: 'دوم' },
      { search: '100\\%' },
      { search: 'min' },
      { search: 're' },
      { search: 'x.test' },
      { search: '۲' },
      { search: 'tkt-20' },
      { search: 'tkt' },
      { search: `' OR true --` },
      { labelId },
      { labelId, unassigned: true, status: ['RESOLVED'] },
      { labelId, status: ['OPEN', 'RESOLVED'] },
    ];
    for (const viewer of viewers) {
      if (viewer === null) continue;
      for (const filter of filters) {
        const { where, anyOf } = filtered(viewer, filter);
        const { orderBy } = ordering(viewer, 'LAST_ACTIVITY');
        const all = { AND: [visibleTickets(viewer), where] };
        const expected = await prisma.supportTicket.findMany({
          where: { AND: [all, ...(anyOf ? [{ OR: anyOf }] : [])] },
          orderBy,
        });
        expect(await readRows(query, 'SupportTicket', { where: all, anyOf, orderBy, take: everything })).toEqual(
          expected,
        );
        expect(await readRows(query, 'SupportTicket', { where: all, anyOf, orderBy, take: 1 })).toEqual(
          expected.slice(0, 1),
        );
        expect(await countRows(query, 'SupportTicket', { where: all, anyOf, atMost: 2 })).toBe(
          Math.min(expected.length, 2),
        );
        if (!filter.labelId || anyOf) continue;
        const page = { orderBy: orderingOfMarks(viewer).orderBy, take: everything };
        expect(await readMarked(query, labelId, all, {}, page)).toEqual(expected);
      }
    }
  });

  it('are the rooms that each viewer is in, and those that they may join', async () => {
    const { prisma, query } = app.database;
    const members = { where: { leftAt: null }, include: { member: { select: { displayName: true } } } };
    const title = 'Open to all';
    await agent.run(CreateRoom, { input: { type: 'GROUP', title, isPrivate: false } });
    await createGroup(agent, [], { isPrivate: true });
    const lengths: number[] = [];
    for (const viewer of viewers) {
      for (const where of [joinedRooms(viewer), joinableRooms(viewer)]) {
        const rooms = { where, orderBy: [{ id: 'asc' as const }], take: everything, include: { members } };
        const read = await readRows(query, 'ChatRoom', rooms);
        expect(read).toEqual(await prisma.chatRoom.findMany(rooms));
        lengths.push(read.length);
      }
    }
    // The agent of the last workspace has made both; nobody else is in a position to join.
    expect(lengths.filter((length) => length > 0)).toEqual([2]);
    const colleague = viewers.findLast((viewer) => viewer?.kind === 'agent');
    const where = joinableRooms(colleague ? { ...colleague, memberId: keyOf(owner) } : null);
    const joinable = await readRows<{ title: string }>(query, 'ChatRoom', { where, orderBy: [{ id: 'asc' }], take: 2 });
    expect(joinable.map((room) => room.title)).toEqual([title]);
  });

  it('have a plan that is kept once they have come often, unless how much they find differs by far', async () => {
    const names: (string | undefined)[] = [];
    const query: Query = async (text, values, name) => {
      names.push(name);
      return app.database.query(text, values, name);
    };
    const ofTickets = (where: Prisma.SupportTicketWhereInput) =>
      readRows(query, 'SupportTicket', { where, orderBy: [{ id: 'asc' }], take: 3 });
    const nameOf = async (where: Prisma.SupportTicketWhereInput) => {
      for (let nth = 0; nth < 30; nth += 1) await ofTickets(where);
      return names.at(-1);
    };
    expect(await nameOf({ number: 'TKT-2026-00001' })).toMatch(/^rows-/);
    expect(await nameOf({ customer: { removedAt: null } })).toMatch(/^rows-/);
    expect(names[0]).toBeUndefined();
    expect(await nameOf({ labels: { some: { labelId } } })).toBeUndefined();
    expect(await nameOf({ subject: { contains: 'question' } })).toBeUndefined();
    expect(await nameOf({ customer: { displayName: { contains: 'Reza' } } })).toBeUndefined();
  });

  it('are refused what SQL is not known for, rather than read without it', async () => {
    const { query } = app.database;
    const page = { orderBy: [{ id: 'asc' }], take: 1 };
    const unknown = [
      { where: { nothing: 1 }, ...page },
      { where: { subject: { endsWith: 'x' } }, ...page },
      { where: { labels: { every: { labelId: 'x' } } }, ...page },
      { where: { status: `'; DROP TABLE x` }, ...page },
      { where: {}, take: 1, orderBy: [{ id: 'asc; x' }] },
      { where: {}, ...page, include: { messages: { skip: 1 } } },
    ];
    for (const wanted of unknown) await expect(readRows(query, 'SupportTicket', wanted)).rejects.toThrow();
  });
});
