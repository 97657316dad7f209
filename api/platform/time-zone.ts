/** A time through which the clocks of a zone keep one distance from UTC; all in milliseconds. */
export interface Stretch {
  /** From when on, since the epoch. */
  from: number;
  /** Up to and without. */
  to: number;
  /** Local time less UTC. */
  offset: number;
}

const day = 24 * 60 * 60 * 1000;
const formats = new Map<string, Intl.DateTimeFormat>();
const years = new Map<string, readonly Stretch[]>();

/**
 * The stretch that an instant lies in. It ends at the latest with the year (in UTC), whether or not clocks change then.
 * A zone's year is worked out once in about a millisecond and then known.
 * @throws RangeError for a zone that the runtime does not know
 */
export function stretchAt(timeZone: string, instant: number): Stretch {
  const year = new Date(instant).getUTCFullYear();
  const key = `${timeZone} ${year}`;
  const stretches = years.get(key) ?? stretchesOf(timeZone, year);
  years.set(key, stretches);
  const stretch = stretches.find(({ to }) => instant < to);
  if (!stretch) throw new Error('an instant outside of its own year');
  return stretch;
}

/** Looks at every day; no zone has changed its clocks twice in one. */
function stretchesOf(timeZone: string, year: number): readonly Stretch[] {
  const end = Date.UTC(year + 1, 0);
  const stretches: Stretch[] = [];
  let from = Date.UTC(year, 0);
  let offset = offsetAt(timeZone, from);
  for (let dawn = from; dawn < end; dawn += day) {
    const dusk = Math.min(dawn + day, end);
    if (offsetAt(timeZone, dusk) === offset) continue;
    const change = firstWithout(timeZone, offset, dawn, dusk);
    stretches.push({ from, to: change, offset });
    from = change;
    offset = offsetAt(timeZone, change);
  }
  // The clocks changed as the year did: that stretch is the next one's.
  if (from < end) stretches.push({ from, to: end, offset });
  return stretches;
}

/** The second between two instants in which the clocks left an offset. */
function firstWithout(timeZone: string, offset: number, from: number, to: number): number {
  let [before, after] = [from / 1000, to / 1000];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(timeZone, middle * 1000) === offset) before = middle;
    else after = middle;
  }
  return after * 1000;
}

function offsetAt(timeZone: string, instant: number): number {
  const parts = formatOf(timeZone).formatToParts(instant);
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  const local = Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
  return local - Math.floor(instant / 1000) * 1000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
