import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import { createServerAdapter } from '@whatwg-node/server';
import express, { type Express } from 'express';
import type { App } from '../api/app.ts';
import type { Env } from '../api/platform/env.ts';

const DRAIN_TIMEOUT_MS = 10_000;
const CLIENT_BUILD = fileURLToPath(new URL('../build/client', import.meta.url));
const SERVER_BUILD = new URL('../build/server/index.js', import.meta.url).href;

/**
 * Serves the API at /graphql and the pages for the rest, and ends the process cleanly on SIGTERM and SIGINT.
 * Resolves to the port that is listened on; rejects as `listen` does, e.g. with EADDRINUSE.
 */
export async function startServer(app: App, env: Env): Promise<number> {
  const site = express().disable('x-powered-by');
  const server = createServer(site);

  site.get('/healthz', (_request, response) => void response.type('text').send('ok'));
  site.get('/readyz', async (_request, response) => {
    const ready = await app.ready();
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ok' : 'database unreachable');
  });
  const graphql = createServerAdapter<{ req: IncomingMessage }>((request, { req }) => app.fetch(request, peerOf(req)));
  site.all('/graphql', (request, response) => void graphql(request, response));
  await (env.production ? servePages(site, app, env) : servePagesInDevelopment(site, server, app, env));

  server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?')[0] === '/graphql') app.handleUpgrade(request, socket, head);
    // In development Vite's own listener takes its sockets.
    else if (!request.headers['sec-websocket-protocol']?.startsWith('vite-')) socket.destroy();
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.port, env.host, resolve);
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void shutDown(server, app));
  return (server.address() as AddressInfo).port;
}

async function servePages(site: Express, app: App, env: Env): Promise<void> {
  const build = (await import(SERVER_BUILD)) as ServerBuild;
  site.use('/assets', express.static(`${CLIENT_BUILD}/assets`, { immutable: true, maxAge: '1y' }));
  site.use(express.static(CLIENT_BUILD, { maxAge: '1h' }));
  site.use(pages(app, env, build));
}

async function servePagesInDevelopment(site: Express, server: Server, app: App, env: Env): Promise<void> {
  const vite = await import('vite');
  const compiler = await vite.createServer({
    server: { middlewareMode: true, hmr: { server } },
    appType: 'custom',
  });
  site.use(compiler.middlewares);
  site.use(
    pages(app, env, () => compiler.ssrLoadModule('virtual:remix/server-build') as unknown as Promise<ServerBuild>),
  );
}

function pages(app: App, env: Env, build: ServerBuild | (() => Promise<ServerBuild>)): express.RequestHandler {
  return createRequestHandler({
    build,
    mode: env.production ? 'production' : 'development',
    getLoadContext: (request) => ({
      graphql: (operation) => app.fetch(operation, peerOf(request)),
      secureCookies: env.publicUrl.startsWith('https:'),
    }),
  });
}

function peerOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? '';
}

async function shutDown(server: Server, app: App): Promise<void> {
  setTimeout(() => process.exit(1), DRAIN_TIMEOUT_MS).unref();
  server.close();
  server.closeIdleConnections();
  await app.stop();
  process.exit(0);
}
