import type { Prisma, TicketHistoryAction } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { notFound } from '../../platform/refusal.ts';
import { showAttachments } from '../files/public.ts';
import { hasScope, isAgent, type Viewer } from '../identity/public.ts';

type Db = Prisma.TransactionClient;

// Matches no row: what is shown to somebody who may see nothing of a type.
const nothing = { id: { in: [] } };

/** The tickets that a viewer may see: agents all of the workspace, keys with SUPPORT_READ too, requesters their own; deleted ones nobody. */
export function visibleTickets(viewer: Viewer | null): Prisma.SupportTicketWhereInput {
  return { ...concerningTickets(viewer), deletedAt: null };
}

/** The same with the deleted ones: of those a viewer is told that they went, and nothing else. */
export function concerningTickets(viewer: Viewer | null): Prisma.SupportTicketWhereInput {
  if (viewer === null) return nothing;
  const { workspaceId } = viewer;
  switch (viewer.kind) {
    case 'agent':
    case 'integration':
      return hasScope(viewer, 'SUPPORT_READ') ? { workspaceId } : nothing;
    case 'customer':
      return { workspaceId, customerId: viewer.memberId };
    case 'guest':
      return { workspaceId, guestId: viewer.guestId };
  }
}

/** Whether a viewer may know of internal notes: agents, and keys that were given them. */
export function seesNotes(viewer: Viewer | null): boolean {
  return hasScope(viewer, 'NOTES_READ') && hasScope(viewer, 'SUPPORT_READ');
}

/** The messages that a viewer may see within the tickets that they may see: internal notes by those alone who may know of them. */
export function visibleMessages(viewer: Viewer | null): Prisma.SupportMessageWhereInput {
  return { ...placesOfMessages(viewer), deletedAt: null };
}

/** The same with the notes that were taken away: how far somebody has read is said by their places too. */
function placesOfMessages(viewer: Viewer | null): Prisma.SupportMessageWhereInput {
  return seesNotes(viewer) ? {} : { isInternal: false };
}

/** The same for a message met by its own id. */
export function visibleMessagesAnywhere(viewer: Viewer | null): Prisma.SupportMessageWhereInput {
  return { ...visibleMessages(viewer), ticket: visibleTickets(viewer) };
}

// Files are as visible as the message or note that they hang on.
showAttachments((viewer) => ({ supportMessage: visibleMessagesAnywhere(viewer) }));

/** The guests that a viewer may see: agents all of the workspace, a guest itself. */
export function visibleGuests(viewer: Viewer | null): Prisma.SupportGuestUserWhereInput {
  if (isAgent(viewer)) return hasScope(viewer, 'SUPPORT_READ') ? { workspaceId: viewer.workspaceId } : nothing;
  return viewer?.kind === 'guest' ? { workspaceId: viewer.workspaceId, id: viewer.guestId } : nothing;
}

/** The categories of the viewer's workspace. */
export function visibleCategories(viewer: Viewer | null): Prisma.SupportCategoryWhereInput {
  const isHidden = viewer === null || (isAgent(viewer) && !hasScope(viewer, 'SUPPORT_READ'));
  return isHidden ? nothing : { workspaceId: viewer.workspaceId, deletedAt: null };
}

/** The labels of an agent's workspace; to others there are none. */
export function visibleLabels(viewer: Viewer | null): Prisma.SupportLabelWhereInput {
  return isAgent(viewer) && hasScope(viewer, 'SUPPORT_READ')
    ? { workspaceId: viewer.workspaceId, deletedAt: null }
    : nothing;
}

const ofNotes: TicketHistoryAction[] = ['NOTE_ADDED', 'NOTE_EDITED', 'NOTE_DELETED'];
const ofResources: TicketHistoryAction[] = [
  'RESOURCE_LINKED',
  'RESOURCE_UNLINKED',
  'RESOURCE_PINNED',
  'RESOURCE_UNPINNED',
  'RESOURCE_NOTE_CHANGED',
];

/** The history that a viewer may see: agents alone see any, and keys nothing of what they may not read. */
export function visibleHistory(viewer: Viewer | null): Prisma.SupportTicketHistoryWhereInput {
  if (!isAgent(viewer)) return nothing;
  const hidden = [...(seesNotes(viewer) ? [] : ofNotes), ...(hasScope(viewer, 'RESOURCES_READ') ? [] : ofResources)];
  return { ticket: visibleTickets(viewer), ...(hidden.length > 0 ? { action: { notIn: hidden } } : {}) };
}

/** The links from tickets to documents, tasks and articles that a viewer may see: agents alone see any, and keys that may read both. */
export function visibleTicketResources(viewer: Viewer | null): Prisma.SupportTicketResourceWhereInput {
  return hasScope(viewer, 'RESOURCES_READ') ? { ticket: visibleTickets(viewer) } : nothing;
}

/**
 * A category of the viewer's workspace.
 * @throws Refusal NOT_FOUND on categoryId
 */
export async function accessCategory(
  db: Db,
  viewer: Viewer,
  categoryId: string,
): Promise<{ id: string; name: string }> {
  const category = await db.supportCategory.findFirst({
    where: { AND: [visibleCategories(viewer), { id: categoryId }] },
    select: { id: true, name: true },
  });
  if (!category) throw notFound('categoryId');
  return category;
}

/**
 * A guest, if the viewer may see it.
 * @throws Refusal NOT_FOUND on the field
 */
export async function accessGuest(db: Db, viewer: Viewer, id: string, field: string): Promise<{ id: string }> {
  const guest = await db.supportGuestUser.findFirst({
    where: { AND: [visibleGuests(viewer), { id }] },
    select: { id: true },
  });
  if (!guest) throw notFound(field);
  return guest;
}

/** A ticket as the rules work on it. */
export type Ticket = Prisma.SupportTicketGetPayload<object>;

/**
 * The ticket, if the viewer may see it: the one door to a ticket by its id.
 * @throws Refusal NOT_FOUND on ticketId
 */
export async function accessTicket(db: Db, viewer: Viewer | null, ticketId: string): Promise<Ticket> {
  const ticket = await db.supportTicket.findFirst({ where: { AND: [visibleTickets(viewer), { id: ticketId }] } });
  if (!ticket) throw notFound('ticketId');
  return ticket;
}

/**
 * The same, locked until the transaction ends: changes of one ticket come one after the other.
 * @throws Refusal NOT_FOUND on ticketId
 */
export async function lockTicket(work: Work, viewer: Viewer, ticketId: string): Promise<Ticket> {
  // Who may not see it waits for nobody: looked up first, then locked, then read as it is now.
  await accessTicket(work.db, viewer, ticketId);
  await work.db.$queryRaw`SELECT 1 FROM "SupportTicket" WHERE "id" = ${ticketId}::uuid FOR UPDATE`;
  work.takeNow();
  return accessTicket(work.db, viewer, ticketId);
}

/**
 * A ticket for what the system does to it by itself, locked until the transaction ends; null if it is gone, or somebody is
 * changing it right now: the next sweep looks again.
 */
export async function lockForSweep(work: Work, ticketId: string): Promise<Ticket | null> {
  const locked = await work.db.$queryRaw<unknown[]>`
    SELECT 1 FROM "SupportTicket" WHERE "id" = ${ticketId}::uuid AND "deletedAt" IS NULL FOR UPDATE SKIP LOCKED`;
  return locked.length === 0 ? null : work.db.supportTicket.findUniqueOrThrow({ where: { id: ticketId } });
}

/**
 * The place of a message in its ticket, if the viewer may see it, or could before it was taken away: that may happen
 * while somebody who has just seen it writes or reads on.
 * @throws Refusal NOT_FOUND on the field
 */
export async function accessPlace(
  db: Db,
  viewer: Viewer,
  where: { id: string; ticketId: string },
  field: string,
): Promise<number> {
  const message = await db.supportMessage.findFirst({
    where: { AND: [placesOfMessages(viewer), { ticket: visibleTickets(viewer) }, where] },
    select: { position: true },
  });
  if (!message) throw notFound(field);
  return message.position;
}
