import type { Prisma } from '../../generated/prisma/client.ts';
import { readRows, type Query, type Selection } from '../../platform/database/rows/read-rows.ts';
import type { Viewer } from '../identity/public.ts';
import { visibleTickets, type Ticket } from './access.ts';
import { activityOf, filtered, inStatus, ordering, type TicketFilter } from './ticket-list.ts';

type Where = Prisma.SupportTicketLabelWhereInput;
type OrderBy = Prisma.SupportTicketLabelOrderByWithRelationInput;

// A label may be on so few of very many tickets that looking for them in the order of activity would take long, and on so many
// that sorting them would. Its marks have the activity of their tickets, and an index in that order.

/** The label by whose marks the tickets that pass a filter are found soonest; null when there is something better to go by. */
export function labelToGoBy(filter: TicketFilter): string | null {
  const { labelId, status, assignedToMe, unassigned, breached, ...more } = filter;
  // What leaves a part of the tickets alone goes by that part's index. That a ticket is not mine, taken or in time says little.
  const isNarrow =
    [assignedToMe, unassigned, breached].includes(true) || Object.values(more).some((value) => value != null);
  // Without the closed ones, that are nearly all, few are left.
  const isOfFew = status != null && !status.includes('CLOSED');
  return isNarrow || isOfFew ? null : (labelId ?? null);
}

/** The condition of such a filter without its label. */
export function markedTickets(viewer: Viewer, { status, ...filter }: TicketFilter): Prisma.SupportTicketWhereInput {
  const others = filtered(viewer, { ...filter, labelId: null });
  return { AND: [visibleTickets(viewer), others.where, ...inStatus(status)] };
}

/** The order of activity that the viewer sees, of a label's marks. */
export function orderingOfMarks(viewer: Viewer) {
  const activity = activityOf(viewer);
  const { key, keyOf } = ordering(viewer, 'LAST_ACTIVITY');
  return {
    key,
    keyOf,
    orderBy: [{ [activity]: 'desc' }, { ticketId: 'desc' }] satisfies OrderBy[],
    // The first condition says nothing new: it gives the index its range.
    beyond: ([at, ticketId]: ReturnType<typeof keyOf>): Where => ({
      [activity]: { lte: new Date(at) },
      OR: [{ [activity]: { lt: new Date(at) } }, { ticketId: { lt: ticketId } }],
    }),
  };
}

/** A page of the tickets with this label for which a condition holds, by the label's marks. */
export async function readMarked(
  query: Query,
  labelId: string,
  ticket: Prisma.SupportTicketWhereInput,
  { select, include }: Selection,
  { where = {}, orderBy, take }: { where?: Where; orderBy: OrderBy[]; take: number },
): Promise<Ticket[]> {
  // What cursors are made of is read whatever is selected.
  const places = { id: true, lastActivityAt: true, publicLastActivityAt: true };
  const marks = await readRows<{ ticket: Ticket }>(query, 'SupportTicketLabel', {
    select: { ticket: select ? { select: { ...select, ...places } } : { include } },
    where: { AND: [where, { labelId, label: { deletedAt: null }, ticket }] } satisfies Where,
    orderBy,
    take,
  });
  return marks.map((mark) => mark.ticket);
}
