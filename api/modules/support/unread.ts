import { Prisma } from '../../generated/prisma/client.ts';
import type { Query } from '../../platform/database/rows/read-rows.ts';
import { isAgent, type Viewer } from '../identity/public.ts';
import { seesNotes } from './access.ts';

// Unread is what others have written since one's own mark: SYSTEM messages, deleted ones and one's own don't count,
// notes count for those who may read them. `message` is the message, `mark` one's row in SupportTicketRead, if there is one.
function isUnread(viewer: Viewer): Prisma.Sql {
  const mine = isAgent(viewer) ? byAgent(Prisma.sql`${viewer.memberId}::uuid`) : Prisma.sql`message."agentId" IS NULL`;
  return isUnreadBy(seesNotes(viewer) ? mine : Prisma.sql`${mine} OR message."isInternal"`);
}

const byAgent = (id: Prisma.Sql) => Prisma.sql`message."agentId" IS NOT DISTINCT FROM ${id}`;

function isUnreadBy(mine: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`message."position" > coalesce(mark."lastReadPosition", 0)
    AND message."type" <> 'SYSTEM' AND message."deletedAt" IS NULL AND NOT (${mine})`;
}

function isMark(viewer: Viewer): Prisma.Sql {
  return viewer.kind === 'guest'
    ? Prisma.sql`mark."guestId" = ${viewer.guestId}::uuid`
    : Prisma.sql`mark."memberId" = ${viewer.memberId}::uuid`;
}

/** What the text of a statement depends on: the server keeps its plan under a name. */
function sortOf(viewer: Viewer): string {
  return isAgent(viewer) && !seesNotes(viewer) ? 'noteless' : viewer.kind;
}

/** Counted ticket by ticket, by index: joined, the marks of the whole workspace would be read for a page of tickets. */
const numberOf = (isUnread: Prisma.Sql) => Prisma.sql`(SELECT count(*)::int FROM "SupportMessage" AS message
  WHERE message."ticketId" = ticket."id" AND ${isUnread})`;

/** For a list of tickets, as a value of each of its rows (`readRows`): the number of messages that the viewer has not read. */
export function unreadInRow(viewer: Viewer): Prisma.Sql {
  return Prisma.sql`(SELECT ${numberOf(isUnread(viewer))} FROM (SELECT page."id") AS ticket
    LEFT JOIN "SupportTicketRead" AS mark ON mark."ticketId" = ticket."id" AND ${isMark(viewer)})`;
}

/** For each ticket the number of messages that the viewer has not read, in one statement. */
export async function unreadCounts(
  query: Query,
  viewer: Viewer,
  ticketIds: readonly string[],
): Promise<Map<string, number>> {
  const { text, values } = Prisma.sql`
    SELECT ticket."id"::text AS "ticketId", ${numberOf(isUnread(viewer))} AS "unread"
    FROM unnest(${[...ticketIds]}::uuid[]) AS ticket("id")
    LEFT JOIN "SupportTicketRead" AS mark ON mark."ticketId" = ticket."id" AND ${isMark(viewer)}`;
  const rows = await query(text, values, `unread-${sortOf(viewer)}`);
  return new Map(rows.map(({ ticketId, unread }) => [String(ticketId), Number(unread)]));
}

/** The same for several agents, by agent and then by ticket. */
export async function unreadCountsOfAgents(
  query: Query,
  memberIds: readonly string[],
  ticketIds: readonly string[],
): Promise<Map<string, Map<string, number>>> {
  const { text, values } = Prisma.sql`
    SELECT agent."id"::text AS "memberId", ticket."id"::text AS "ticketId",
      ${numberOf(isUnreadBy(byAgent(Prisma.sql`agent."id"`)))} AS "unread"
    FROM unnest(${[...memberIds]}::uuid[]) AS agent("id") CROSS JOIN unnest(${[...ticketIds]}::uuid[]) AS ticket("id")
    LEFT JOIN "SupportTicketRead" AS mark ON mark."ticketId" = ticket."id" AND mark."memberId" = agent."id"`;
  const counts = new Map<string, Map<string, number>>();
  for (const { memberId, ticketId, unread } of await query(text, values, 'unread-agents')) {
    const known = counts.get(String(memberId)) ?? new Map<string, number>();
    counts.set(String(memberId), known.set(String(ticketId), Number(unread)));
  }
  return counts;
}

/** For each of several agents of a workspace what unreadTicketCount says; none is 0. */
export async function unreadTicketCountsOfAgents(
  query: Query,
  workspaceId: string,
  memberIds: readonly string[],
): Promise<Map<string, number>> {
  const { text, values } = Prisma.sql`
    SELECT agent."id"::text AS "memberId", count(*)::int AS "count"
    FROM unnest(${[...memberIds]}::uuid[]) AS agent("id")
    JOIN "SupportTicket" AS ticket ON ticket."workspaceId" = ${workspaceId}::uuid AND ticket."deletedAt" IS NULL
      AND ${isConcernOfAgent(Prisma.sql`agent."id"`)}
    LEFT JOIN "SupportTicketRead" AS mark ON mark."ticketId" = ticket."id" AND mark."memberId" = agent."id"
    WHERE ticket."lastPosition" > coalesce(mark."lastReadPosition", 0) AND EXISTS (
      SELECT 1 FROM "SupportMessage" AS message
      WHERE message."ticketId" = ticket."id" AND ${isUnreadBy(byAgent(Prisma.sql`agent."id"`))})
    GROUP BY agent."id"`;
  const rows = await query(text, values, 'unread-tickets-agents');
  return new Map(rows.map(({ memberId, count }) => [String(memberId), Number(count)]));
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
  const [row] = await query(text, values, `unread-tickets-${sortOf(viewer)}`);
  return Number(row?.['count']);
}

function isConcern(viewer: Viewer): Prisma.Sql {
  switch (viewer.kind) {
    case 'agent':
    case 'integration':
      return isConcernOfAgent(Prisma.sql`${viewer.memberId}::uuid`);
    case 'customer':
      return Prisma.sql`ticket."customerId" = ${viewer.memberId}::uuid`;
    case 'guest':
      return Prisma.sql`ticket."guestId" = ${viewer.guestId}::uuid`;
  }
}

function isConcernOfAgent(id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`ticket."status" NOT IN ('RESOLVED', 'CLOSED')
    AND (ticket."assigneeId" IS NULL OR ticket."assigneeId" = ${id})`;
}
