import { Prisma } from '../../generated/prisma/client.ts';
import type { Query } from '../../platform/database/rows/read-rows.ts';
import type { Viewer } from '../identity/public.ts';

// Unread is what others have written since one's own mark: SYSTEM messages, deleted ones and one's own don't count,
// notes count for agents. `message` is the message, `mark` one's row in SupportTicketRead, if there is one.
function isUnread(viewer: Viewer): Prisma.Sql {
  const mine =
    viewer.kind === 'agent'
      ? Prisma.sql`message."agentId" IS NOT DISTINCT FROM ${viewer.memberId}::uuid`
      : Prisma.sql`message."agentId" IS NULL OR message."isInternal"`;
  return Prisma.sql`message."position" > coalesce(mark."lastReadPosition", 0)
    AND message."type" <> 'SYSTEM' AND message."deletedAt" IS NULL AND NOT (${mine})`;
}

function isMark(viewer: Viewer): Prisma.Sql {
  return viewer.kind === 'guest'
    ? Prisma.sql`mark."guestId" = ${viewer.guestId}::uuid`
    : Prisma.sql`mark."memberId" = ${viewer.memberId}::uuid`;
}

/** For each ticket the number of messages that the viewer has not read, in one statement. */
export async function unreadCounts(
  query: Query,
  viewer: Viewer,
  ticketIds: readonly string[],
): Promise<Map<string, number>> {
  const { text, values } = Prisma.sql`
    SELECT message."ticketId"::text AS "ticketId", count(*)::int AS "unread"
    FROM "SupportMessage" AS message
    LEFT JOIN "SupportTicketRead" AS mark ON mark."ticketId" = message."ticketId" AND ${isMark(viewer)}
    WHERE message."ticketId" = ANY(${[...ticketIds]}::uuid[]) AND ${isUnread(viewer)}
    GROUP BY message."ticketId"`;
  const rows = await query(text, values, `unread-${viewer.kind}`);
  return new Map(rows.map(({ ticketId, unread }) => [String(ticketId), Number(unread)]));
}

/**
 * The number of tickets with unread messages: of the active ones an agent's own and nobody's, a requester's own whatever
 * their status. What a requester writes makes a ticket active again, so an agent misses nothing of theirs.
 */
export async function unreadTicketCount(query: Query, viewer: Viewer): Promise<number> {
  const { text, values } = Prisma.sql`
    SELECT count(*)::int AS "count"
    FROM "SupportTicket" AS ticket
    LEFT JOIN "SupportTicketRead" AS mark ON mark."ticketId" = ticket."id" AND ${isMark(viewer)}
    WHERE ticket."workspaceId" = ${viewer.workspaceId}::uuid AND ticket."deletedAt" IS NULL AND ${isConcern(viewer)}
      AND ticket."lastPosition" > coalesce(mark."lastReadPosition", 0)
      AND EXISTS (SELECT 1 FROM "SupportMessage" AS message WHERE message."ticketId" = ticket."id" AND ${isUnread(viewer)})`;
  const [row] = await query(text, values, `unread-tickets-${viewer.kind}`);
  return Number(row?.['count']);
}

function isConcern(viewer: Viewer): Prisma.Sql {
  switch (viewer.kind) {
    case 'agent':
      return Prisma.sql`ticket."status" NOT IN ('RESOLVED', 'CLOSED')
        AND (ticket."assigneeId" IS NULL OR ticket."assigneeId" = ${viewer.memberId}::uuid)`;
    case 'customer':
      return Prisma.sql`ticket."customerId" = ${viewer.memberId}::uuid`;
    case 'guest':
      return Prisma.sql`ticket."guestId" = ${viewer.guestId}::uuid`;
  }
}
