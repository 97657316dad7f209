import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { isAgent, type Viewer } from '../identity/public.ts';
import { accessPlace, lockTicket, visibleMessages } from './access.ts';
import { announceRead, announceSeen } from './feeds.ts';

/**
 * Marks a ticket read by the viewer, up to and with a message, or all that is there. Marks never move backwards.
 * @throws Refusal NOT_FOUND for a ticket or message that the viewer can't see
 */
export async function markRead(
  work: Work,
  viewer: Viewer,
  mark: { ticketId: string; messageId: string | null },
): Promise<{ ticketId: string }> {
  const ticket = await lockTicket(work, viewer, mark.ticketId);
  const position =
    mark.messageId === null
      ? await newestVisible(work, viewer, ticket.id)
      : await accessPlace(work.db, viewer, { id: mark.messageId, ticketId: ticket.id }, 'messageId');

  const reader = viewer.kind === 'guest' ? { guestId: viewer.guestId } : { memberId: viewer.memberId };
  const former = await work.db.supportTicketRead.findFirst({ where: { ticketId: ticket.id, ...reader } });
  if (former && former.lastReadPosition >= position) return { ticketId: ticket.id };
  const moved = { lastReadPosition: position, lastReadAt: work.now };
  if (former) await work.db.supportTicketRead.update({ where: { id: former.id }, data: moved });
  else await work.db.supportTicketRead.create({ data: { ...moved, ...reader, id: work.newId(), ticketId: ticket.id } });

  const { count } = await work.db.supportMessage.updateMany({
    where: { AND: [{ ticketId: ticket.id, position: { lte: position }, readAt: null }, writtenByOtherSide(viewer)] },
    data: { readAt: work.now },
  });
  if (count > 0) announceSeen(work, ticket);
  announceRead(work, ticket, viewer);
  return { ticketId: ticket.id };
}

async function newestVisible(work: Work, viewer: Viewer, ticketId: string): Promise<number> {
  const newest = await work.db.supportMessage.findFirst({
    where: { AND: [visibleMessages(viewer), { ticketId }] },
    orderBy: { position: 'desc' },
    select: { position: true },
  });
  return newest?.position ?? 0;
}

/** A requester reads what agents wrote to them, an agent what the requester wrote. Notes have no other side. */
function writtenByOtherSide(viewer: Viewer): Prisma.SupportMessageWhereInput {
  if (!isAgent(viewer)) return { agentId: { not: null }, isInternal: false };
  return { OR: [{ customerId: { not: null } }, { guestId: { not: null } }] };
}
