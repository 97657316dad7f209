import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterBusinessSeconds, businessSeconds, isOpen, type BusinessCalendar } from './business-hours.ts';

const minute = 60_000;
const hour = 60 * minute;

// With the days on which their clocks change, and odd distances from UTC.
const zones = [
  'UTC',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Pacific/Chatham',
];
const turns = [
  // Tehran changed its clocks until 2022.
  '2022-03-21T20:30:00Z',
  '2022-09-21T19:30:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-03-08T07:00:00Z',
  '2026-11-01T06:00:00Z',
  // Midnight in Santiago.
  '2026-04-05T03:00:00Z',
  '2026-09-06T04:00:00Z',
  '2026-04-04T15:00:00Z',
  '2026-10-03T15:30:00Z',
  // Samoa went without the 30th of December 2011.
  '2011-12-30T10:00:00Z',
  '2026-12-31T23:59:00Z',
];

const slot = fc
  .record({
    weekday: fc.integer({ min: 1, max: 7 }),
    opensMinute: fc.integer({ min: 0, max: 1439 }),
    closesMinute: fc.integer({ min: 1, max: 1440 }),
  })
  .filter(({ opensMinute, closesMinute }) => opensMinute !== closesMinute);

/** An instant on a whole minute, within three days of a change of clocks. */
const instant = fc
  .tuple(fc.constantFrom(...turns), fc.integer({ min: -72 * 60, max: 72 * 60 }))
  .map(([turn, minutes]) => new Date(Date.parse(turn) + minutes * minute));

const calendarNear = (at: Date) =>
  fc.record({
    timezone: fc.constantFrom(...zones),
    slots: fc.array(slot, { minLength: 0, maxLength: 12 }),
    holidays: fc
      .array(fc.integer({ min: -4, max: 4 }), { maxLength: 3 })
      .map((days) => new Set(days.map((days) => new Date(at.getTime() + days * 24 * hour).toISOString().slice(0, 10)))),
  });

const given = instant.chain((from) => fc.record({ from: fc.constant(from), calendar: calendarNear(from) }));

/** What a person does: look at the clock on the wall each minute, and then at the hours on the door. */
function openMinutes({ timezone, slots, holidays }: BusinessCalendar, from: Date, to: Date): number[] {
  const wall = new Intl.DateTimeFormat('sv', {
    timeZone: timezone,
    calendar: 'gregory',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const opening = (date: Date) =>
    holidays.has(date.toISOString().slice(0, 10))
      ? []
      : slots.filter(({ weekday }) => weekday === (date.getUTCDay() || 7));
  const isOpenAt = (at: number) => {
    const [date = '', time = ''] = wall.format(at).split(' ');
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const since = hours * 60 + minutes;
    const today = new Date(`${date}T00:00:00Z`);
    const yesterday = new Date(today.getTime() - 24 * hour);
    return (
      opening(today).some((slot) => {
        const isOvernight = slot.closesMinute < slot.opensMinute;
        return since >= slot.opensMinute && (isOvernight || since < slot.closesMinute);
      }) || opening(yesterday).some((slot) => slot.closesMinute < slot.opensMinute && since < slot.closesMinute)
    );
  };
  const found: number[] = [];
  for (let at = from.getTime(); at < to.getTime(); at += minute) if (isOpenAt(at)) found.push(at);
  return found;
}

describe('business time, whatever the calendar, the zone and the day', () => {
  it('between two instants is what counting minute by minute gives', () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 48 * 60 }), ({ from, calendar }, minutes) => {
        const to = new Date(from.getTime() + minutes * minute);
        expect(businessSeconds(calendar, from, to)).toBe(openMinutes(calendar, from, to).length * 60);
      }),
      { numRuns: 60 },
    );
  });

  it('has passed at the end of the minute that counting arrives at', () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 16 * 60 }), ({ from, calendar }, minutes) => {
        const last = openMinutes(calendar, from, new Date(from.getTime() + 48 * hour))[minutes - 1];
        fc.pre(last !== undefined);
        expect(afterBusinessSeconds(calendar, from, minutes * 60)).toEqual(new Date(last + minute));
      }),
      { numRuns: 60 },
    );
  });

  it('is open in the minutes that are counted, from their first to their last millisecond', () => {
    fc.assert(
      fc.property(given, fc.nat(minute - 1), ({ from, calendar }, within) => {
        const counted = openMinutes(calendar, from, new Date(from.getTime() + minute)).length === 1;
        expect(isOpen(calendar, new Date(from.getTime() + within))).toBe(counted);
      }),
      { numRuns: 500 },
    );
  });

  it('adds up over any instant between, and comes back from where it leads', () => {
    const seconds = fc.integer({ min: 1, max: 40 * 24 * 60 * 60 });
    fc.assert(
      fc.property(given, seconds, seconds, ({ from, calendar }, first, second) => {
        const middle = new Date(from.getTime() + first * 1000);
        const to = new Date(middle.getTime() + second * 1000);
        expect(businessSeconds(calendar, from, middle) + businessSeconds(calendar, middle, to)).toBe(
          businessSeconds(calendar, from, to),
        );
        const reached = afterBusinessSeconds(calendar, from, second);
        if (reached === null) return;
        expect(businessSeconds(calendar, from, reached)).toBe(second);
        // Not a moment earlier.
        expect(businessSeconds(calendar, from, new Date(reached.getTime() - 1))).toBe(second - 1);
      }),
      { numRuns: 300 },
    );
  });
});
