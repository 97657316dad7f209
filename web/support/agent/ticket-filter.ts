import type { TicketFilter, TicketListItemFragment } from '../../gql/graphql.ts';
import { priorities, statuses } from '../status.ts';

/** The list's filter as the address holds it; what is no filter of ours is left out. */
export function ticketFilter(search: URLSearchParams): TicketFilter {
  const status = statuses.filter((value) => search.getAll('status').includes(value));
  const priority = priorities.filter((value) => search.getAll('priority').includes(value));
  const text = search.get('search')?.trim();
  return {
    ...(status.length > 0 && { status }),
    ...(priority.length > 0 && { priority }),
    ...(search.get('mine') === '1' && { assignedToMe: true }),
    ...(search.get('unassigned') === '1' && { unassigned: true }),
    ...(text && { search: text }),
  };
}

/** Whether a ticket that has just changed still belongs into the list; a search is the server's to judge. */
export function matchesFilter(ticket: TicketListItemFragment, filter: TicketFilter, viewerId: string): boolean {
  if (filter.status && !filter.status.includes(ticket.status)) return false;
  if (filter.priority && !(ticket.priority && filter.priority.includes(ticket.priority))) return false;
  if (filter.assignedToMe && ticket.assignee?.id !== viewerId) return false;
  if (filter.unassigned && ticket.assignee) return false;
  return true;
}

/** The address's query with one parameter set to these values; all others as they are. */
export function withParameter(search: URLSearchParams, name: string, values: readonly string[]): string {
  const next = new URLSearchParams(search);
  next.delete(name);
  for (const value of values) next.append(name, value);
  return next.size > 0 ? `?${next}` : '';
}
