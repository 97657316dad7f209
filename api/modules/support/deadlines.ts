import type { Work } from '../../live/unit-of-work.ts';
import type { Ticket } from './access.ts';

/** The job that marks what a ticket's clocks have missed. */
export const breachJob = 'support.breach';
/** The job that closes a ticket which has been RESOLVED for long enough. */
export const autoCloseJob = 'support.auto-close';

const hour = 60 * 60 * 1000;

/** When a ticket that was resolved at an instant closes by itself. */
export function closesAt(resolvedAt: Date, autoCloseHours: number): Date {
  return new Date(resolvedAt.getTime() + autoCloseHours * hour);
}

/** Has the next thing that befalls a ticket by itself done at its instant. */
export function watchDeadlines(work: Work, ticket: Pick<Ticket, 'id' | 'nextBreachAt' | 'autoCloseAt'>): void {
  const { id: subject, nextBreachAt, autoCloseAt } = ticket;
  if (nextBreachAt) work.later({ job: breachJob, subject, at: nextBreachAt });
  if (autoCloseAt) work.later({ job: autoCloseJob, subject, at: autoCloseAt });
}

/** The columns of a ticket that nothing befalls any more. */
export const noDeadlines = { slaDueAt: null, nextBreachAt: null, autoCloseAt: null };
