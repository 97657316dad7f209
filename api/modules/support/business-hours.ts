import type { Prisma } from '../../generated/prisma/client.ts';

/** A slot on the workspace's clock, in minutes after midnight; one that closes before it opens runs past midnight. */
export interface BusinessSlot {
  /** 1 Monday … 7 Sunday */
  weekday: number;
  opensMinute: number;
  closesMinute: number;
}

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

const dayLength = 24 * 60;

/** The workspace's calendar; a workspace that has set no hours has the default ones. */
export async function readCalendar(db: Prisma.TransactionClient, workspaceId: string): Promise<BusinessCalendar> {
  const { timezone, businessSlots, holidays } = await db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: {
      timezone: true,
      businessSlots: { select: { weekday: true, opensMinute: true, closesMinute: true } },
      holidays: { select: { date: true } },
    },
  });
  return {
    timezone,
    slots: businessSlots.length > 0 ? businessSlots : defaultSlots,
    holidays: new Set(holidays.map(({ date }) => date.toISOString().slice(0, 10))),
  };
}

/** Whether an instant lies within business hours. A slot belongs to the day on which it opens, holidays too. */
export function isOpen({ timezone, slots, holidays }: BusinessCalendar, instant: Date): boolean {
  const { date, minute } = localTime(timezone, instant);
  return slots.some(({ weekday, opensMinute, closesMinute }) => {
    const length = closesMinute > opensMinute ? closesMinute - opensMinute : closesMinute + dayLength - opensMinute;
    // It opened today, or yesterday and runs past midnight.
    return [0, 1].some((daysAgo) => {
      const day = new Date(date.getTime() - daysAgo * dayLength * 60_000);
      const since = minute + daysAgo * dayLength - opensMinute;
      return (
        weekday === (day.getUTCDay() || 7) &&
        !holidays.has(day.toISOString().slice(0, 10)) &&
        since >= 0 &&
        since < length
      );
    });
  });
}

/** The calendar day, as that day's midnight in UTC, and the minute of the day on a time zone's clock. */
function localTime(timeZone: string, instant: Date): { date: Date; minute: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  return {
    date: new Date(Date.UTC(number('year'), number('month') - 1, number('day'))),
    minute: number('hour') * 60 + number('minute'),
  };
}
