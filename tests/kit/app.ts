import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type App, type Parts } from '../../api/app.ts';
import { readEnv } from '../../api/platform/env.ts';
import { createLog } from '../../api/platform/log.ts';
import { createApiServer } from '../../api/serve.ts';
import type { Database } from '../../api/platform/database/database.ts';
import { openTestDatabase } from './database.ts';

/** The real API on a port of its own, over a database of its own, with a clock that tests move. */
export interface TestApp {
  app: App;
  database: Database;
  /** Where its uploaded files lie; goes with it. */
  dataDir: string;
  /** http://127.0.0.1:<port>/graphql */
  url: string;
  /** Moves the clock forward. */
  pass(milliseconds: number): void;
  now(): Date;
  /** Does what the jobs of a serving process would have done by now. */
  sweep(): Promise<void>;
  stop(): Promise<void>;
}

export async function startTestApp(
  variables: Record<string, string> = {},
  parts: Pick<Parts, 'mayReach'> & Partial<Pick<Parts, 'log'>> = {},
): Promise<TestApp> {
  const database = await openTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'ahrom-test-'));
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const app = await createApp({
    env: readEnv({ RATE_LIMITS: 'off', DEMO: '0', DATA_DIR: dataDir, ...variables }),
    database,
    log: createLog('error'),
    clock: now,
    newId: randomUUID,
    ...parts,
    secret: 'a secret for tests, of 32 characters or more',
  });
  const server = createApiServer(app, (_request, response) => response.writeHead(404).end());
  // A test's client may be busy for so long that it would send on a connection which the server has just given up.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // Listening on TCP: the address is an object.
  const { port } = server.address() as AddressInfo;
  return {
    app,
    database,
    dataDir,
    url: `http://127.0.0.1:${port}/graphql`,
    now,
    sweep: app.sweep,
    pass: (milliseconds) => {
      ahead += milliseconds;
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await app.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
