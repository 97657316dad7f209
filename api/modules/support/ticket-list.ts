import { z } from 'zod';
import type { Prisma, SupportPriority, SupportTicketStatus } from '../../generated/prisma/client.ts';
import type { Viewer } from '../identity/public.ts';
import type { Ticket } from './access.ts';

/** What a list of tickets is narrowed by; ids are keys. */
export interface TicketFilter {
  status?: SupportTicketStatus[] | null;
  priority?: SupportPriority[] | null;
  assignedToMe?: boolean | null;
  unassigned?: boolean | null;
  assigneeId?: string | null;
  teamId?: string | null;
  categoryId?: string | null;
  labelId?: string | null;
  guestId?: string | null;
  customerId?: string | null;
  breached?: boolean | null;
  search?: string | null;
}

/** Filters and orders that requesters may use; the rest tells of what only agents see. */
export const requestersFilters: readonly (keyof TicketFilter)[] = ['status', 'categoryId', 'search'];
export const requestersOrders: readonly TicketOrder[] = ['NEWEST', 'OLDEST', 'LAST_ACTIVITY'];

/** The condition of a filter, for this viewer: requesters are searched in what they see. */
export function filtered(viewer: Viewer, filter: TicketFilter): Prisma.SupportTicketWhereInput {
  const all: Prisma.SupportTicketWhereInput[] = [];
  if (filter.status) all.push({ status: { in: filter.status } });
  if (filter.priority) all.push({ priority: { in: filter.priority } });
  if (filter.assignedToMe && viewer.kind === 'agent') all.push({ assigneeId: viewer.memberId });
  if (filter.assignedToMe === false && viewer.kind === 'agent') {
    all.push({ OR: [{ assigneeId: null }, { assigneeId: { not: viewer.memberId } }] });
  }
  if (filter.unassigned != null) all.push({ assigneeId: filter.unassigned ? null : { not: null } });
  if (filter.assigneeId) all.push({ assigneeId: filter.assigneeId });
  if (filter.teamId) all.push({ assignedTeamId: filter.teamId });
  if (filter.categoryId) all.push({ categoryId: filter.categoryId });
  if (filter.labelId) all.push({ labels: { some: { labelId: filter.labelId } } });
  if (filter.guestId) all.push({ guestId: filter.guestId });
  if (filter.customerId) all.push({ customerId: filter.customerId });
  if (filter.breached != null) all.push({ breachedAt: filter.breached ? { not: null } : null });
  if (filter.search) all.push(found(viewer, filter.search));
  return { AND: all };
}

function found(viewer: Viewer, search: string): Prisma.SupportTicketWhereInput {
  const contains = { contains: search, mode: 'insensitive' } as const;
  const person = { OR: [{ name: contains }, { email: contains }] };
  const shared: Prisma.SupportTicketWhereInput[] = [{ subject: contains }, { number: contains }];
  return viewer.kind === 'agent'
    ? { OR: [...shared, { guest: person }, { customer: { OR: [{ displayName: contains }, { email: contains }] } }] }
    : { OR: shared };
}

export type TicketOrder = 'NEWEST' | 'OLDEST' | 'LAST_ACTIVITY' | 'PRIORITY' | 'SLA_DUE';

type Where = Prisma.SupportTicketWhereInput;
type OrderBy = Prisma.SupportTicketOrderByWithRelationInput;

const dated = z.tuple([z.iso.datetime(), z.uuid()]);
type Dated = z.output<typeof dated>;
/** From least to most. */
export const priorities = ['LOW', 'MEDIUM', 'HIGH', 'URGENT', 'CRITICAL'] as const;
const ranked = z.tuple([z.enum(priorities), z.iso.datetime(), z.uuid()]);
type Ranked = z.output<typeof ranked>;

/** By an instant, newest first unless told; ids decide between equals. */
function byInstant(column: 'createdAt' | 'lastActivityAt' | 'publicLastActivityAt', direction: 'asc' | 'desc') {
  const beyond = direction === 'asc' ? 'gt' : 'lt';
  return {
    orderBy: [{ [column]: direction }, { id: direction }] as OrderBy[],
    key: dated,
    keyOf: (ticket: Ticket): Dated => [ticket[column].toISOString(), ticket.id],
    // The first condition says nothing new: it gives the index its range.
    beyond: ([at, id]: Dated): Where => ({
      [column]: { [`${beyond}e`]: new Date(at) },
      OR: [{ [column]: { [beyond]: new Date(at) } }, { id: { [beyond]: id } }],
    }),
  };
}

export const newestFirst = byInstant('createdAt', 'desc');

/** Most urgent first, then by activity. */
export const byPriority = {
  orderBy: [{ priority: 'desc' }, { lastActivityAt: 'desc' }, { id: 'desc' }] as OrderBy[],
  key: ranked,
  keyOf: (ticket: Ticket): Ranked => [ticket.priority, ticket.lastActivityAt.toISOString(), ticket.id],
  beyond: ([priority, at, id]: Ranked): Where => ({
    OR: [
      { priority: { in: priorities.slice(0, priorities.indexOf(priority)) } },
      { priority, lastActivityAt: { lt: new Date(at) } },
      { priority, lastActivityAt: new Date(at), id: { lt: id } },
    ],
  }),
};

const due = z.tuple([z.union([z.iso.datetime(), z.literal('')]), z.uuid()]);
type Due = z.output<typeof due>;

/** First due first; those that are not due at all come last. */
export const byDueTime = {
  orderBy: [{ slaDueAt: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }] as OrderBy[],
  key: due,
  keyOf: (ticket: Ticket): Due => [ticket.slaDueAt?.toISOString() ?? '', ticket.id],
  beyond: ([at, id]: Due): Where =>
    at === ''
      ? { slaDueAt: null, id: { gt: id } }
      : { OR: [{ slaDueAt: { gt: new Date(at) } }, { slaDueAt: new Date(at), id: { gt: id } }, { slaDueAt: null }] },
};

/** An order, for this viewer: what requesters see of activity moves by what they may see. */
export function ordering(viewer: Viewer, order: Exclude<TicketOrder, 'PRIORITY' | 'SLA_DUE'>) {
  switch (order) {
    case 'NEWEST':
      return newestFirst;
    case 'OLDEST':
      return byInstant('createdAt', 'asc');
    case 'LAST_ACTIVITY':
      return byInstant(viewer.kind === 'agent' ? 'lastActivityAt' : 'publicLastActivityAt', 'desc');
  }
}
