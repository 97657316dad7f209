import { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import type { Agent } from '../identity/public.ts';
import {
  accessResource,
  createTask,
  linkColumn,
  linked,
  type NewTask,
  type ResourceReference,
} from '../resources/public.ts';
import { lockTicket, visibleTicketResources, type Ticket } from './access.ts';
import { announceResources } from './feeds.ts';
import { record, type HistoryEntry } from './history.ts';
import { touched } from './touched.ts';
import { linkedAlready } from './wording.ts';

// What agents link to a ticket. No requester hears, sees or can infer anything of it.

interface Done {
  linkId: string;
  ticketId: string;
}

interface LinkDetails {
  isPinned: boolean;
  note: string | null;
}

const fieldNames = { DOCUMENT: 'document', TASK: 'task', KNOWLEDGE: 'article' } as const;

/**
 * Links a document, task or article to a ticket.
 * @throws Refusal NOT_FOUND on ticketId and resourceId; CONFLICT, with the link as it is, when it is linked already
 */
export async function linkResource(
  work: Work,
  agent: Agent,
  link: { ticketId: string; resource: ResourceReference } & LinkDetails,
): Promise<Done> {
  const ticket = await lockTicket(work, agent, link.ticketId);
  const { kind, id } = link.resource;
  const { title } = await accessResource(work.db, agent, link.resource, 'resourceId');
  const former = await work.db.supportTicketResource.findFirst({
    where: { ticketId: ticket.id, ...linkColumn(kind, id) },
    select: { id: true },
  });
  if (former) {
    const there: Done = { linkId: former.id, ticketId: ticket.id };
    throw new Refusal({ code: 'CONFLICT', says: linkedAlready, field: ['resourceId'] }, { ...there });
  }
  return writeLink(work, agent, ticket, { kind, id, title }, link);
}

/**
 * Makes a task of a ticket and links it; the task's description gives the ticket's number to whoever meets it elsewhere,
 * and no word of its requester's: keys that read tasks may not be let into tickets.
 * @throws Refusal NOT_FOUND on ticketId, projectId and assigneeIds
 */
export async function createTaskFromTicket(
  work: Work,
  agent: Agent,
  task: { ticketId: string; note: string | null } & Omit<NewTask, 'description'>,
): Promise<Done & { taskId: string }> {
  const { ticketId, note, ...rest } = task;
  const ticket = await lockTicket(work, agent, ticketId);
  const { taskId } = await createTask(work, agent, { ...rest, description: ticket.number });
  const resource = { kind: 'TASK', id: taskId, title: task.title } as const;
  return { ...(await writeLink(work, agent, ticket, resource, { isPinned: false, note })), taskId };
}

/** Changes how a link is shown; absent: as it is, null clears. What is so already is no change. @throws Refusal NOT_FOUND */
export async function updateLink(
  work: Work,
  agent: Agent,
  change: { linkId: string } & Partial<LinkDetails>,
): Promise<Done> {
  const { ticket, link } = await lockLink(work, agent, change.linkId);
  const { isPinned = link.isPinned, note = link.note } = change;
  const entries = changesOf(link, { isPinned, note });
  if (entries.length === 0) return { linkId: link.id, ticketId: ticket.id };
  await work.db.supportTicketResource.update({ where: { id: link.id }, data: { isPinned, note } });
  for (const entry of entries) await record(work, ticket.id, agent, entry);
  await changed(work, ticket);
  return { linkId: link.id, ticketId: ticket.id };
}

function changesOf(link: FoundLink, { isPinned, note }: LinkDetails): HistoryEntry[] {
  const { kind, resource } = linked(link);
  const [fieldName, title] = [fieldNames[kind], resource.title];
  const entries: HistoryEntry[] = [];
  if (isPinned && !link.isPinned) entries.push({ action: 'RESOURCE_PINNED', fieldName, newValue: title });
  if (!isPinned && link.isPinned) entries.push({ action: 'RESOURCE_UNPINNED', fieldName, oldValue: title });
  // What was said before stands at the entry before.
  if (note !== link.note) entries.push({ action: 'RESOURCE_NOTE_CHANGED', fieldName, newValue: title, note });
  return entries;
}

/** Takes a link off its ticket; what was linked stays. @throws Refusal NOT_FOUND */
export async function unlinkResource(work: Work, agent: Agent, linkId: string): Promise<Done> {
  const { ticket, link } = await lockLink(work, agent, linkId);
  await work.db.supportTicketResource.delete({ where: { id: link.id } });
  const { kind, resource } = linked(link);
  await record(work, ticket.id, agent, {
    action: 'RESOURCE_UNLINKED',
    fieldName: fieldNames[kind],
    oldValue: resource.title,
  });
  await changed(work, ticket);
  return { linkId: link.id, ticketId: ticket.id };
}

async function writeLink(
  work: Work,
  agent: Agent,
  ticket: Ticket,
  { kind, id, title }: ResourceReference & { title: string },
  { isPinned, note }: LinkDetails,
): Promise<Done> {
  const link = await work.db.supportTicketResource
    .create({
      data: {
        ...linkColumn(kind, id),
        id: work.newId(),
        workspaceId: agent.workspaceId,
        ticketId: ticket.id,
        isPinned,
        note,
        addedById: agent.memberId,
        createdAt: work.now,
      },
      select: { id: true },
    })
    .catch(refuseGone);
  await record(work, ticket.id, agent, {
    action: 'RESOURCE_LINKED',
    fieldName: fieldNames[kind],
    newValue: title,
    note,
  });
  await changed(work, ticket);
  return { linkId: link.id, ticketId: ticket.id };
}

async function changed(work: Work, ticket: Ticket): Promise<void> {
  await work.db.supportTicket.update({ where: { id: ticket.id }, data: touched('staff', work.now) });
  announceResources(work, ticket);
}

/** The refusal of what was deleted since it was looked at, in place of the database's. */
function refuseGone(error: unknown): never {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2003') throw notFound('resourceId');
  throw error;
}

const title = { select: { title: true } };
const linkColumns = {
  id: true,
  ticketId: true,
  isPinned: true,
  note: true,
  document: title,
  task: title,
  article: title,
} satisfies Prisma.SupportTicketResourceSelect;
type FoundLink = Prisma.SupportTicketResourceGetPayload<{ select: typeof linkColumns }>;

async function lockLink(work: Work, agent: Agent, linkId: string): Promise<{ ticket: Ticket; link: FoundLink }> {
  const find = () =>
    work.db.supportTicketResource.findFirst({
      where: { AND: [visibleTicketResources(agent), { id: linkId }] },
      select: linkColumns,
    });
  const found = await find();
  if (!found) throw notFound('linkId');
  const ticket = await lockTicket(work, agent, found.ticketId);
  // As it is now: somebody may have taken it away while the lock was waited for.
  const link = await find();
  if (!link) throw notFound('linkId');
  return { ticket, link };
}
