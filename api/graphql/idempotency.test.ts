import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../tests/kit/database.ts';
import { createTransact, type Transact } from '../live/unit-of-work.ts';
import { createLocalWakeUps } from '../live/wake-ups.ts';
import type { Database } from '../platform/database/database.ts';
import { Refusal } from '../platform/refusal.ts';
import { createDigest } from '../platform/keyed-digest.ts';
import { once, type Attempt } from './idempotency.ts';

const digest = createDigest('a secret for tests, of 32 characters or more', 'idempotency');

interface Outcome {
  ticketId: string;
  token: string;
}

describe('a write with a clientMutationId', () => {
  let database: Database;
  let transact: Transact;
  let now = new Date('2026-05-01T08:00:00Z');

  beforeAll(async () => {
    database = await openTestDatabase();
    transact = createTransact(database, () => now, randomUUID, createLocalWakeUps(), { make: () => undefined });
  }, 30_000);
  afterAll(() => database.close());

  const attempt = (changes: Partial<Attempt<Outcome>> = {}): Attempt<Outcome> => ({
    actor: 'guest:1',
    mutation: 'openTicket',
    clientMutationId: randomUUID(),
    input: { subject: 'Help' },
    secrets: ['token'],
    ...changes,
  });

  /** Makes the attempt and counts how often the write really runs. */
  function writer() {
    const writes = { count: 0 };
    const write = (one: Attempt<Outcome>) =>
      transact((work) =>
        once(work, digest, one, () => {
          writes.count += 1;
          return Promise.resolve({ ticketId: `ticket ${writes.count}`, token: 'shown once' });
        }),
      );
    return { writes, write };
  }

  it('runs once; its repeat gets the first outcome without the secrets', async () => {
    const { writes, write } = writer();
    const one = attempt();
    expect(await write(one)).toEqual({ ticketId: 'ticket 1', token: 'shown once' });
    expect(await write(one)).toEqual({ ticketId: 'ticket 1' });
    expect(writes.count).toBe(1);
  });

  it('runs once however many repeats come at the same moment', async () => {
    const { writes, write } = writer();
    const one = attempt();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => write(one)));
    expect(new Set(outcomes.map(({ ticketId }) => ticketId))).toEqual(new Set(['ticket 1']));
    expect(outcomes.filter(({ token }) => token !== undefined)).toHaveLength(1);
    expect(writes.count).toBe(1);
  });

  it('is the same input in whatever order its fields are written, at any depth', async () => {
    const { writes, write } = writer();
    const one = attempt({ input: { subject: 'Help', contact: { name: 'Reza', email: 'reza@demo.test' } } });
    await write(one);
    await write({ ...one, input: { contact: { email: 'reza@demo.test', name: 'Reza' }, subject: 'Help' } });
    expect(writes.count).toBe(1);
  });

  it('is refused with another input, and changes nothing', async () => {
    const { writes, write } = writer();
    const one = attempt({ input: { labels: ['a', 'b'] } });
    await write(one);
    for (const input of [{ labels: ['b', 'a'] }, { labels: ['a'] }, {}]) {
      const refusal = await write({ ...one, input }).catch((error: unknown) => error);
      expect(refusal instanceof Refusal && refusal.flaws).toMatchObject([{ code: 'IDEMPOTENCY_CONFLICT' }]);
    }
    expect(writes.count).toBe(1);
  });

  it('is another write for another person, another mutation and another id', async () => {
    const { writes, write } = writer();
    const one = attempt();
    await write(one);
    await write({ ...one, actor: 'guest:2' });
    await write({ ...one, mutation: 'sendTicketMessage' });
    await write({ ...one, clientMutationId: randomUUID() });
    expect(writes.count).toBe(4);
  });

  it('may be tried again after a refusal, which leaves no trace', async () => {
    const { writes, write } = writer();
    const one = attempt();
    const refused = transact((work) => once(work, digest, one, () => Promise.reject(new Error('refused'))));
    await expect(refused).rejects.toThrow('refused');
    await write(one);
    expect(writes.count).toBe(1);
  });

  it('is forgotten after 24 hours', async () => {
    const { writes, write } = writer();
    const one = attempt();
    const start = now.getTime();
    await write(one);
    now = new Date(start + 24 * 60 * 60 * 1000);
    await write(one);
    expect(writes.count).toBe(1);
    now = new Date(now.getTime() + 1);
    await write(one);
    expect(writes.count).toBe(2);
  });
});
