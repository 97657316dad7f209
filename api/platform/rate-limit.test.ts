import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../tests/kit/database.ts';
import type { Database } from './database/database.ts';
import { createRateLimits, unlimited, type RateLimits } from './rate-limit.ts';

// Counted in memory or in the database: what is promised is the same.
describe('a rate limit', () => {
  const tight = { name: 'tight', points: 3, seconds: 600 };
  let database: Database;
  let limits: RateLimits;

  beforeAll(async () => {
    database = await openTestDatabase();
    limits = createRateLimits(database);
  }, 30_000);
  afterAll(() => database.close());

  const attempts = async (key: string, count: number, limit = tight) => {
    const waits: (number | null)[] = [];
    while (waits.length < count) waits.push(await limits.attempt(limit, key));
    return waits;
  };

  it('lets through so many attempts, then says how long to wait', async () => {
    const [wait, ...refused] = (await attempts('sara', 5)).slice(3).map(Number);
    expect(await attempts('reza', 3)).toEqual([null, null, null]);
    expect(wait).toBeGreaterThan(590);
    for (const seconds of [wait, ...refused]) expect(seconds).toBeLessThanOrEqual(600);
  });

  it('counts each key and each limit by itself', async () => {
    await attempts('ali', 4);
    expect(await limits.attempt(tight, 'ali2')).toBeNull();
    expect(await limits.attempt({ ...tight, name: 'other' }, 'ali')).toBeNull();
    expect(await limits.attempt(tight, 'ali')).not.toBeNull();
  });

  it('begins anew for a key that is forgotten, and for that one alone', async () => {
    await Promise.all([attempts('forgotten', 4), attempts('remembered', 4)]);
    await limits.forget(tight, 'forgotten');
    expect(await limits.attempt(tight, 'forgotten')).toBeNull();
    expect(await limits.attempt(tight, 'remembered')).not.toBeNull();
    await limits.forget(tight, 'nobody');
  });

  it('is not outrun by attempts at once', async () => {
    const waits = await Promise.all(Array.from({ length: 20 }, () => limits.attempt(tight, 'everybody at once')));
    expect(waits.filter((wait) => wait === null)).toHaveLength(3);
  });

  it('refuses nobody where limits are off', async () => {
    const waits = await Promise.all(Array.from({ length: 20 }, () => unlimited.attempt(tight, 'sara')));
    expect(waits.every((wait) => wait === null)).toBe(true);
  });
});
