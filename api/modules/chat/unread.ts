import { Prisma } from '../../generated/prisma/client.ts';
import type { Agent } from '../identity/public.ts';

type Db = Prisma.TransactionClient;

// Unread is a difference of stored numbers: nothing is counted at each list.
const unread = Prisma.sql`room."messageCount" - member."readCount" - member."deletedUnread"`;

const joined = (agent: Agent) => Prisma.sql`
  FROM "ChatRoomMember" AS member JOIN "ChatRoom" AS room ON room."id" = member."roomId"
  WHERE member."memberId" = ${agent.memberId}::uuid AND member."leftAt" IS NULL AND room."deletedAt" IS NULL`;

/** The ids of an agent's rooms with unread messages. */
export async function unreadRoomIds(db: Db, agent: Agent): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT room."id"::text AS "id" ${joined(agent)} AND ${unread} > 0`;
  return rows.map(({ id }) => id);
}

/** The badge: an agent's rooms with unread messages, muted and archived ones apart. */
export async function unreadRoomCount(db: Db, agent: Agent): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" ${joined(agent)}
      AND ${unread} > 0 AND NOT member."isMuted" AND NOT room."isArchived"`;
  return row?.count ?? 0;
}

/** How many messages of a room its member has not read. */
export function unreadOf(
  room: { messageCount: number },
  membership: { readCount: number; deletedUnread: number } | null,
): number {
  return membership ? room.messageCount - membership.readCount - membership.deletedUnread : 0;
}
