import { intlTags, type Locale } from './locale.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Clock time of an instant, e.g. «۱۰:۳۰». */
export function timeText(instant: string, locale: Locale, timeZone: string): string {
  return format(instant, locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** Date and time in full, for tooltips and cards. */
export function dateTimeText(instant: string, locale: Locale, timeZone: string): string {
  const date = format(instant, locale, { timeZone, day: 'numeric', month: 'long', year: 'numeric' });
  return `${date}${locale === 'fa' ? '،' : ','} ${timeText(instant, locale, timeZone)}`;
}

/** A day as a divider names it: weekday and date, with the year only when it is not the present one. */
export function dayText(instant: string, locale: Locale, timeZone: string, now: number): string {
  const year = (value: string) => format(value, locale, { timeZone, year: 'numeric' });
  const thisYear = year(instant) === year(new Date(now).toISOString());
  const weekday = format(instant, locale, { timeZone, weekday: 'long' });
  const date = format(instant, locale, {
    timeZone,
    day: 'numeric',
    month: 'long',
    ...(!thisYear && { year: 'numeric' as const }),
  });
  return locale === 'fa' ? `${weekday} ${date}` : `${weekday}, ${date}`;
}

/** A calendar day in the zone, to tell one day from another: 2026-03-21. */
export function dayKey(instant: string, timeZone: string): string {
  return formatter('en-CA', { timeZone }).format(new Date(instant));
}

/** The shortest text that places an instant: time today, weekday within a week, date before that. */
export function shortTimeText(instant: string, locale: Locale, timeZone: string, now: number): string {
  if (dayKey(instant, timeZone) === dayKey(new Date(now).toISOString(), timeZone)) {
    return timeText(instant, locale, timeZone);
  }
  if (now - Date.parse(instant) < 6 * DAY_MS) return format(instant, locale, { timeZone, weekday: 'long' });
  return format(instant, locale, { timeZone, day: 'numeric', month: 'short' });
}

function format(instant: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return formatter(intlTags[locale], options).format(new Date(instant));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Made once for each way of writing: making one takes longer than a hundred dates written with it. */
function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(tag, options);
  formatters.set(key, made);
  return made;
}
