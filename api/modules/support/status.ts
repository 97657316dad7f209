import type { SupportTicketStatus as Status } from '../../generated/prisma/client.ts';

const active = ['OPEN', 'IN_PROGRESS', 'WAITING', 'ON_HOLD', 'REOPENED'] as const satisfies readonly Status[];
const fromActive = ['IN_PROGRESS', 'WAITING', 'ON_HOLD', 'RESOLVED', 'CLOSED'] as const satisfies readonly Status[];

/** Where a ticket can go from each status. Nothing goes to OPEN, nor to the status that it already has. */
export const transitions: Readonly<Record<Status, readonly Status[]>> = {
  OPEN: fromActive,
  IN_PROGRESS: fromActive.filter((to) => to !== 'IN_PROGRESS'),
  WAITING: fromActive.filter((to) => to !== 'WAITING'),
  ON_HOLD: fromActive.filter((to) => to !== 'ON_HOLD'),
  REOPENED: fromActive,
  RESOLVED: ['CLOSED', 'REOPENED'],
  CLOSED: ['REOPENED'],
};

/** The statuses that a requester may set: "it is solved", and "it is not". */
export const requestersStatuses: readonly Status[] = ['RESOLVED', 'REOPENED'];

/** Whether somebody still has to do something about it. */
export function isActive(status: Status): boolean {
  return active.some((one) => one === status);
}

/** Whether all statuses in which somebody still has to do something are among these. */
export function hasEveryActive(statuses: readonly Status[]): boolean {
  return active.every((one) => statuses.includes(one));
}

/** The status after an agent's public reply, and after it was given to an agent or a team. */
export function afterTakenUp(status: Status): Status {
  return status === 'OPEN' ? 'IN_PROGRESS' : status;
}

/** The status after the requester has written. */
export function afterRequestersMessage(status: Status): Status {
  if (status === 'WAITING') return 'IN_PROGRESS';
  return isActive(status) ? status : 'REOPENED';
}
