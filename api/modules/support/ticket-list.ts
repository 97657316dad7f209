import { z } from 'zod';
import type { Prisma, SupportPriority, SupportTicketStatus } from '../../generated/prisma/client.ts';
import { latinDigits } from '../../platform/text.ts';
import { isAgent, type Viewer } from '../identity/public.ts';
import { seesNotes, type Ticket } from './access.ts';
import { hasEveryActive, isActive } from './status.ts';

type Where = Prisma.SupportTicketWhereInput;

const stillActive: { status: Status } = { status: { notIn: ['RESOLVED', 'CLOSED'] } };

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

/** A filter's condition in parts: all of `where`, and beside it any of `anyOf`, of which each has an index of its own. */
export interface Filtered {
  where: Where;
  anyOf?: Where[];
}

/** The condition of a filter, for this viewer: requesters are searched in what they see. */
export function filtered(viewer: Viewer, filter: TicketFilter): Filtered {
  const ofStatuses = filter.search ? undefined : eachStatus(filter.status);
  const all: Where[] = standing(viewer, ofStatuses ? { ...filter, status: null } : filter);
  if (filter.priority) all.push({ priority: { in: filter.priority } });
  if (filter.teamId) all.push({ assignedTeamId: filter.teamId });
  if (filter.categoryId) all.push({ categoryId: filter.categoryId });
  if (filter.labelId) all.push({ labels: { some: { labelId: filter.labelId, label: { deletedAt: null } } } });
  if (filter.guestId) all.push({ guestId: filter.guestId });
  if (filter.customerId) all.push({ customerId: filter.customerId });
  if (filter.breached != null) all.push({ breachedAt: filter.breached ? { not: null } : null });
  return { where: { AND: all }, anyOf: filter.search ? found(viewer, filter.search) : ofStatuses };
}

type Status = { in: SupportTicketStatus[] } | { notIn: SupportTicketStatus[] };
type Assignee = string | null | { not: string | null };

/** What a filter says of where tickets stand, in words that hold for tickets and for their stored counts. */
function standing(viewer: Viewer, filter: TicketFilter): Standing[] {
  const all: Standing[] = inStatus(filter.status);
  if (filter.assignedToMe && isAgent(viewer)) all.push({ assigneeId: viewer.memberId });
  if (filter.assignedToMe === false && isAgent(viewer)) {
    all.push({ OR: [{ assigneeId: null }, { assigneeId: { not: viewer.memberId } }] });
  }
  if (filter.unassigned != null) all.push({ assigneeId: filter.unassigned ? null : { not: null } });
  if (filter.assigneeId) all.push({ assigneeId: filter.assigneeId });
  return all;
}

/** The condition on a status that tickets and their stored counts share. */
export function inStatus(statuses: SupportTicketStatus[] | null | undefined): { status: Status }[] {
  if (!statuses) return [];
  const among = { status: { in: statuses } };
  if (!statuses.every(isActive)) return [among];
  // stillActive leads to the indexes of the active tickets, which stay small. Where it says it all it stands alone: the database
  // takes two conditions for narrower than one, and would sort what it thinks are a few.
  return hasEveryActive(statuses) ? [stillActive] : [among, stillActive];
}

interface Standing {
  status?: Status;
  assigneeId?: Assignee;
  OR?: { assigneeId: Assignee }[];
}

/**
 * The number of tickets that pass an agent's filter, from stored counts; null when the filter says more than where they stand, or
 * than their category and status, and for requesters, who see their own alone.
 */
export async function storedCount(
  db: Prisma.TransactionClient,
  viewer: Viewer,
  filter: TicketFilter,
): Promise<number | null> {
  if (!isAgent(viewer)) return null;
  const { workspaceId } = viewer;
  const { status, categoryId, assignedToMe, unassigned, assigneeId, ...more } = filter;
  const isMore = (values: object) => Object.values(values).some((value) => value != null);
  if (isMore(more)) return null;
  if (categoryId == null) {
    const where = { workspaceId, AND: standing(viewer, filter) };
    const { _sum } = await db.supportTicketTally.aggregate({ where, _sum: { tickets: true } });
    return _sum.tickets ?? 0;
  }
  if (isMore({ assignedToMe, unassigned, assigneeId })) return null;
  const where = { workspaceId, categoryId, AND: inStatus(status) };
  const { _sum } = await db.supportCategoryTally.aggregate({ where, _sum: { tickets: true } });
  return _sum.tickets ?? 0;
}

/** Solved and closed tickets are found each by their own, beside the active ones together. */
function eachStatus(statuses: readonly SupportTicketStatus[] | null | undefined): Where[] | undefined {
  const done = statuses?.filter((one) => !isActive(one)) ?? [];
  if (!statuses || done.length === 0 || statuses.length === 1) return undefined;
  const active = statuses.filter(isActive);
  return [...(active.length > 0 ? [{ AND: inStatus(active) }] : []), ...done.map((one) => ({ status: one }))];
}

function found(viewer: Viewer, search: string): Where[] {
  const holds = (column: 'subject' | 'name' | 'email' | 'displayName') => ({ OR: matches(column, search) });
  const shared: Where[] = [holds('subject'), ...numbered(search)];
  if (!isAgent(viewer)) return shared;
  const { workspaceId } = viewer;
  return [
    ...shared,
    { guest: { workspaceId, OR: [holds('name'), holds('email')] } },
    { customer: { workspaceId, OR: [holds('displayName'), holds('email')] } },
  ];
}

/** What has the text in it; of a text too short for the index of its parts, what has a word that begins with it. */
function matches(column: string, search: string): object[] {
  const has = (text: string) => ({ [column]: { contains: text, mode: 'insensitive' } });
  const letters = [...search.replaceAll(/\\(.)/g, '$1')].length;
  return letters > 2 ? [has(search)] : [has(` ${search}`), { [column]: { startsWith: search, mode: 'insensitive' } }];
}

/** A ticket's number, or how one begins; of digits alone, the number in any year. */
function numbered(search: string): Where[] {
  const text = latinDigits(search).toUpperCase();
  if (/^\d{1,9}$/.test(text)) return [{ sequence: Number(text) }];
  return /^TKT(-\d{0,4}|-\d{4}-\d{0,9})?$/.test(text) ? [{ number: { startsWith: text } }] : [];
}

export type TicketOrder = 'NEWEST' | 'OLDEST' | 'LAST_ACTIVITY' | 'PRIORITY' | 'SLA_DUE';

type OrderBy = Prisma.SupportTicketOrderByWithRelationInput;

/** When the newest message was written that the viewer may see. */
export function activityOf(viewer: Viewer | null): 'lastActivityAt' | 'publicLastActivityAt' {
  return seesNotes(viewer) ? 'lastActivityAt' : 'publicLastActivityAt';
}

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

/** Most urgent first, then by the activity that the viewer sees. */
export function byPriority(viewer: Viewer) {
  const activity = activityOf(viewer);
  return {
    orderBy: [{ priority: 'desc' }, { [activity]: 'desc' }, { id: 'desc' }] as OrderBy[],
    key: ranked,
    keyOf: (ticket: Ticket): Ranked => [ticket.priority, ticket[activity].toISOString(), ticket.id],
    beyond: ([priority, at, id]: Ranked): Where => ({
      OR: [
        { priority: { in: priorities.slice(0, priorities.indexOf(priority)) } },
        { priority, [activity]: { lt: new Date(at) } },
        { priority, [activity]: new Date(at), id: { lt: id } },
      ],
    }),
  };
}

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

/** An order, for this viewer: what they see of activity moves by what they may see. */
export function ordering(viewer: Viewer, order: Exclude<TicketOrder, 'PRIORITY' | 'SLA_DUE'>) {
  switch (order) {
    case 'NEWEST':
      return newestFirst;
    case 'OLDEST':
      return byInstant('createdAt', 'asc');
    case 'LAST_ACTIVITY':
      return byInstant(activityOf(viewer), 'desc');
  }
}
