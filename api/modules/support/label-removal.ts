import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { announce } from './feeds.ts';
import { recordForAll } from './history.ts';
import { touched } from './touched.ts';

// A label may be on very many tickets. It is gone for everybody from the moment of its deletion, for what reads labels
// passes over deleted ones; the marks themselves go in steps, each with its history and its events.

export const labelRemovalJob = 'support.label-removal';

const atOnce = 50;

/** The deleted labels that are still marked on tickets. */
export const labelsToTakeOff = {
  where: { deletedAt: { not: null }, tickets: { some: {} } },
  orderBy: { id: 'asc' },
  select: { id: true },
} satisfies Prisma.SupportLabelFindManyArgs;

/**
 * Takes a deleted label off the next few tickets, in the name of whoever deleted it. Requesters are told nothing. A step
 * that is repeated changes nothing.
 * @returns whether there are more
 */
export async function takeOffSome(work: Work, labelId: string): Promise<boolean> {
  const label = await work.db.supportLabel.findFirst({
    where: { id: labelId, deletedAt: { not: null } },
    select: { name: true, deletedById: true },
  });
  if (!label) return false;
  const marks = await work.db.supportTicketLabel.findMany({
    where: { labelId },
    orderBy: { ticketId: 'asc' },
    take: atOnce,
    select: { ticketId: true },
  });
  if (marks.length === 0) return false;
  // In one order, so that two who lock several can't wait for each other.
  await work.db.$queryRaw`
    SELECT 1 FROM "SupportTicket" WHERE "id" = ANY(${marks.map(({ ticketId }) => ticketId)}::uuid[])
    ORDER BY "id" FOR UPDATE`;
  work.takeNow();
  // Those alone that are there still: another server may have been at it.
  const taken = await work.db.$queryRaw<{ ticketId: string }[]>`
    DELETE FROM "SupportTicketLabel"
    WHERE "labelId" = ${labelId}::uuid AND "ticketId" = ANY(${marks.map(({ ticketId }) => ticketId)}::uuid[])
    RETURNING "ticketId"::text`;
  const tickets = await work.db.supportTicket.findMany({
    where: { id: { in: taken.map(({ ticketId }) => ticketId) }, deletedAt: null },
    orderBy: { id: 'asc' },
  });
  const ids = tickets.map(({ id }) => id);
  await work.db.supportTicket.updateMany({ where: { id: { in: ids } }, data: touched('staff', work.now) });
  const actor = label.deletedById === null ? null : ({ kind: 'agent', memberId: label.deletedById } as const);
  await recordForAll(work, ids, actor, { action: 'LABEL_REMOVED', fieldName: 'label', oldValue: label.name });
  for (const ticket of tickets) announce(work, ticket, 'staff', 'SupportTicketUpdated');
  return marks.length === atOnce;
}
