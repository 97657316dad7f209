import type { Prisma, SupportPriority } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import type { Agent } from '../identity/public.ts';
import { accessCategory, lockTicket, type Ticket } from './access.ts';
import { noDeadlines, watchDeadlines } from './deadlines.ts';
import { announce } from './feeds.ts';
import { record } from './history.ts';
import { readSettings } from './settings.ts';
import { retargetedClocks } from './sla.ts';
import { touched } from './touched.ts';

interface Done {
  ticketId: string;
}

/**
 * Sets how urgent a ticket is, and gives the clocks that are not met its targets. Requesters are told nothing; the priority that it already has changes nothing.
 * @throws Refusal NOT_FOUND
 */
export async function changePriority(
  work: Work,
  agent: Agent,
  change: { ticketId: string; priority: SupportPriority },
): Promise<Done> {
  const ticket = await lockTicket(work, agent, change.ticketId);
  const { priority } = change;
  if (ticket.priority === priority) return { ticketId: ticket.id };
  const settings = await readSettings(work.db, ticket.workspaceId);
  const changed = await work.db.supportTicket.update({
    where: { id: ticket.id },
    data: { priority, ...retargetedClocks({ ...ticket, priority }, settings, work.now), ...touched('staff', work.now) },
  });
  watchDeadlines(work, changed);
  await record(work, ticket.id, agent, {
    action: 'PRIORITY_CHANGED',
    fieldName: 'priority',
    oldValue: ticket.priority,
    newValue: priority,
  });
  announce(work, ticket, 'staff', 'SupportTicketUpdated');
  return { ticketId: ticket.id };
}

/** What is asked, put better. Absent: as it is; null clears. */
export interface TicketDetails {
  ticketId: string;
  subject?: string;
  description?: string | null;
  categoryId?: string | null;
}

/**
 * Puts a ticket's subject, description or category right; its requester sees it.
 * @throws Refusal NOT_FOUND, also on categoryId
 */
export async function updateTicket(work: Work, agent: Agent, details: TicketDetails): Promise<Done> {
  const ticket = await lockTicket(work, agent, details.ticketId);
  const data: Prisma.SupportTicketUncheckedUpdateInput = {};
  for (const field of ['subject', 'description'] as const) {
    const value = details[field];
    if (value === undefined || value === ticket[field]) continue;
    Object.assign(data, { [field]: value });
    await record(work, ticket.id, agent, {
      action: 'DETAILS_CHANGED',
      fieldName: field,
      oldValue: ticket[field],
      newValue: value,
    });
  }
  if (details.categoryId !== undefined && details.categoryId !== ticket.categoryId) {
    data.categoryId = details.categoryId;
    await recordCategory(work, agent, ticket, details.categoryId);
  }
  if (Object.keys(data).length === 0) return { ticketId: ticket.id };
  await work.db.supportTicket.update({
    where: { id: ticket.id },
    data: { ...data, ...touched('everybody', work.now) },
  });
  announce(work, ticket, 'everybody', 'SupportTicketUpdated');
  return { ticketId: ticket.id };
}

async function recordCategory(work: Work, agent: Agent, ticket: Ticket, to: string | null): Promise<void> {
  // The former one is named also when it has been deleted since.
  const former = ticket.categoryId
    ? await work.db.supportCategory.findUniqueOrThrow({ where: { id: ticket.categoryId }, select: { name: true } })
    : null;
  await record(work, ticket.id, agent, {
    action: 'CATEGORY_CHANGED',
    fieldName: 'category',
    oldValue: former?.name ?? null,
    newValue: to === null ? null : (await accessCategory(work.db, agent, to)).name,
  });
}

/**
 * Hides a ticket from everybody; its number is not given out again.
 * @throws Refusal NOT_FOUND
 */
export async function deleteTicket(work: Work, agent: Agent, ticketId: string): Promise<Done> {
  const ticket = await lockTicket(work, agent, ticketId);
  await work.db.supportTicket.update({ where: { id: ticket.id }, data: { ...noDeadlines, deletedAt: work.now } });
  announce(work, ticket, 'everybody', 'SupportTicketDeleted');
  return { ticketId: ticket.id };
}
