import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { lockForSweep } from './access.ts';
import { watchDeadlines } from './deadlines.ts';
import { announce } from './feeds.ts';
import { markedClocks } from './sla.ts';
import { touched } from './touched.ts';

/**
 * Marks what the clocks of a ticket have missed by now, and tells agents alone.
 * @returns whether they had missed anything
 */
export async function markBreaches(work: Work, ticketId: string): Promise<boolean> {
  const ticket = await lockForSweep(work, ticketId);
  if (!ticket?.nextBreachAt || ticket.nextBreachAt >= work.now) return false;
  const marked = await work.db.supportTicket.update({
    where: { id: ticket.id },
    data: { ...markedClocks(ticket, work.now), ...touched('staff', work.now) },
  });
  watchDeadlines(work, marked);
  announce(work, ticket, 'staff', 'SupportTicketUpdated');
  return true;
}

/** The tickets that have missed something which is not marked yet, the longest ago first. */
export function unmarkedBreaches(now: Date) {
  return {
    where: { nextBreachAt: { lt: now }, deletedAt: null },
    orderBy: [{ nextBreachAt: 'asc' }, { id: 'asc' }],
  } satisfies Prisma.SupportTicketFindManyArgs;
}
