import type { ChatMessage, Prisma } from '../../generated/prisma/client.ts';
import type { Agent } from '../identity/public.ts';

type Db = Prisma.TransactionClient;

/** One emoji under a message. */
export interface ReactionGroup {
  emoji: string;
  count: number;
  /** Who has given it. */
  memberIds: string[];
}

/** The reactions to each of these messages, first given first. */
export async function reactionGroups(db: Db, messageIds: readonly string[]): Promise<Map<string, ReactionGroup[]>> {
  const rows = await db.$queryRaw<(ReactionGroup & { messageId: string })[]>`
    SELECT "messageId"::text AS "messageId", "emoji", count(*)::int AS "count",
      array_agg("memberId"::text) AS "memberIds"
    FROM "ChatReaction" WHERE "messageId" = ANY(${[...messageIds]}::uuid[])
    GROUP BY "messageId", "emoji" ORDER BY min("createdAt"), "emoji"`;
  const groups = new Map<string, ReactionGroup[]>();
  for (const { messageId, ...group } of rows) groups.set(messageId, [...(groups.get(messageId) ?? []), group]);
  return groups;
}

/** How many of those who are in the room now, the sender apart, have read each of these messages. */
export async function readCounts(db: Db, messageIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ id: string; readers: number }[]>`
    SELECT message."id"::text AS "id", count(member."id")::int AS "readers"
    FROM "ChatMessage" AS message
    JOIN "ChatRoomMember" AS member ON member."roomId" = message."roomId" AND member."leftAt" IS NULL
      AND member."memberId" <> message."senderId" AND member."lastReadPosition" >= message."position"
    WHERE message."id" = ANY(${[...messageIds]}::uuid[])
    GROUP BY message."id"`;
  return new Map(rows.map(({ id, readers }) => [id, readers]));
}

/** The oldest message of each of these rooms that the agent has not read. */
export async function firstUnread(db: Db, agent: Agent, roomIds: readonly string[]): Promise<Map<string, ChatMessage>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT first."id"::text AS "id"
    FROM "ChatRoomMember" AS member
    CROSS JOIN LATERAL (
      SELECT message."id" FROM "ChatMessage" AS message
      WHERE message."roomId" = member."roomId" AND message."ordinal" > member."readCount"
        AND message."type" <> 'SYSTEM' AND message."deletedAt" IS NULL
      ORDER BY message."ordinal" LIMIT 1
    ) AS first
    WHERE member."memberId" = ${agent.memberId}::uuid AND member."leftAt" IS NULL
      AND member."roomId" = ANY(${[...roomIds]}::uuid[])`;
  const messages = await db.chatMessage.findMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  return new Map(messages.map((message) => [message.roomId, message]));
}
