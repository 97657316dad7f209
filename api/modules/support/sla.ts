import type { SupportTicketStatus as Status } from '../../generated/prisma/client.ts';
import type { Ticket } from './access.ts';
import { afterBusinessSeconds, businessSeconds, type BusinessCalendar } from './business-hours.ts';
import type { Settings } from './settings.ts';
import { isActive } from './status.ts';

// The clocks of a ticket, as pure functions from its row to the columns to be written. Both run from its opening, stand
// still together in WAITING and ON_HOLD, and stop each on its own: the first at the first public answer, the second when
// the ticket is solved or closed. A clock that is late stays marked; it is judged anew only when its target changes.

/** What a ticket's clocks are kept in, as a selection. */
export const slaColumns = {
  firstResponseTarget: true,
  resolutionTarget: true,
  firstResponseElapsed: true,
  resolutionElapsed: true,
  slaRunningSince: true,
  firstResponseDueAt: true,
  resolutionDueAt: true,
  firstResponseBreachedAt: true,
  resolutionBreachedAt: true,
  breachedAt: true,
  slaDueAt: true,
  nextBreachAt: true,
} as const;
export type SlaColumns = Pick<Ticket, keyof typeof slaColumns>;
type Timed = SlaColumns & Pick<Ticket, 'status' | 'priority' | 'firstResponseAt'>;

/** One clock. Seconds are business seconds. */
export interface Clock {
  /** Null only on tickets that are older than their clocks. */
  target: number | null;
  /** Run up to `runningSince`, or in all if it stands still. */
  elapsed: number;
  /** Null while it stands still. */
  runningSince: Date | null;
  isMet: boolean;
  /** The instant that it must be met by, or missed, or was met by; null while it stands still unmet. */
  dueAt: Date | null;
  /** The due instant that it missed. */
  breachedAt: Date | null;
}

interface Clocks {
  firstResponse: Clock;
  resolution: Clock;
}

/** The two clocks of a ticket. */
export function clocksOf(ticket: Timed): Clocks {
  const clock = (isMet: boolean): Pick<Clock, 'isMet' | 'runningSince'> => ({
    isMet,
    runningSince: isMet ? null : ticket.slaRunningSince,
  });
  return {
    firstResponse: {
      ...clock(ticket.firstResponseAt !== null),
      target: ticket.firstResponseTarget,
      elapsed: ticket.firstResponseElapsed,
      dueAt: ticket.firstResponseDueAt,
      breachedAt: ticket.firstResponseBreachedAt,
    },
    resolution: {
      ...clock(!isActive(ticket.status)),
      target: ticket.resolutionTarget,
      elapsed: ticket.resolutionElapsed,
      dueAt: ticket.resolutionDueAt,
      breachedAt: ticket.resolutionBreachedAt,
    },
  };
}

function columnsOf({ firstResponse, resolution }: Clocks, slaRunningSince: Date | null): SlaColumns {
  const both = [firstResponse, resolution];
  const due = both.filter(({ runningSince }) => runningSince !== null);
  return {
    firstResponseTarget: firstResponse.target,
    resolutionTarget: resolution.target,
    firstResponseElapsed: firstResponse.elapsed,
    resolutionElapsed: resolution.elapsed,
    slaRunningSince,
    firstResponseDueAt: firstResponse.dueAt,
    resolutionDueAt: resolution.dueAt,
    firstResponseBreachedAt: firstResponse.breachedAt,
    resolutionBreachedAt: resolution.breachedAt,
    breachedAt: earliest(both.map(({ breachedAt }) => breachedAt)),
    slaDueAt: earliest(due.map(({ dueAt }) => dueAt)),
    nextBreachAt: earliest(due.map(({ dueAt, breachedAt }) => (breachedAt === null ? dueAt : null))),
  };
}

/** Whether the clocks of a ticket of this status run, as far as they are not met. */
function runsIn(status: Status): boolean {
  return isActive(status) && status !== 'WAITING' && status !== 'ON_HOLD';
}

/** Whether they stand still because somebody else's turn has come. */
export function pausesIn(status: Status): boolean {
  return isActive(status) && !runsIn(status);
}

/** The clocks of a ticket that is opened now. */
export function startedClocks(settings: Settings, ticket: Pick<Ticket, 'priority'>, now: Date): SlaColumns {
  const fresh: Clock = { target: null, elapsed: 0, runningSince: now, isMet: false, dueAt: null, breachedAt: null };
  const clocks = aimed({ firstResponse: fresh, resolution: fresh }, settings, ticket, now);
  return columnsOf(clocks, now);
}

/** The clocks of a ticket that an agent answers in public for the first time. */
export function answeredClocks(ticket: Timed, { calendar }: Settings, now: Date): SlaColumns {
  const { firstResponse, resolution } = clocksOf(ticket);
  const met = { ...halted(firstResponse, calendar, now), isMet: true };
  return columnsOf({ firstResponse: met, resolution }, ticket.slaRunningSince);
}

/** The clocks of a ticket that goes to another status; the same status and the same kind of status change nothing. */
export function movedClocks(ticket: Timed, status: Status, settings: Settings, now: Date): SlaColumns {
  const clocks = clocksOf(ticket);
  if (runsIn(status) && ticket.slaRunningSince === null) {
    const running = (clock: Clock): Clock => (clock.isMet ? clock : { ...clock, runningSince: now });
    // Reopening takes the resolution back.
    const resolution = running({ ...clocks.resolution, isMet: false });
    return columnsOf(aimed({ firstResponse: running(clocks.firstResponse), resolution }, settings, ticket, now), now);
  }
  const since = runsIn(status) ? ticket.slaRunningSince : null;
  if (since !== null || ticket.slaRunningSince === null) return columnsOf(clocks, since);
  const { calendar } = settings;
  const firstResponse = paused(halted(clocks.firstResponse, calendar, now));
  const resolution = halted(clocks.resolution, calendar, now);
  return columnsOf({ firstResponse, resolution: isActive(status) ? paused(resolution) : resolution }, null);
}

/**
 * The clocks of a ticket whose priority, or whose workspace's targets or calendar, have changed: those that are not met
 * aim at the new targets. What ran since they were last set going is counted by the new calendar. Done twice it is the
 * same as once.
 */
export function retargetedClocks(ticket: Timed, settings: Settings, now: Date): SlaColumns {
  return columnsOf(aimed(clocksOf(ticket), settings, ticket, now), ticket.slaRunningSince);
}

/** The clocks with every due instant that has passed marked as missed. */
export function markedClocks(ticket: Timed, now: Date): SlaColumns {
  const { firstResponse, resolution } = clocksOf(ticket);
  const clocks = { firstResponse: marked(firstResponse, now), resolution: marked(resolution, now) };
  return columnsOf(clocks, ticket.slaRunningSince);
}

/** Business seconds that a clock has run. */
export function elapsedOf(clock: Clock, calendar: BusinessCalendar, now: Date): number {
  return clock.elapsed + (clock.runningSince === null ? 0 : businessSeconds(calendar, clock.runningSince, now));
}

/** Whether a clock ran past its due instant, marked or not. */
export function isBreached(clock: Clock, now: Date): boolean {
  return marked(clock, now).breachedAt !== null;
}

/** Counts what a clock has run, and stops it. What is left of a second is dropped. */
function halted(clock: Clock, calendar: BusinessCalendar, now: Date): Clock {
  return { ...marked(clock, now), elapsed: elapsedOf(clock, calendar, now), runningSince: null };
}

/** A clock that stands still unmet is due at no instant, unless it has missed it. */
function paused(clock: Clock): Clock {
  return clock.isMet ? clock : { ...clock, dueAt: clock.breachedAt };
}

function marked(clock: Clock, now: Date): Clock {
  if (clock.breachedAt !== null || clock.runningSince === null || clock.dueAt === null) return clock;
  return clock.dueAt < now ? { ...clock, breachedAt: clock.dueAt } : clock;
}

/** Gives the clocks that are not met the targets of the ticket's priority. */
function aimed(
  { firstResponse, resolution }: Clocks,
  { calendar, targets }: Settings,
  { priority }: Pick<Ticket, 'priority'>,
  now: Date,
): Clocks {
  const { firstResponseMinutes, resolutionMinutes } = targets[priority];
  return {
    firstResponse: judged(firstResponse, firstResponseMinutes * 60, calendar, now),
    resolution: judged(resolution, resolutionMinutes * 60, calendar, now),
  };
}

function judged(clock: Clock, target: number, calendar: BusinessCalendar, now: Date): Clock {
  if (clock.isMet) return clock;
  const left = target - clock.elapsed;
  // Late before it was last set going: when, is known only of a breach that was marked then.
  const missed = left < 0 ? (clock.breachedAt ?? clock.runningSince ?? now) : left === 0 ? clock.breachedAt : null;
  if (missed) return { ...clock, target, dueAt: missed, breachedAt: missed };
  const dueAt = clock.runningSince && afterBusinessSeconds(calendar, clock.runningSince, left);
  return marked({ ...clock, target, dueAt, breachedAt: null }, now);
}

function earliest(instants: readonly (Date | null)[]): Date | null {
  return instants.reduce((first, one) => (first === null || (one !== null && one < first) ? one : first), null);
}
