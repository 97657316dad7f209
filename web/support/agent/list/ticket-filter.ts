import type { TicketFilter, TicketListItemFragment, TicketOrder } from '../../../gql/graphql.ts';
import { priorities, statuses } from '../../status.ts';
import { orders } from './ticket-order.ts';

/** What of the address names something of the workspace. */
const named = ['category', 'label', 'team'] as const;
const switches = { mine: 'assignedToMe', unassigned: 'unassigned', breached: 'breached' } as const;

/** The list's filter as the address holds it; what is no filter of ours is left out. */
export function ticketFilter(search: URLSearchParams): TicketFilter {
  const status = statuses.filter((value) => search.getAll('status').includes(value));
  const priority = priorities.filter((value) => search.getAll('priority').includes(value));
  const text = search.get('search')?.trim();
  const filter: TicketFilter = {
    ...(status.length > 0 && { status }),
    ...(priority.length > 0 && { priority }),
    ...(text && { search: text }),
  };
  for (const [name, field] of Object.entries(switches)) if (search.get(name) === '1') filter[field] = true;
  for (const name of named) {
    const id = search.get(name);
    if (id) filter[`${name}Id`] = id;
  }
  return filter;
}

/** The list's order as the address holds it. */
export function ticketOrder(search: URLSearchParams): TicketOrder {
  return orders.find((order) => order === search.get('order')) ?? orders[0];
}

/** Whether a ticket that has just changed still belongs into the list; a search is the server's to judge. */
export function matchesFilter(ticket: TicketListItemFragment, filter: TicketFilter, viewerId: string): boolean {
  if (filter.status && !filter.status.includes(ticket.status)) return false;
  if (filter.priority && !(ticket.priority && filter.priority.includes(ticket.priority))) return false;
  if (filter.assignedToMe && ticket.assignee?.id !== viewerId) return false;
  if (filter.unassigned && ticket.assignee) return false;
  if (filter.categoryId && ticket.category?.id !== filter.categoryId) return false;
  if (filter.teamId && ticket.assignedTeam?.id !== filter.teamId) return false;
  if (filter.labelId && !ticket.labels?.some(({ id }) => id === filter.labelId)) return false;
  if (filter.breached && !(ticket.sla?.firstResponse.isBreached || ticket.sla?.resolution.isBreached)) return false;
  return true;
}

/** The address's query with one parameter set to these values; all others as they are. */
export function withParameter(search: URLSearchParams, name: string, values: readonly string[]): string {
  const next = new URLSearchParams(search);
  next.delete(name);
  for (const value of values) next.append(name, value);
  return next.size > 0 ? `?${next}` : '';
}
