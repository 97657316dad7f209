import type { Work } from '../../live/unit-of-work.ts';
import { notFound } from '../../platform/refusal.ts';
import type { Agent } from '../identity/public.ts';
import { lockTicket, visibleLabels } from './access.ts';
import { refuseTakenName } from './categories.ts';
import { announce } from './feeds.ts';
import { record } from './history.ts';
import { labelRemovalJob, takeOffSome } from './label-removal.ts';
import { touched } from './touched.ts';

interface Done {
  labelId: string;
}

async function accessLabel(work: Work, agent: Agent, labelId: string): Promise<{ id: string; name: string }> {
  const label = await work.db.supportLabel.findFirst({
    where: { AND: [visibleLabels(agent), { id: labelId }] },
    select: { id: true, name: true },
  });
  if (!label) throw notFound('labelId');
  return label;
}

/** @throws Refusal CONFLICT when the workspace has a label of this name */
export async function createLabel(work: Work, agent: Agent, label: { name: string; color: string }): Promise<Done> {
  const { id } = await work.db.supportLabel
    .create({ data: { ...label, id: work.newId(), workspaceId: agent.workspaceId, createdAt: work.now } })
    .catch(refuseTakenName);
  return { labelId: id };
}

/** Absent leaves as it is. @throws Refusal NOT_FOUND; CONFLICT when the workspace has a label of this name */
export async function updateLabel(
  work: Work,
  agent: Agent,
  change: { labelId: string; name?: string; color?: string },
): Promise<Done> {
  const { id } = await accessLabel(work, agent, change.labelId);
  const { name, color } = change;
  await work.db.supportLabel.update({ where: { id }, data: { name, color } }).catch(refuseTakenName);
  return { labelId: id };
}

/**
 * Deletes a label: it is nowhere to be seen at once, and is taken off its tickets, the first few now and the others soon.
 * @throws Refusal NOT_FOUND
 */
export async function deleteLabel(work: Work, agent: Agent, labelId: string): Promise<Done> {
  const { id } = await accessLabel(work, agent, labelId);
  await work.db.supportLabel.update({ where: { id }, data: { deletedAt: work.now, deletedById: agent.memberId } });
  if (await takeOffSome(work, id)) work.later({ job: labelRemovalJob, subject: id, at: work.now });
  return { labelId: id };
}

/** Puts a label on a ticket; once is enough. Requesters are told nothing. @throws Refusal NOT_FOUND */
export async function addLabel(
  work: Work,
  agent: Agent,
  on: { ticketId: string; labelId: string },
): Promise<{ ticketId: string }> {
  const ticket = await lockTicket(work, agent, on.ticketId);
  const label = await accessLabel(work, agent, on.labelId);
  const { count } = await work.db.supportTicketLabel.createMany({
    data: { workspaceId: agent.workspaceId, ticketId: ticket.id, labelId: label.id, createdAt: work.now },
    skipDuplicates: true,
  });
  if (count > 0) await told(work, agent, ticket, { action: 'LABEL_ADDED', fieldName: 'label', newValue: label.name });
  return { ticketId: ticket.id };
}

/** Takes a label off a ticket, if it is there. Requesters are told nothing. @throws Refusal NOT_FOUND */
export async function removeLabel(
  work: Work,
  agent: Agent,
  from: { ticketId: string; labelId: string },
): Promise<{ ticketId: string }> {
  const ticket = await lockTicket(work, agent, from.ticketId);
  const label = await accessLabel(work, agent, from.labelId);
  const { count } = await work.db.supportTicketLabel.deleteMany({ where: { ticketId: ticket.id, labelId: label.id } });
  if (count > 0) await told(work, agent, ticket, { action: 'LABEL_REMOVED', fieldName: 'label', oldValue: label.name });
  return { ticketId: ticket.id };
}

async function told(
  work: Work,
  agent: Agent,
  ticket: Parameters<typeof announce>[1],
  entry: Parameters<typeof record>[3],
): Promise<void> {
  await work.db.supportTicket.update({ where: { id: ticket.id }, data: touched('staff', work.now) });
  await record(work, ticket.id, agent, entry);
  announce(work, ticket, 'staff', 'SupportTicketUpdated');
}
