import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/kit/database.ts';
import type { Viewer } from '../../modules/identity/public.ts';
import type { Database } from '../../platform/database/database.ts';
import { createRateLimits } from '../../platform/rate-limit.ts';
import { spend } from './allowance.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const origin = { network: '192.0.2.1' };
const guest = (nth: number): Viewer => ({ kind: 'guest', workspaceId: 'w', guestId: `guest ${nth}`, locale: 'FA' });

it('all guests of an address together have what one person has, and another address its own', async () => {
  const limits = createRateLimits(database);
  const take = (nth: number, from = origin) => spend(limits, { viewer: guest(nth), origin: from }, 10_000, new Date(0));
  for (let nth = 0; nth < 10; nth += 1) expect(await take(nth)).toMatchObject({ isKept: true });
  expect(await take(10)).toMatchObject({ isKept: false, policy: { name: 'operations-guests' } });
  expect(await take(11, { network: '192.0.2.2' })).toMatchObject({ isKept: true, remaining: 90_000 });
});

it('one guest has no more than one person, which is told as the person’s', async () => {
  const limits = createRateLimits(database);
  const take = () => spend(limits, { viewer: guest(1), origin }, 60_000, new Date(0));
  expect(await take()).toMatchObject({ isKept: true, policy: { name: 'operations-person' } });
  expect(await take()).toMatchObject({ isKept: false, policy: { name: 'operations-person' } });
});
