import type { SupportPriority } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { claimAttachments } from '../files/public.ts';
import type { Agent, Requester, Viewer } from '../identity/public.ts';
import { accessCustomer } from '../workspace/public.ts';
import { accessCategory, accessGuest, type Ticket } from './access.ts';
import { watchDeadlines } from './deadlines.ts';
import { announce, announceOpened } from './feeds.ts';
import { record } from './history.ts';
import { append, typeWith } from './messages.ts';
import { nextNumber } from './numbering.ts';
import { readSettings } from './settings.ts';
import { startedClocks } from './sla.ts';
import { welcome } from './wording.ts';

export interface NewTicket {
  subject: string;
  /** Also the first message; without it and files the ticket begins with the welcome. */
  description: string | null;
  /** Uploads of the opener's, which hang on the first message. */
  attachmentIds?: readonly string[];
  categoryId: string | null;
  clientMutationId: string | null;
}

/** What an agent also says of a ticket that they open for somebody. */
export interface NewTicketFor extends NewTicket {
  priority: SupportPriority;
}

/** For whom an agent opens a ticket. */
export type Asker = { guestId: string } | { customerId: string };

/** Whose ticket it is: one of the two. */
interface TicketOwner {
  guestId: string | null;
  customerId: string | null;
}

/**
 * Opens a requester's own ticket: the ticket, the description as its first message, a welcome in the workspace's language
 * and a history entry, all or nothing.
 * @throws Refusal NOT_FOUND on categoryId or attachmentIds
 */
export function openTicket(work: Work, requester: Requester, ticket: NewTicket): Promise<{ ticketId: string }> {
  const owner = {
    guestId: requester.kind === 'guest' ? requester.guestId : null,
    customerId: requester.kind === 'customer' ? requester.memberId : null,
  };
  return open(work, requester, owner, { ...ticket, priority: 'MEDIUM' });
}

/**
 * Opens a ticket for a guest or customer in the same way. Its description stands as the agent's message, whose words they
 * are; it answers nobody, so the ticket stays OPEN and its first response is still due.
 * @throws Refusal NOT_FOUND on requesterId, categoryId or attachmentIds
 */
export async function openTicketFor(
  work: Work,
  agent: Agent,
  asker: Asker,
  ticket: NewTicketFor,
): Promise<{ ticketId: string }> {
  return open(work, agent, await ownerFor(work, agent, asker), ticket);
}

async function open(
  work: Work,
  opener: Viewer,
  owner: TicketOwner,
  ticket: NewTicketFor,
): Promise<{ ticketId: string }> {
  const { workspaceId } = opener;
  const { subject, description, categoryId, priority } = ticket;
  if (categoryId !== null) await accessCategory(work.db, opener, categoryId);
  const workspace = await work.db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { timezone: true, locale: true },
  });
  const number = await nextNumber(work, workspaceId, workspace.timezone);
  const settings = await readSettings(work.db, workspaceId);
  const opened = await work.db.supportTicket.create({
    data: {
      ...number,
      ...owner,
      id: work.newId(),
      workspaceId,
      subject,
      description,
      categoryId,
      priority,
      ...startedClocks(settings, { priority }, work.now),
      lastActivityAt: work.now,
      publicLastActivityAt: work.now,
      createdAt: work.now,
      updatedAt: work.now,
      updatedAtWithoutNotes: work.now,
      publicUpdatedAt: work.now,
    },
  });
  watchDeadlines(work, opened);
  announceOpened(work, opened);
  await record(work, opened.id, opener, { action: 'CREATED' });
  const described = await describe(work, opened, opener, ticket);
  const greeting = await append(work, described, null, {
    type: 'SYSTEM',
    files: [],
    isInternal: false,
    body: welcome(number.number)[workspace.locale],
    clientMutationId: null,
  });
  announce(work, opened, 'everybody', 'SupportMessageSent', greeting.messageId);
  return { ticketId: opened.id };
}

async function ownerFor(work: Work, agent: Agent, asker: Asker): Promise<TicketOwner> {
  if ('guestId' in asker) {
    const { id } = await accessGuest(work.db, agent, asker.guestId, 'requesterId');
    return { guestId: id, customerId: null };
  }
  const { id } = await accessCustomer(work.db, agent, asker.customerId, 'requesterId');
  return { guestId: null, customerId: id };
}

async function describe(
  work: Work,
  ticket: Ticket,
  author: Viewer,
  { description, attachmentIds = [], clientMutationId }: NewTicket,
): Promise<Ticket> {
  const files = await claimAttachments(work, author, attachmentIds, 'attachmentIds');
  if (description === null && files.length === 0) return ticket;
  const first = await append(work, ticket, author, {
    type: typeWith(files),
    files,
    isInternal: false,
    body: description ?? '',
    clientMutationId,
  });
  announce(work, ticket, 'everybody', 'SupportMessageSent', first.messageId);
  return first.ticket;
}
