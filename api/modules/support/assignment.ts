import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import type { Agent } from '../identity/public.ts';
import { accessAgent, accessTeam } from '../workspace/public.ts';
import { lockTicket, type Ticket } from './access.ts';
import { announce } from './feeds.ts';
import { record } from './history.ts';
import { afterTakenUp } from './status.ts';
import { changeStatus } from './status-change.ts';
import { touched } from './touched.ts';
import { alreadyYours, takenBy } from './wording.ts';

/** Absent: as it is; null: nobody. */
export interface Assignment {
  ticketId: string;
  assigneeId?: string | null;
  teamId?: string | null;
  /** Whom the caller believes it to be assigned to; null: nobody. */
  expectedAssigneeId?: string | null;
}

/**
 * Gives a ticket to an agent, a team, or nobody; requesters are told only when its status moves by it.
 * @throws Refusal NOT_FOUND; CONFLICT, with the ticket as it is, when it is not assigned as expected
 */
export async function assignTicket(work: Work, agent: Agent, assignment: Assignment): Promise<{ ticketId: string }> {
  const ticket = await lockTicket(work, agent, assignment.ticketId);
  await refuseIfTaken(work, agent, ticket, assignment.expectedAssigneeId);
  const data: Prisma.SupportTicketUncheckedUpdateInput = {};
  let gives = false;

  if (assignment.assigneeId !== undefined && assignment.assigneeId !== ticket.assigneeId) {
    const { assigneeId } = assignment;
    const to = assigneeId === null ? null : await accessAgent(work.db, agent, assigneeId, 'assigneeId');
    const from = await memberName(work, ticket.assigneeId);
    data.assigneeId = to?.id ?? null;
    gives ||= to !== null;
    await recordAssignment(work, agent, ticket.id, 'assignee', from, to?.displayName ?? null);
  }
  if (assignment.teamId !== undefined && assignment.teamId !== ticket.assignedTeamId) {
    const { teamId } = assignment;
    const to = teamId === null ? null : await accessTeam(work.db, agent, teamId, 'teamId');
    const from = ticket.assignedTeamId && (await accessTeam(work.db, agent, ticket.assignedTeamId, 'teamId')).name;
    data.assignedTeamId = to?.id ?? null;
    gives ||= to !== null;
    await recordAssignment(work, agent, ticket.id, 'team', from, to?.name ?? null);
  }
  if (Object.keys(data).length === 0) return { ticketId: ticket.id };

  const assigned = await work.db.supportTicket.update({
    where: { id: ticket.id },
    data: { ...data, ...touched('staff', work.now) },
  });
  const status = gives ? afterTakenUp(ticket.status) : ticket.status;
  if (status === ticket.status) announce(work, ticket, 'staff', 'SupportTicketUpdated');
  else await changeStatus(work, assigned, status, null, null);
  return { ticketId: ticket.id };
}

async function refuseIfTaken(
  work: Work,
  agent: Agent,
  ticket: Ticket,
  expected: string | null | undefined,
): Promise<void> {
  if (expected === undefined || expected === ticket.assigneeId) return;
  if (expected !== null) await memberOf(work, agent, expected);
  const says = ticket.assigneeId === agent.memberId ? alreadyYours : takenBy(await memberName(work, ticket.assigneeId));
  throw new Refusal({ code: 'CONFLICT', says, field: ['expectedAssigneeId'] }, { ticketId: ticket.id });
}

/** Somebody who may have had the ticket: anyone of the workspace, also if they have left since. */
async function memberOf(work: Work, agent: Agent, id: string): Promise<void> {
  const member = await work.db.workspaceUser.findFirst({
    where: { id, workspaceId: agent.workspaceId },
    select: { id: true },
  });
  if (!member) throw notFound('expectedAssigneeId');
}

async function memberName(work: Work, id: string | null): Promise<string | null> {
  if (id === null) return null;
  // Whoever has the ticket now, also if they have left since.
  const member = await work.db.workspaceUser.findUniqueOrThrow({ where: { id }, select: { displayName: true } });
  return member.displayName;
}

function recordAssignment(
  work: Work,
  agent: Agent,
  ticketId: string,
  fieldName: 'assignee' | 'team',
  oldValue: string | null,
  newValue: string | null,
): Promise<void> {
  const action = oldValue === null ? 'ASSIGNED' : 'REASSIGNED';
  return record(work, ticketId, agent, { action, fieldName, oldValue, newValue });
}
