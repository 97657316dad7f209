import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import express, { type Express } from 'express';
import type { App } from '../api/app.ts';
import { isOurOrigin } from '../api/authenticate.ts';
import type { Env } from '../api/platform/env.ts';
import { ofPage } from '../api/platform/security-headers.ts';
import { createApiServer, serve } from '../api/serve.ts';

const CLIENT_BUILD = fileURLToPath(new URL('../build/client', import.meta.url));
const SERVER_BUILD = new URL('../build/server/index.js', import.meta.url).href;

/** Serves the API at /graphql and the pages for the rest, as `serve` does. Resolves to the port. */
export async function startServer(app: App, env: Env): Promise<number> {
  const site = express()
    .disable('x-powered-by')
    .set('env', env.production ? 'production' : 'development');
  const isVites = (request: IncomingMessage) => request.headers['sec-websocket-protocol']?.startsWith('vite-') ?? false;
  const server = createApiServer(app, site, env.production ? undefined : isVites);
  await (env.production ? servePages(site, app, env) : servePagesInDevelopment(site, server, app, env));
  return serve(server, app, env);
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
  const answer = createRequestHandler({
    build,
    mode: env.production ? 'production' : 'development',
    getLoadContext: (request, response) => ({
      nonce: nonceOf(response),
      graphql: (operation) => app.fetch(operation, peerOf(request)),
      secureCookies: env.publicUrl.startsWith('https:'),
    }),
  });
  return (request, response, next) => {
    if (!['GET', 'HEAD'].includes(request.method)) {
      const { origin } = request.headers;
      if (origin === undefined || !isOurOrigin(origin, request.headers.host ?? null, env.publicUrl)) {
        response.status(403).type('text').send('Forms of other sites are refused.');
        return;
      }
      // Remix looks at the origin too, by the host alone, which a proxy may have changed.
      request.headers['x-forwarded-host'] = new URL(origin).host;
    }
    const nonce = randomBytes(16).toString('base64');
    nonces.set(response, nonce);
    // Vite's own scripts, in development, know of no nonce.
    if (env.production) {
      for (const [name, value] of Object.entries(ofPage(nonce, env.publicUrl, request.headers.host))) {
        response.setHeader(name, value);
      }
    }
    // Pages are one person's: no cache between here and them may keep one.
    response.setHeader('cache-control', 'private, no-store');
    void answer(request, response, next);
  };
}

const nonces = new WeakMap<ServerResponse, string>();

function nonceOf(response: ServerResponse): string {
  const nonce = nonces.get(response);
  if (nonce === undefined) throw new Error('a page is rendered without a nonce');
  return nonce;
}

function peerOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? '';
}
