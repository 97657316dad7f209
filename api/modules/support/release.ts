import type { Work } from '../../live/unit-of-work.ts';
import type { Viewer } from '../identity/public.ts';
import type { Ticket } from './access.ts';
import { announce } from './feeds.ts';
import { recordForAll } from './history.ts';
import { touched } from './touched.ts';

interface Assignee {
  id: string;
  displayName: string;
}

/**
 * Gives back what somebody had to work on who is no agent any more, as their locked row says: their active tickets are
 * nobody's. What is resolved or closed stays theirs until it is opened again.
 */
export async function releaseTickets(work: Work, actor: Viewer, assignee: Assignee): Promise<void> {
  // In one order, so that two who lock several can't wait for each other.
  const found = await work.db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "SupportTicket"
    WHERE "workspaceId" = ${actor.workspaceId}::uuid AND "assigneeId" = ${assignee.id}::uuid
      AND "deletedAt" IS NULL AND "status" NOT IN ('RESOLVED', 'CLOSED')
    ORDER BY "id" FOR UPDATE`;
  work.takeNow();
  const tickets = await work.db.supportTicket.findMany({ where: { id: { in: found.map(({ id }) => id) } } });
  await release(work, actor, assignee, tickets);
}

/** A locked ticket that opens again and was assigned to somebody who is no agent any more is nobody's. */
export async function releaseFromLeaver(work: Work, ticket: Ticket): Promise<void> {
  if (ticket.assigneeId === null) return;
  // Locked, so that whoever leaves at this moment has left, or leaves after this and gives the ticket back.
  const [assignee] = await work.db.$queryRaw<(Assignee & { hasLeft: boolean })[]>`
    SELECT "id", "displayName", "role" <> 'ADMIN' OR "removedAt" IS NOT NULL AS "hasLeft"
    FROM "WorkspaceUser" WHERE "id" = ${ticket.assigneeId}::uuid FOR SHARE`;
  if (assignee?.hasLeft) await release(work, null, assignee, [ticket]);
}

async function release(work: Work, actor: Viewer | null, assignee: Assignee, tickets: Ticket[]): Promise<void> {
  const ids = tickets.map(({ id }) => id);
  await work.db.supportTicket.updateMany({
    where: { id: { in: ids } },
    data: { assigneeId: null, ...touched('staff', work.now) },
  });
  await recordForAll(work, ids, actor, {
    action: 'REASSIGNED',
    fieldName: 'assignee',
    oldValue: assignee.displayName,
    newValue: null,
  });
  for (const ticket of tickets) announce(work, ticket, 'staff', 'SupportTicketUpdated');
}
