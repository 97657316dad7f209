import { GraphQLError } from 'graphql';
import { actorKey, type Viewer } from '../../modules/identity/public.ts';
import type { Localized } from '../../platform/locale.ts';
import type { Limit, RateLimits } from '../../platform/rate-limit.ts';

/** What somebody may still ask for in this window. */
export interface Allowance {
  limit: number;
  remaining: number;
  /** What the operation cost that tells of it. */
  cost: number;
  resetAt: Date;
  /** Whether the operation was within it. */
  isKept: boolean;
  policy: Limit;
}

// Points as in cost.ts. Counted in the memory of each server: no operation waits for a database to be counted, and
// somebody who reaches several servers has as many allowances.
const ofPerson: Limit = { name: 'operations-person', points: 100_000, seconds: 60, inMemory: true };
const ofAddress: Limit = { name: 'operations-address', points: 20_000, seconds: 60, inMemory: true };
// Whoever wants to be many guests is: all of an address have together what one person has.
const ofGuests: Limit = { name: 'operations-guests', points: 100_000, seconds: 60, inMemory: true };

/**
 * Takes an operation's points from the allowance of whoever asks: a person or an address, of a guest both. Null: nothing is
 * limited.
 * @returns of two the one of which less is left
 */
export async function spend(
  limits: RateLimits,
  { viewer, origin }: { viewer: Viewer | null; origin: { network: string } },
  cost: number,
  now: Date,
): Promise<Allowance | null> {
  const take = async (policy: Limit, key: string): Promise<Allowance | null> => {
    const spent = await limits.spend(policy, key, cost);
    return (
      spent && {
        limit: policy.points,
        remaining: spent.remaining,
        cost,
        resetAt: new Date(now.getTime() + spent.resetsInMs),
        isKept: spent.isWithin,
        policy,
      }
    );
  };
  if (!viewer) return take(ofAddress, origin.network);
  const own = await take(ofPerson, actorKey(viewer));
  if (viewer.kind !== 'guest' || !own?.isKept) return own;
  const shared = await take(ofGuests, origin.network);
  return shared && (!shared.isKept || shared.remaining < own.remaining) ? shared : own;
}

const says = (seconds: number): Localized => ({
  FA: `سهمیهٔ درخواست‌ها برای این دقیقه تمام شد. ${seconds.toLocaleString('fa-IR')} ثانیهٔ دیگر دوباره تلاش کنید.`,
  EN: `The points of this minute are used up. Try again in ${seconds} seconds.`,
});

/** Refuses an operation that is beyond the allowance, and says when to try again. */
export function allowanceUsedUp({ resetAt, limit, cost }: Allowance, now: Date, locale: 'FA' | 'EN'): GraphQLError {
  const retryAfterSeconds = secondsUntil(resetAt, now);
  return new GraphQLError(says(retryAfterSeconds)[locale], {
    extensions: { code: 'RATE_LIMITED', retryAfterSeconds, limit, cost },
  });
}

/** An allowance in the headers of the IETF's draft (RateLimit, RateLimit-Policy), with Retry-After once it is used up. */
export function allowanceHeaders({ remaining, resetAt, isKept, policy }: Allowance, now: Date): Record<string, string> {
  const seconds = secondsUntil(resetAt, now);
  return {
    'RateLimit-Policy': `"${policy.name}";q=${policy.points};w=${policy.seconds}`,
    RateLimit: `"${policy.name}";r=${remaining};t=${seconds}`,
    ...(isKept ? {} : { 'Retry-After': String(seconds) }),
  };
}

/** Whole seconds until an instant, at least one. */
export function secondsUntil(instant: Date, now: Date): number {
  return Math.max(1, Math.ceil((instant.getTime() - now.getTime()) / 1000));
}
