import type { SlaFragment, SupportPriority, TicketOrder } from '../../../gql/graphql.ts';
import { priorities } from '../../status.ts';

/** The orders to choose from; the first is the usual one. */
export const orders = ['LAST_ACTIVITY', 'SLA_DUE', 'PRIORITY', 'NEWEST', 'OLDEST'] as const satisfies TicketOrder[];

/** What decides on a ticket's place. */
export interface Placed {
  createdAt: string;
  lastActivityAt: string;
  priority: SupportPriority | null;
  sla: SlaFragment | null;
}

/** Which of two tickets stands first, as the API orders them. */
export function compareTickets(order: TicketOrder, a: Placed, b: Placed): number {
  switch (order) {
    case 'NEWEST':
      return b.createdAt.localeCompare(a.createdAt);
    case 'OLDEST':
      return a.createdAt.localeCompare(b.createdAt);
    case 'LAST_ACTIVITY':
      return b.lastActivityAt.localeCompare(a.lastActivityAt);
    case 'PRIORITY':
      return rank(a) - rank(b) || b.lastActivityAt.localeCompare(a.lastActivityAt);
    case 'SLA_DUE':
      return due(a).localeCompare(due(b));
  }
}

function rank({ priority }: Placed): number {
  return priorities.findIndex((one) => one === priority);
}

/** After every instant. */
const NEVER = '9999-12-31T23:59:59.999Z';

/** When the first of the clocks is due that run unmet. */
function due({ sla }: Placed): string {
  const clocks = sla ? [sla.firstResponse, sla.resolution] : [];
  const running = clocks.filter(({ metAt, isPaused }) => metAt === null && !isPaused);
  return running.map(({ dueAt }) => dueAt ?? NEVER).sort()[0] ?? NEVER;
}
