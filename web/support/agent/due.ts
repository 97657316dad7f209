import type { SlaFragment } from '../../gql/graphql.ts';

const MINUTE_MS = 60_000;

/** What presses most about a ticket: when its next clock is due, or that it stands still. */
export type Due =
  | { kind: 'running'; clock: 'firstResponse' | 'resolution'; dueAt: string; leftMs: number }
  | { kind: 'paused'; isBreached: boolean };

/** The next of a ticket's clocks that is not met; null when none is or none has a target. */
export function nextDue(sla: SlaFragment | null | undefined, now: number): Due | null {
  if (!sla) return null;
  const unmet = (['firstResponse', 'resolution'] as const).filter((clock) => sla[clock].metAt === null);
  if (unmet.some((clock) => sla[clock].isPaused)) {
    return { kind: 'paused', isBreached: unmet.some((clock) => sla[clock].isBreached) };
  }
  const [next] = unmet
    .flatMap((clock) => {
      const { dueAt } = sla[clock];
      return dueAt === null ? [] : [{ clock, dueAt }];
    })
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  return next ? { kind: 'running', ...next, leftMs: Date.parse(next.dueAt) - now } : null;
}

/** Nearer than this is soon. */
const SOON_MS = 30 * MINUTE_MS;

export function isSoon(leftMs: number): boolean {
  return leftMs <= SOON_MS;
}

/** A stretch of time by its largest unit, as people say it: 25 minutes, 3 hours, 2 days. */
export function roughly(ms: number): { value: number; unit: 'minute' | 'hour' | 'day' } {
  const minutes = Math.abs(ms) / MINUTE_MS;
  if (minutes < 60) return { value: Math.max(1, Math.floor(minutes)), unit: 'minute' };
  if (minutes < 48 * 60) return { value: Math.floor(minutes / 60), unit: 'hour' };
  return { value: Math.floor(minutes / (24 * 60)), unit: 'day' };
}
