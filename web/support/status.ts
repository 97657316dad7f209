import type { SupportPriority, SupportTicketStatus } from '../gql/graphql.ts';

export const statuses: readonly SupportTicketStatus[] = [
  'OPEN',
  'REOPENED',
  'IN_PROGRESS',
  'WAITING',
  'ON_HOLD',
  'RESOLVED',
  'CLOSED',
];

export const priorities: readonly SupportPriority[] = ['CRITICAL', 'URGENT', 'HIGH', 'MEDIUM', 'LOW'];

const fromActive: readonly SupportTicketStatus[] = ['IN_PROGRESS', 'WAITING', 'ON_HOLD', 'RESOLVED', 'CLOSED'];

/** The statuses that an agent may move a ticket to. */
export function nextStatuses(status: SupportTicketStatus): readonly SupportTicketStatus[] {
  if (status === 'RESOLVED') return ['CLOSED', 'REOPENED'];
  if (status === 'CLOSED') return ['REOPENED'];
  return fromActive.filter((next) => next !== status);
}

/** True while work on the ticket goes on, so that its requester may call it solved. */
export function isActive(status: SupportTicketStatus): boolean {
  return status !== 'RESOLVED' && status !== 'CLOSED';
}
