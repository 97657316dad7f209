import { expect, it, onTestFinished } from 'vitest';
import { within } from '../../tests/kit/client.ts';
import { openTestDatabase } from '../../tests/kit/database.ts';
import { createJobs } from './jobs.ts';
import { createLog } from './log.ts';

function done<T>(promised: PromiseWithResolvers<T>, value: T): Promise<void> {
  promised.resolve(value);
  return Promise.resolve();
}

// On PGlite, and with TEST_DATABASE_URL on PostgreSQL.
it('an appointment is kept, on a database that is in use meanwhile, and a sweep is not waited for', async () => {
  const database = await openTestDatabase();
  const jobs = createJobs(database, createLog('silent'));
  onTestFinished(async () => {
    await jobs.stop();
    await database.close();
  });
  const kept = Promise.withResolvers<string>();
  const swept = Promise.withResolvers<void>();
  const never = { name: 'one that fails', run: () => Promise.reject(new Error('as it should')) };
  const last = { name: 'last', run: () => done(swept, undefined) };
  const started = jobs.start({
    jobs: { greet: (subject) => done(kept, subject) },
    rounds: [],
    sweeps: [never, last],
  });
  await within(20_000, swept.promise);
  await within(40_000, started);
  await database.prisma.$transaction(async (db) => {
    jobs.make([{ job: 'greet', subject: 'somebody', at: new Date() }]);
    await db.$queryRaw`SELECT 1`;
  });
  expect(await within(20_000, kept.promise)).toBe('somebody');
}, 90_000);
