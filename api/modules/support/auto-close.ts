import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { lockForSweep } from './access.ts';
import { changeStatus } from './status-change.ts';

/**
 * Closes a ticket that has been RESOLVED for as long as the workspace wants; the system is its actor. One that was
 * reopened or closed meanwhile is left alone.
 * @returns whether it was closed
 */
export async function closeResolved(work: Work, ticketId: string): Promise<boolean> {
  const ticket = await lockForSweep(work, ticketId);
  if (!ticket?.autoCloseAt || ticket.autoCloseAt > work.now) return false;
  await changeStatus(work, ticket, 'CLOSED', null, null);
  return true;
}

/** The tickets that should have closed by now, the longest ago first. */
export function overripe(now: Date) {
  return {
    where: { autoCloseAt: { lte: now }, deletedAt: null },
    orderBy: [{ autoCloseAt: 'asc' }, { id: 'asc' }],
  } satisfies Prisma.SupportTicketFindManyArgs;
}
