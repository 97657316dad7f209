import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from './app.ts';
import type { Env } from './platform/env.ts';
import { everywhere, notADocument } from './platform/security-headers.ts';

const drainTimeoutMs = 10_000;
// 25 MiB over a poor mobile connection. Headers must come within a minute, as Node has it.
const slowestUploadMs = 30 * 60_000;

// What a Host header can be: a name or an address, and a port.
const possibleHost = /^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i;

/**
 * A server of the API: /graphql, /files, /healthz and /readyz; `rest` answers everything else, and `others` says which sockets are
 * somebody else's (in development: Vite's). It does not listen yet.
 */
export function createApiServer(
  app: App,
  rest: RequestListener,
  others: (request: IncomingMessage) => boolean = () => false,
): Server {
  const answer = (response: ServerResponse, status: number, text: string) =>
    response.writeHead(status, { 'content-type': 'text/plain' }).end(text);

  const always = Object.entries(everywhere(app.services.publicUrl));
  return createServer({ requestTimeout: slowestUploadMs }, (request, response) => {
    for (const [name, value] of always) response.setHeader(name, value);
    // Requests are read as URLs from here on, which it must be possible to make.
    if (!possibleHost.test(request.headers.host ?? '')) {
      answer(response, 400, 'The Host header is not one.');
      return;
    }
    const path = pathOf(request);
    if (path?.startsWith('/files/')) {
      void app.serveFile(request, response);
      return;
    }
    if (path === '/graphql' || path === '/metrics') {
      for (const [name, value] of Object.entries(notADocument)) response.setHeader(name, value);
    }
    switch (path) {
      case '/graphql':
        void app.serveGraphql(request, response);
        break;
      case '/metrics':
        void app
          .tellMetrics(request)
          .then(({ status, type, text }) => response.writeHead(status, { 'content-type': type }).end(text));
        break;
      case '/healthz':
        answer(response, 200, 'ok');
        break;
      case '/readyz':
        void app
          .ready()
          .then((ready) => answer(response, ready ? 200 : 503, ready ? 'ok' : 'the database does not answer'));
        break;
      default:
        rest(request, response);
    }
  }).on('upgrade', (request, socket, head) => {
    // Nobody else listens yet: a peer that resets the connection now must not end the process.
    socket.on('error', () => socket.destroy());
    if (pathOf(request) === '/graphql') app.handleUpgrade(request, socket, head);
    else if (!others(request)) socket.destroy();
  });
}

/**
 * Listens as the environment says, starts the app's jobs, and ends the process cleanly on SIGTERM and SIGINT. Resolves to the port; rejects as
 * `listen` does, e.g. with EADDRINUSE.
 */
export async function serve(server: Server, app: App, env: Env): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.port, env.host, resolve);
  });
  void app.startJobs();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void shutDown(server, app));
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : env.port;
}

/** Sends live clients away, lets the requests that are running finish, and only then lets go of the database. */
async function shutDown(server: Server, app: App): Promise<void> {
  setTimeout(() => process.exit(1), drainTimeoutMs).unref();
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  await app.drain();
  // Connections that were busy become idle one by one.
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  await closed.promise;
  clearInterval(idle);
  await app.stop();
  process.exit(0);
}

function pathOf(request: IncomingMessage): string | undefined {
  return request.url?.split('?')[0];
}
