const minute = 60_000;
const day = 24 * 60 * minute;
// Iran has kept one time all year since 2022.
const tehranOffset = 210 * minute;

/** When something happened: minutes after what came before it, a time of day in Tehran some days ago, or minutes before now. */
export type When = number | { daysAgo: number; time: `${number}:${number}` } | { minutesAgo: number };

export function on(daysAgo: number, time: `${number}:${number}`): When {
  return { daysAgo, time };
}

export function ago(minutesAgo: number): When {
  return { minutesAgo };
}

/** The instant of a moment, as seen from `now`; `previous` is what a number of minutes is counted from. */
export function instantOf(when: When, now: Date, previous = now): Date {
  if (typeof when === 'number') return new Date(previous.getTime() + when * minute);
  if ('minutesAgo' in when) return new Date(now.getTime() - when.minutesAgo * minute);
  const midnight = Math.floor((now.getTime() + tehranOffset) / day) * day - tehranOffset;
  const [hours = 0, minutes = 0] = when.time.split(':').map(Number);
  return new Date(midnight - when.daysAgo * day + (hours * 60 + minutes) * minute);
}
