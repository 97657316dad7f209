import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServerAdapter } from '@whatwg-node/server';
import type { App } from './app.ts';
import type { Env } from './platform/env.ts';

const drainTimeoutMs = 10_000;

/** A server of the API: /graphql, /healthz and /readyz; `rest` answers everything else. It does not listen yet. */
export function createApiServer(app: App, rest: RequestListener): Server {
  const graphql = createServerAdapter<{ req: IncomingMessage }>((request, { req }) =>
    app.fetch(request, req.socket.remoteAddress ?? ''),
  );
  const answer = (response: ServerResponse, status: number, text: string) =>
    response.writeHead(status, { 'content-type': 'text/plain' }).end(text);

  return createServer((request, response) => {
    switch (pathOf(request)) {
      case '/graphql':
        void graphql(request, response);
        break;
      case '/healthz':
        answer(response, 200, 'ok');
        break;
      case '/readyz':
        void app.ready().then((ready) => answer(response, ready ? 200 : 503, ready ? 'ok' : 'the database does not answer'));
        break;
      default:
        rest(request, response);
    }
  }).on('upgrade', (request, socket, head) => {
    if (pathOf(request) === '/graphql') app.handleUpgrade(request, socket, head);
    // In development Vite's own listener takes its sockets.
    else if (!request.headers['sec-websocket-protocol']?.startsWith('vite-')) socket.destroy();
  });
}

/**
 * Listens as the environment says, and ends the process cleanly on SIGTERM and SIGINT. Resolves to the port; rejects as
 * `listen` does, e.g. with EADDRINUSE.
 */
export async function serve(server: Server, app: App, env: Env): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.port, env.host, resolve);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void shutDown(server, app));
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : env.port;
}

async function shutDown(server: Server, app: App): Promise<void> {
  setTimeout(() => process.exit(1), drainTimeoutMs).unref();
  server.close();
  server.closeIdleConnections();
  await app.stop();
  process.exit(0);
}

function pathOf(request: IncomingMessage): string | undefined {
  return request.url?.split('?')[0];
}
