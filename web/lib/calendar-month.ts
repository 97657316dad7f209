import type { Locale } from './locale.ts';

/** A month of the reader's calendar (Jalali in Persian), as a grid of weeks shows it. Days are YYYY-MM-DD. */
export interface CalendarMonth {
  title: string;
  days: readonly string[];
  /** Days of the first week that belong to the month before. */
  leading: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const tags: Record<Locale, string> = { fa: 'fa-IR', en: 'en-GB' };
/** 1 Monday … 7 Sunday. */
const firstWeekday: Record<Locale, number> = { fa: 6, en: 1 };

export function weekdaysFrom(locale: Locale): readonly number[] {
  return Array.from({ length: 7 }, (_, index) => ((firstWeekday[locale] - 1 + index) % 7) + 1);
}

/** The name of a weekday, 1 Monday … 7 Sunday. */
export function weekdayName(weekday: number, locale: Locale, width: 'long' | 'narrow'): string {
  // The first of January 2024 was a Monday.
  return inUtc(locale, { weekday: width }).format(Date.UTC(2024, 0, weekday));
}

/** The day so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** A day in full: weekday, day, month and year. */
export function dateText(day: string, locale: Locale): string {
  const date = inUtc(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(Date.parse(day));
  const weekday = inUtc(locale, { weekday: 'long' }).format(Date.parse(day));
  return locale === 'fa' ? `${weekday} ${date}` : `${weekday}, ${date}`;
}

/** The number that a day has in its month. */
export function dayNumber(day: string, locale: Locale): string {
  return inUtc(locale, { day: 'numeric' }).format(Date.parse(day));
}

/** The month that a day lies in. */
export function monthOf(day: string, locale: Locale): CalendarMonth {
  // Month, then year: in Persian, Intl has it the other way round.
  const [month, year] = [inUtc(locale, { month: 'long' }), inUtc(locale, { year: 'numeric' })];
  const titleOf = (one: string) => `${month.format(Date.parse(one))} ${year.format(Date.parse(one))}`;
  const title = titleOf(day);
  const isWithin = (other: string) => titleOf(other) === title;
  const days = [day];
  for (let one = daysAfter(day, -1); isWithin(one); one = daysAfter(one, -1)) days.unshift(one);
  for (let one = daysAfter(day, 1); isWithin(one); one = daysAfter(one, 1)) days.push(one);
  const weekday = new Date(days[0] ?? day).getUTCDay() || 7;
  return { title, days, leading: (weekday - firstWeekday[locale] + 7) % 7 };
}

function inUtc(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' });
}
