import { describe, expect, it } from 'vitest';
import { defaultSlots, isOpen, type BusinessCalendar } from './business-hours.ts';

/** Which of these instants lie within business hours. */
const openOf = (calendar: BusinessCalendar, ...instants: string[]) =>
  instants.filter((instant) => isOpen(calendar, new Date(instant)));

describe('the default week in Tehran', () => {
  const tehran: BusinessCalendar = { timezone: 'Asia/Tehran', slots: defaultSlots, holidays: new Set() };

  it.each([
    ['Saturday', '2026-11-21'],
    ['Sunday', '2026-11-22'],
    ['Monday', '2026-11-23'],
    ['Tuesday', '2026-11-24'],
    ['Wednesday', '2026-11-25'],
  ])('is open on %s from 9 to 17', (_day, date) => {
    const [first, last] = [`${date}T09:00:00+03:30`, `${date}T16:59:59.999+03:30`];
    const outside = [`${date}T00:00:00+03:30`, `${date}T08:59:59.999+03:30`, `${date}T17:00:00+03:30`];
    expect(openOf(tehran, first, last, ...outside)).toEqual([first, last]);
  });

  it('is open on Thursday from 9 to 13', () => {
    const [first, last] = ['2026-11-26T09:00:00+03:30', '2026-11-26T12:59:59+03:30'];
    expect(openOf(tehran, '2026-11-26T08:59:59+03:30', first, last, '2026-11-26T13:00:00+03:30')).toEqual([
      first,
      last,
    ]);
  });

  it('is closed on Friday', () => {
    const friday = Array.from({ length: 24 }, (_, hour) => `2026-11-27T${String(hour).padStart(2, '0')}:30:00+03:30`);
    expect(openOf(tehran, ...friday)).toEqual([]);
  });

  it('is closed on holidays, and open on the days around them', () => {
    const around = ['2026-11-22T10:00:00+03:30', '2026-11-24T10:00:00+03:30'];
    const calendar = { ...tehran, holidays: new Set(['2026-11-23']) };
    expect(openOf(calendar, ...around, '2026-11-23T10:00:00+03:30')).toEqual(around);
  });

  it('is told by the clock in Tehran, wherever the instant was written down', () => {
    expect(openOf(tehran, '2026-11-21T05:30:00Z', '2026-11-21T05:29:59Z', '2026-11-21T13:30:00Z')).toEqual([
      '2026-11-21T05:30:00Z',
    ]);
  });
});

describe('a slot', () => {
  const night: BusinessCalendar = {
    timezone: 'Asia/Tehran',
    slots: [{ weekday: 7, opensMinute: 22 * 60, closesMinute: 2 * 60 + 30 }],
    holidays: new Set(),
  };

  it('past midnight runs on into the next day, and into no other', () => {
    const within = [
      '2026-11-22T22:00:00+03:30',
      '2026-11-22T23:59:59+03:30',
      '2026-11-23T00:00:00+03:30',
      '2026-11-23T02:29:59+03:30',
    ];
    const outside = [
      '2026-11-22T02:00:00+03:30',
      '2026-11-22T21:59:59+03:30',
      '2026-11-23T02:30:00+03:30',
      '2026-11-23T22:00:00+03:30',
    ];
    expect(openOf(night, ...within, ...outside)).toEqual(within);
  });

  it('past midnight belongs to the day on which it opens, holidays too', () => {
    const after = '2026-11-23T01:00:00+03:30';
    expect(openOf({ ...night, holidays: new Set(['2026-11-22']) }, '2026-11-22T23:00:00+03:30', after)).toEqual([]);
    expect(openOf({ ...night, holidays: new Set(['2026-11-23']) }, after)).toEqual([after]);
  });

  it('to midnight ends with its day, and one that closes as it opens lasts a day', () => {
    const toMidnight = { ...night, slots: [{ weekday: 7, opensMinute: 20 * 60, closesMinute: 24 * 60 }] };
    const last = '2026-11-22T23:59:59+03:30';
    expect(openOf(toMidnight, last, '2026-11-23T00:00:00+03:30')).toEqual([last]);
    const wholeDay = { ...night, slots: [{ weekday: 7, opensMinute: 0, closesMinute: 0 }] };
    const first = '2026-11-22T00:00:00+03:30';
    expect(openOf(wholeDay, '2026-11-21T23:59:59+03:30', first, last, '2026-11-23T00:00:00+03:30')).toEqual([
      first,
      last,
    ]);
  });

  it('has a break between it and the day’s next one', () => {
    const slots = [
      { weekday: 1, opensMinute: 8 * 60, closesMinute: 12 * 60 },
      { weekday: 1, opensMinute: 13 * 60, closesMinute: 16 * 60 },
    ];
    const within = ['2026-11-23T11:59:00+03:30', '2026-11-23T13:00:00+03:30'];
    expect(openOf({ ...night, slots }, ...within, '2026-11-23T12:00:00+03:30', '2026-11-23T16:00:00+03:30')).toEqual(
      within,
    );
  });

  it('that nobody has set is never open', () => {
    expect(openOf({ ...night, slots: [] }, '2026-11-22T22:00:00+03:30')).toEqual([]);
  });
});

describe('in Berlin, where clocks change', () => {
  const berlin = (opens: number, closes: number, weekday = 7): BusinessCalendar => ({
    timezone: 'Europe/Berlin',
    slots: [{ weekday, opensMinute: opens, closesMinute: closes }],
    holidays: new Set(),
  });

  it('hours are those on the wall, in winter, in summer and on both days of the change', () => {
    const first = [
      '2026-03-22T09:00:00+01:00',
      '2026-03-29T09:00:00+02:00',
      '2026-10-18T09:00:00+02:00',
      '2026-10-25T09:00:00+01:00',
    ];
    const tooEarly = first.map((instant) => instant.replace('09:00:00', '08:59:59'));
    const tooLate = first.map((instant) => instant.replace('09:00:00', '17:00:00'));
    expect(openOf(berlin(9 * 60, 17 * 60), ...first, ...tooEarly, ...tooLate)).toEqual(first);
  });

  it('the hour that is skipped in March takes nothing from the end of a night’s slot', () => {
    const night = berlin(22 * 60, 3 * 60 + 30, 6);
    const within = ['2026-03-29T01:59:59+01:00', '2026-03-29T03:00:00+02:00', '2026-03-29T03:29:59+02:00'];
    expect(openOf(night, ...within, '2026-03-29T03:30:00+02:00')).toEqual(within);
  });

  it('the hour that comes twice in October is open both times', () => {
    const early = berlin(2 * 60, 2 * 60 + 30);
    const within = ['2026-10-25T02:15:00+02:00', '2026-10-25T02:15:00+01:00'];
    expect(openOf(early, ...within, '2026-10-25T02:30:00+02:00', '2026-10-25T02:45:00+01:00')).toEqual(within);
  });
});
