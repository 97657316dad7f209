import { z } from 'zod';
import type { Localized } from '../../platform/locale.ts';
import { invalid } from '../../platform/text.ts';
import type { BusinessSlot } from './business-hours.ts';
import {
  autoCloseOutOfRange,
  noClockTime,
  noDate,
  noWeekday,
  priorityTwice,
  resolutionBeforeResponse,
  slotOfNoLength,
  slotTwice,
  targetOutOfRange,
  tooManyHolidays,
  tooManySlots,
} from './wording.ts';

// The form of support settings, each flaw with a sentence of its own.

const mostSlots = 50;
const mostHolidays = 500;

function within(least: number, most: number, says: Localized) {
  return z.number().transform((value, context) => {
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    return invalid(context, says);
  });
}

/** Minutes after midnight of HH:MM. */
const clockTime = z.string().transform((text, context) => {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text.trim()) ?? [];
  return hours === undefined ? invalid(context, noClockTime) : Number(hours) * 60 + Number(minutes);
});

/** A slot ends at midnight as 24:00 or as 00:00. */
const closingTime = z
  .string()
  .transform((text) => (text.trim() === '24:00' ? '00:00' : text))
  .pipe(clockTime)
  .transform((minute) => (minute === 0 ? 24 * 60 : minute));

const slot = z
  .object({ weekday: within(1, 7, noWeekday), opens: clockTime, closes: closingTime })
  .transform(({ weekday, opens, closes }, context): BusinessSlot => {
    if (opens === closes) return invalid(context, slotOfNoLength, ['closes']);
    return { weekday, opensMinute: opens, closesMinute: closes };
  });

const slots = z.array(slot).transform((list, context) => {
  if (list.length > mostSlots) return invalid(context, tooManySlots(mostSlots));
  for (const [index, { weekday, opensMinute }] of list.entries()) {
    const first = list.findIndex((other) => other.weekday === weekday && other.opensMinute === opensMinute);
    if (first < index) return invalid(context, slotTwice, [index, 'opens']);
  }
  return list;
});

const date = z.string().transform((text, context) => {
  const value = text.trim();
  // As a calendar has it: 2026-02-30 becomes another day, and is none.
  const isReal = /^(19|2\d)\d\d-\d\d-\d\d$/.test(value) && isoDate(Date.parse(value)) === value;
  return isReal ? value : invalid(context, noDate);
});

function isoDate(instant: number): string | null {
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().slice(0, 10);
}

const holidays = z.array(date).transform((dates, context) => {
  const different = [...new Set(dates)];
  return different.length > mostHolidays ? invalid(context, tooManyHolidays(mostHolidays)) : different;
});

const minutes = within(1, 525_600, targetOutOfRange);
const target = z
  .object({
    priority: z.enum(['LOW', 'MEDIUM', 'HIGH', 'URGENT', 'CRITICAL']),
    firstResponseMinutes: minutes,
    resolutionMinutes: minutes,
  })
  .transform((value, context) =>
    value.resolutionMinutes < value.firstResponseMinutes
      ? invalid(context, resolutionBeforeResponse, ['resolutionMinutes'])
      : value,
  );

const targets = z.array(target).transform((list, context) => {
  for (const [index, { priority }] of list.entries()) {
    const first = list.findIndex((other) => other.priority === priority);
    if (first < index) return invalid(context, priorityTwice, [index, 'priority']);
  }
  return list;
});

/** What an agent may set; see SettingsChange. Null is as absent: there is nothing to clear. */
export const settingsShape = z.object({
  slaTargets: targets.nullish(),
  businessSlots: slots.nullish(),
  holidays: holidays.nullish(),
  autoCloseHours: within(1, 8_760, autoCloseOutOfRange).nullish(),
});
