import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memberByPassword } from '../../api/modules/identity/accounts.ts';
import type { Database } from '../../api/platform/database/database.ts';
import { openTestDatabase } from '../../tests/kit/database.ts';
import { seedDemo } from './demo.ts';

const now = new Date('2026-03-25T11:00:00Z');
const clock = () => now;
const madeUpFor = new URL('../migrations/20261122124500_members_by_team/migration.sql', import.meta.url);

describe('the demo', { timeout: 30_000 }, () => {
  let database: Database;

  beforeAll(async () => {
    database = await openTestDatabase();
  });

  afterAll(() => database.close());

  test('a seed that breaks off leaves nothing', async () => {
    let given = 0;
    const failing = () => {
      given += 1;
      if (given > 60) throw new Error('no more ids');
      return randomUUID();
    };
    await expect(seedDemo(database, clock, failing)).rejects.toThrow('no more ids');
    expect(await database.prisma.workspace.count()).toBe(0);
    expect(await database.prisma.supportTicket.count()).toBe(0);
  });

  describe('once it is there', () => {
    beforeAll(async () => {
      // Two servers that start at once.
      await Promise.all([seedDemo(database, clock, randomUUID), seedDemo(database, clock, randomUUID)]);
    }, 30_000);

    test('it was made once', async () => {
      const workspaces = await database.prisma.workspace.findMany({ select: { slug: true } });
      expect(workspaces).toEqual([{ slug: 'demo' }]);
    });

    test.each(['sara@demo.test', 'ali@demo.test', 'reza@demo.test'])('%s signs in', async (email) => {
      const { memberId } = await memberByPassword(database.prisma, {
        workspaceSlug: 'demo',
        email,
        password: 'demo-password',
      });
      const member = await database.prisma.workspaceUser.findUniqueOrThrow({ where: { id: memberId } });
      expect(member.email).toBe(email);
    });

    test('it has tickets in every status', async () => {
      const groups = await database.prisma.supportTicket.groupBy({ by: ['status'] });
      expect(groups.map(({ status }) => status).sort()).toEqual([
        'CLOSED',
        'IN_PROGRESS',
        'ON_HOLD',
        'OPEN',
        'REOPENED',
        'RESOLVED',
        'WAITING',
      ]);
    });

    test('its tickets are numbered without gaps, in the order of their opening', async () => {
      const tickets = await database.prisma.supportTicket.findMany({ orderBy: { createdAt: 'asc' } });
      expect(tickets.map(({ number }) => number)).toEqual(
        tickets.map((_, index) => `TKT-2026-${String(index + 1).padStart(5, '0')}`),
      );
    });

    test('within a ticket time goes forward, and nothing comes after now', async () => {
      const tickets = await database.prisma.supportTicket.findMany({
        select: {
          messages: { orderBy: { position: 'asc' }, select: { createdAt: true } },
          history: { orderBy: { sequence: 'asc' }, select: { createdAt: true } },
        },
      });
      for (const { messages, history } of tickets) {
        for (const entries of [messages, history]) {
          const instants = entries.map(({ createdAt }) => createdAt.getTime());
          expect(instants).toEqual(instants.toSorted((a, b) => a - b));
          expect(instants.at(-1)).toBeLessThanOrEqual(now.getTime());
        }
      }
    });

    test('its agents have tickets to read, and nobody has read what is not there', async () => {
      const unread = await database.prisma.$queryRaw<{ number: string }[]>`
        SELECT ticket."number" FROM "SupportTicket" AS ticket
        WHERE NOT EXISTS (SELECT 1 FROM "SupportTicketRead" AS mark WHERE mark."ticketId" = ticket."id" AND mark."memberId" IN
          (SELECT "id" FROM "WorkspaceUser" WHERE "role" = 'ADMIN'))
        ORDER BY ticket."number"`;
      expect(unread.map(({ number }) => number)).toEqual(['TKT-2026-00013', 'TKT-2026-00014', 'TKT-2026-00015']);
      const beyond = await database.prisma.$queryRaw`
        SELECT 1 FROM "SupportTicketRead" AS mark JOIN "SupportTicket" AS ticket ON ticket."id" = mark."ticketId"
        WHERE mark."lastReadPosition" > ticket."lastPosition"`;
      expect(beyond).toEqual([]);
    });

    test('its tickets know their newest message, and the newest that requesters see', async () => {
      const tickets = await database.prisma.supportTicket.findMany({
        include: { messages: { orderBy: { position: 'asc' } } },
      });
      for (const { messages, ...ticket } of tickets) {
        expect(messages.map(({ position }) => position)).toEqual(messages.map((_, index) => index + 1));
        const newest = messages.at(-1);
        const newestPublic = messages.findLast(({ isInternal }) => !isInternal);
        const written = messages.filter(({ type }) => type !== 'SYSTEM');
        expect(ticket).toMatchObject({
          lastPosition: newest?.position,
          lastMessageId: written.at(-1)?.id,
          lastActivityAt: newest?.createdAt,
          lastPublicMessageId: written.findLast(({ isInternal }) => !isInternal)?.id,
          publicLastActivityAt: newestPublic?.createdAt,
        });
      }
    });

    test('its rooms know their newest message, and how many messages each member has not read', async () => {
      const rooms = await database.prisma.chatRoom.findMany({
        include: { lastMessage: true, members: true, messages: { orderBy: { position: 'asc' } } },
      });
      expect(rooms.map(({ type }) => type).sort()).toEqual(['DIRECT', 'GROUP', 'PROJECT', 'TEAM']);
      for (const { lastMessage, lastPosition, lastActivityAt, memberCount, messageCount, members, messages } of rooms) {
        expect(lastMessage).toEqual(messages.at(-1));
        expect(lastMessage).toMatchObject({ position: lastPosition, createdAt: lastActivityAt });
        expect(memberCount).toBe(members.length);
        for (const { memberId, lastReadPosition, readCount, deletedUnread } of members) {
          const unread = messages.filter(
            ({ position, senderId }) => position > lastReadPosition && senderId !== memberId,
          );
          expect(messageCount - readCount - deletedUnread).toBe(unread.length);
        }
      }
    });

    describe('whoever is in a room with a team', () => {
      const addedByHand = async () => {
        const members = await database.prisma.chatRoomMember.findMany({
          where: { isAddedByHand: true },
          select: { role: true, room: { select: { type: true } } },
        });
        return members.map(({ role, room }) => `${room.type} ${role}`).sort();
      };
      const byHand = ['DIRECT MEMBER', 'DIRECT MEMBER', 'GROUP MEMBER', 'GROUP OWNER', 'PROJECT OWNER'];

      test('leaves it with the team', async () => {
        expect(await addedByHand()).toEqual(byHand);
      });

      test('does so too in a database that is older than the difference', async () => {
        await database.prisma.chatRoomMember.updateMany({ data: { isAddedByHand: true } });
        await database.prisma.$executeRawUnsafe(await readFile(madeUpFor, 'utf8'));
        expect(await addedByHand()).toEqual(byHand);
      });
    });
  });
});
