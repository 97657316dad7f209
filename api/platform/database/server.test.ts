import { expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { StartupError } from '../startup-error.ts';
import { openDatabase } from './open.ts';

test('a server that does not answer is reported in one line without the password', async () => {
  const databaseUrl = 'postgresql://ahrom:swordfish@127.0.0.1:1/ahrom';
  const refusal = await openDatabase({ dataDir: '', databaseUrl, log: createLog('silent') }).catch(
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(StartupError);
  expect(refusal).toHaveProperty(
    'message',
    "The database at 127.0.0.1:1/ahrom can't be used: connect ECONNREFUSED 127.0.0.1:1",
  );
});
