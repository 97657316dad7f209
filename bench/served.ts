import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createApp } from '../api/app.ts';
import { migrate } from '../api/platform/database/migrate.ts';
import { openServer } from '../api/platform/database/server.ts';
import { readEnv } from '../api/platform/env.ts';
import { createLog } from '../api/platform/log.ts';
import { createApiServer } from '../api/serve.ts';

/** The API over one database, on a port of its own, in this process. */
export interface Served {
  origin: string;
  stop(): Promise<void>;
}

export async function serveDatabase(databaseUrl: string): Promise<Served> {
  const log = createLog('warn');
  const database = await openServer(databaseUrl, log);
  await migrate(database);
  const app = await createApp({
    env: readEnv({ RATE_LIMITS: 'off', DEMO: '0' }),
    database,
    log,
    clock: () => new Date(),
    newId: randomUUID,
    secret: 'a secret for benchmarks, of 32 characters',
  });
  const server = createApiServer(app, (_request, response) => response.writeHead(404).end());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // Listening on TCP: the address is an object.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await app.stop();
    },
  };
}

const agent = new Agent({ keepAlive: true });

/** Sends one operation and returns its data and how long the answer took, in milliseconds; fails on errors. */
export async function ask(
  origin: string,
  token: string | null,
  operation: { query: string; variables?: object },
): Promise<{ data: unknown; milliseconds: number }> {
  const headers = {
    'content-type': 'application/json',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  const body = JSON.stringify(operation);
  const startedAt = performance.now();
  const sent = request(`${origin}/graphql`, { method: 'POST', headers, agent }).end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const answer = await text(response);
  const milliseconds = performance.now() - startedAt;
  const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
  if (errors || data == null) throw new Error(answer.slice(0, 500));
  return { data, milliseconds };
}
