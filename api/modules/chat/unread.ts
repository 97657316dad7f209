import { Prisma } from '../../generated/prisma/client.ts';
import type { Agent } from '../identity/public.ts';

type Db = Prisma.TransactionClient;

// Unread is a difference of stored numbers: nothing is counted at each list.
const unread = Prisma.sql`room."messageCount" - member."readCount" - member."deletedUnread"`;

const joined = (memberIds: readonly string[]) => Prisma.sql`
  FROM "ChatRoomMember" AS member JOIN "ChatRoom" AS room ON room."id" = member."roomId"
  WHERE member."memberId" = ANY(${[...memberIds]}::uuid[]) AND member."leftAt" IS NULL AND room."deletedAt" IS NULL`;

/** The ids of an agent's rooms with unread messages. */
export async function unreadRoomIds(db: Db, agent: Agent): Promise<string[]> {
  const rows = await db.$queryRaw<
    { id: string }[]
  >`SELECT room."id"::text AS "id" ${joined([agent.memberId])} AND ${unread} > 0`;
  return rows.map(({ id }) => id);
}

/** The badges of agents: for each the number of rooms with unread messages, muted and archived ones apart; none is 0. */
export async function unreadRoomCounts(db: Db, memberIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ memberId: string; count: number }[]>`
    SELECT member."memberId"::text AS "memberId", count(*)::int AS "count" ${joined(memberIds)}
      AND ${unread} > 0 AND NOT member."isMuted" AND NOT room."isArchived"
    GROUP BY member."memberId"`;
  return new Map(rows.map(({ memberId, count }) => [memberId, count]));
}

/** How many messages of a room its member has not read. */
export function unreadOf(
  room: { messageCount: number },
  membership: { readCount: number; deletedUnread: number } | null,
): number {
  return membership ? room.messageCount - membership.readCount - membership.deletedUnread : 0;
}
