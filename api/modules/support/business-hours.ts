import { stretchAt } from '../../platform/time-zone.ts';

/** A slot on the workspace's clock, in minutes after midnight; one that closes before it opens runs past midnight. */
export interface BusinessSlot {
  /** 1 Monday … 7 Sunday */
  weekday: number;
  opensMinute: number;
  closesMinute: number;
}

/** When a workspace works. Calendars are never changed: what is worked out about one is kept. */
export interface BusinessCalendar {
  timezone: string;
  slots: readonly BusinessSlot[];
  /** YYYY-MM-DD */
  holidays: ReadonlySet<string>;
}

const hours = (weekday: number, opens: number, closes: number): BusinessSlot => ({
  weekday,
  opensMinute: opens * 60,
  closesMinute: closes * 60,
});

/** Saturday to Wednesday 9–17, Thursday 9–13. */
export const defaultSlots: readonly BusinessSlot[] = [
  ...[6, 7, 1, 2, 3].map((weekday) => hours(weekday, 9, 17)),
  hours(4, 9, 13),
];

const minute = 60_000;
const day = 24 * 60 * minute;
// Nobody waits longer; and a calendar that holidays close for so long is as good as closed for ever.
const horizon = 3653 * day;

/** A time from and up to, in milliseconds since the epoch. */
type Period = readonly [from: number, to: number];

/** Whether an instant lies within business hours. A slot belongs to the day on which it opens, holidays too. */
export function isOpen(calendar: BusinessCalendar, instant: Date): boolean {
  const at = instant.getTime();
  return !openPeriods(calendar, at, at + 1).next().done;
}

/** The whole business seconds between two instants; 0 when the second is not after the first. */
export function businessSeconds(calendar: BusinessCalendar, from: Date, to: Date): number {
  let total = 0;
  for (const [opens, closes] of openPeriods(calendar, from.getTime(), to.getTime())) total += closes - opens;
  return Math.floor(total / 1000);
}

/**
 * The first instant by which so many business seconds have passed since `from`; `from` itself for none. Null when they
 * don't within ten years, as with a calendar that never opens.
 */
export function afterBusinessSeconds(calendar: BusinessCalendar, from: Date, seconds: number): Date | null {
  let left = seconds * 1000;
  if (left <= 0) return from;
  for (const [opens, closes] of openPeriods(calendar, from.getTime(), from.getTime() + horizon)) {
    if (closes - opens >= left) return new Date(opens + left);
    left -= closes - opens;
  }
  return null;
}

/**
 * The open times within a period, in their order, none twice. Slots are on the local clock: where that jumps forward, a
 * slot across the jump is shorter; where it is put back, longer.
 */
function* openPeriods(calendar: BusinessCalendar, from: number, to: number): Generator<Period> {
  if (calendar.slots.length === 0) return;
  for (let at = from; at < to;) {
    const stretch = stretchAt(calendar.timezone, at);
    const until = Math.min(stretch.to, to);
    for (const [opens, closes] of localPeriods(calendar, at + stretch.offset, until + stretch.offset)) {
      yield [opens - stretch.offset, closes - stretch.offset];
    }
    at = until;
  }
}

/** The same on a clock that never jumps, reckoned as if it showed UTC. */
function* localPeriods(calendar: BusinessCalendar, from: number, to: number): Generator<Period> {
  const { slotsOf, holidays } = weekOf(calendar);
  let covered = from;
  // From the day before on: what opened then may run past midnight.
  for (let date = Math.floor(from / day) - 1; date * day < to; date += 1) {
    if (holidays.has(date)) continue;
    for (const { opensMinute, closesMinute } of slotsOf[weekdayOf(date)] ?? []) {
      const midnight = closesMinute > opensMinute ? date : date + 1;
      const opens = Math.max(date * day + opensMinute * minute, covered);
      const closes = Math.min(midnight * day + closesMinute * minute, to);
      if (closes <= opens) continue;
      yield [opens, closes];
      covered = closes;
    }
  }
}

/** A calendar in the form that is quick to walk along. */
interface Week {
  /** By weekday, 1 to 7, in the order of their opening. */
  slotsOf: readonly (readonly BusinessSlot[])[];
  /** Days since the epoch. */
  holidays: ReadonlySet<number>;
}

const weeks = new WeakMap<BusinessCalendar, Week>();

function weekOf(calendar: BusinessCalendar): Week {
  const known = weeks.get(calendar);
  if (known) return known;
  const slots = calendar.slots.toSorted((a, b) => a.opensMinute - b.opensMinute);
  const week = {
    slotsOf: Array.from({ length: 8 }, (_, weekday) => slots.filter((slot) => slot.weekday === weekday)),
    holidays: new Set(Array.from(calendar.holidays, (date) => Date.parse(date) / day)),
  };
  weeks.set(calendar, week);
  return week;
}

/** 1 Monday … 7 Sunday, of a day since the epoch, which was a Thursday. */
function weekdayOf(date: number): number {
  return ((((date + 3) % 7) + 7) % 7) + 1;
}
