import { RateLimiterMemory, RateLimiterPrisma, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Clock } from './clock.ts';
import type { Localized } from './locale.ts';
import { Refusal } from './refusal.ts';
import { deleteAll, deletedAtOnce, type Sweep } from './sweeps.ts';
import type { Database } from './database/database.ts';

/** So many attempts in so many seconds for each key. */
export interface Limit {
  name: string;
  points: number;
  seconds: number;
  /** Counted by each server for itself, in memory: for what comes too often to be written down. */
  inMemory?: true;
}

/** What is left of a limit. */
export interface Spent {
  isWithin: boolean;
  remaining: number;
  resetsInMs: number;
}

export interface RateLimits {
  /** Counts one attempt. Returns null if it is within the limit, else the seconds to wait. */
  attempt(limit: Limit, key: string): Promise<number | null>;
  /** Takes points of a limit at once, and tells what is left. Null: nothing is limited. */
  spend(limit: Limit, key: string, points: number): Promise<Spent | null>;
  /** Forgets the attempts of a key: after a right password, say. */
  forget(limit: Limit, key: string): Promise<void>;
}

/**
 * Counts one attempt.
 * @throws Refusal RATE_LIMITED beyond the limit, worded by `says` from the seconds to wait
 */
export async function countAttempt(
  limits: RateLimits,
  limit: Limit,
  key: string,
  says: (seconds: number) => Localized,
): Promise<void> {
  const wait = await limits.attempt(limit, key);
  if (wait !== null) throw new Refusal({ code: 'RATE_LIMITED', says: says(wait), retryAfterSeconds: wait });
}

/** No limits, for load tests (RATE_LIMITS=off). */
export const unlimited: RateLimits = {
  attempt: () => Promise.resolve(null),
  spend: () => Promise.resolve(null),
  forget: () => Promise.resolve(),
};

/** Attempts are counted in memory with the embedded database, which has one process, else in the database. */
export function createRateLimits(database: Database): RateLimits {
  const limiters = new Map<string, RateLimiterAbstract>();
  const limiterOf = ({ name, points, seconds, inMemory }: Limit) => {
    const known = limiters.get(name);
    if (known) return known;
    const options = { keyPrefix: name, points, duration: seconds };
    const made =
      inMemory || database.kind === 'embedded'
        ? new RateLimiterMemory(options)
        : new RateLimiterPrisma({
            ...options,
            storeClient: database.prisma,
            tableName: 'rateLimiterFlexible',
            // A sweep of ours does.
            clearExpiredByTimeout: false,
          });
    limiters.set(name, made);
    return made;
  };
  const spend = async (limit: Limit, key: string, points: number): Promise<Spent> => {
    const told = (isWithin: boolean, { remainingPoints, msBeforeNext }: RateLimiterRes): Spent => ({
      isWithin,
      remaining: remainingPoints,
      resetsInMs: msBeforeNext,
    });
    try {
      return told(true, await limiterOf(limit).consume(key, points));
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return told(false, refused);
      throw refused;
    }
  };
  return {
    async attempt(limit, key) {
      const { isWithin, resetsInMs } = await spend(limit, key, 1);
      return isWithin ? null : Math.max(1, Math.ceil(resetsInMs / 1000));
    },
    spend,
    async forget(limit, key) {
      await limiterOf(limit).delete(key);
    },
  };
}

/** Deletes the counters that have run out. */
export function rateLimitSweep({ db, clock }: { db: Prisma.TransactionClient; clock: Clock }): Sweep {
  return {
    name: 'expired limits',
    run: () =>
      deleteAll(
        () => db.$executeRaw`
          DELETE FROM "RateLimiterFlexible" WHERE "key" IN (
            SELECT "key" FROM "RateLimiterFlexible" WHERE "expire" <= ${clock()}
            LIMIT ${deletedAtOnce} FOR UPDATE SKIP LOCKED)`,
      ),
  };
}
