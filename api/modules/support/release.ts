import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import type { Agent } from '../identity/public.ts';
import type { Ticket } from './access.ts';
import { announce } from './feeds.ts';
import { recordForAll, type HistoryActor } from './history.ts';
import { touched } from './touched.ts';

// Somebody who is no agent any more may have had very many tickets. A few are given back as they leave, the rest in
// steps of their own: until its turn comes, a ticket is still listed as theirs, and can be given to another as any.

export const releaseJob = 'support.release';

const atOnce = 50;

interface Assignee {
  id: string;
  displayName: string;
  hasLeft: boolean;
}

/**
 * Gives back what somebody had to work on who is no agent any more, as their locked row says: their active tickets are
 * nobody's, the first few at once and the others soon. What is resolved or closed stays theirs until it is opened again.
 */
export async function releaseTickets(work: Work, actor: Agent, memberId: string): Promise<void> {
  if (!(await releaseFew(work, actor, memberId))) return;
  const release = { releasedById: actor.memberId, createdAt: work.now };
  await work.db.supportTicketRelease.upsert({
    where: { memberId },
    create: { memberId, workspaceId: actor.workspaceId, ...release },
    update: release,
  });
  work.later({ job: releaseJob, subject: memberId, at: work.now });
}

/** Those whose tickets are still to be given back. */
export const waitingReleases = {
  orderBy: [{ createdAt: 'asc' }, { memberId: 'asc' }],
  select: { memberId: true },
} satisfies Prisma.SupportTicketReleaseFindManyArgs;

/**
 * Gives back the next few tickets of somebody who left, in the name of whoever took them out. A step that is repeated
 * changes nothing.
 * @returns whether there are more; false also while another server is at it
 */
export async function releaseSome(work: Work, memberId: string): Promise<boolean> {
  const [waiting] = await work.db.$queryRaw<{ releasedById: string }[]>`
    SELECT "releasedById"::text FROM "SupportTicketRelease" WHERE "memberId" = ${memberId}::uuid FOR UPDATE SKIP LOCKED`;
  if (!waiting) return false;
  if (await releaseFew(work, { kind: 'agent', memberId: waiting.releasedById }, memberId)) return true;
  await work.db.supportTicketRelease.delete({ where: { memberId } });
  return false;
}

/** Whether there may be more; somebody who has become an agent again keeps what they have by then. */
async function releaseFew(work: Work, actor: HistoryActor, memberId: string): Promise<boolean> {
  // In one order, so that two who lock several can't wait for each other.
  const found = await work.db.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "SupportTicket"
    WHERE "assigneeId" = ${memberId}::uuid AND "deletedAt" IS NULL AND "status" NOT IN ('RESOLVED', 'CLOSED')
      AND "workspaceId" = (SELECT "workspaceId" FROM "WorkspaceUser" WHERE "id" = ${memberId}::uuid)
    ORDER BY "id" LIMIT ${atOnce} FOR UPDATE`;
  if (found.length === 0) return false;
  work.takeNow();
  const assignee = await holdAssignee(work, memberId);
  if (!assignee?.hasLeft) return false;
  const tickets = await work.db.supportTicket.findMany({ where: { id: { in: found.map(({ id }) => id) } } });
  await release(work, actor, assignee, tickets);
  return found.length === atOnce;
}

/** A locked ticket that opens again and was assigned to somebody who is no agent any more is nobody's. */
export async function releaseFromLeaver(work: Work, ticket: Ticket): Promise<void> {
  if (ticket.assigneeId === null) return;
  const assignee = await holdAssignee(work, ticket.assigneeId);
  if (assignee?.hasLeft) await release(work, null, assignee, [ticket]);
}

/** Locked, so that whoever leaves at this moment has left, or leaves after this and gives the ticket back. */
async function holdAssignee(work: Work, memberId: string): Promise<Assignee | undefined> {
  const [assignee] = await work.db.$queryRaw<Assignee[]>`
    SELECT "id", "displayName", "role" <> 'ADMIN' OR "removedAt" IS NOT NULL AS "hasLeft"
    FROM "WorkspaceUser" WHERE "id" = ${memberId}::uuid FOR SHARE`;
  return assignee;
}

async function release(
  work: Work,
  actor: HistoryActor | null,
  assignee: Assignee,
  tickets: readonly Ticket[],
): Promise<void> {
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
