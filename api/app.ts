import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Duplex } from 'node:stream';
import { isForged, nodeHeader, recognise, type Request as Shown } from './authenticate.ts';
import { choresOf } from './chores.ts';
import type { Asking, Services } from './graphql/context.ts';
import { createEndpoint } from './graphql-endpoint.ts';
import { EventPlaces } from './graphql/event-places.ts';
import { createHttpServer } from './graphql/http.ts';
import { createGate } from './graphql/limits/gate.ts';
import { UnknownTokens } from './graphql/limits/unknown-tokens.ts';
import { renderDocument } from './graphql/render-document.ts';
import { createSubscriptions } from './graphql/live-operation.ts';
import { createObserver } from './graphql/observer.ts';
import { createSocketServer } from './graphql/socket.ts';
import { createHub } from './live/hub.ts';
import { openSignals } from './live/open-signals.ts';
import { Presence } from './live/presence.ts';
import { createTransact } from './live/unit-of-work.ts';
import { isAgent } from './modules/identity/public.ts';
import { bodyOf, dispatcherOf, endpointViewer } from './modules/integrations/public.ts';
import { serveFile, type FileParts } from './modules/files/public.ts';
import { createClientAddress, networkOf } from './platform/client-address.ts';
import type { Clock } from './platform/clock.ts';
import type { Database } from './platform/database/database.ts';
import type { Env } from './platform/env.ts';
import { createFileLinks } from './platform/files/links.ts';
import { openStorage } from './platform/files/open-storage.ts';
import { createJobs } from './platform/jobs.ts';
import type { Log } from './platform/log.ts';
import { createMetrics, mayScrape } from './platform/metrics.ts';
import { createDigest } from './platform/keyed-digest.ts';
import { openPlaces } from './platform/places.ts';
import { createRateLimits, unlimited } from './platform/rate-limit.ts';
import { publicOnly, type MayReach } from './platform/reach.ts';
import { createSecretBox } from './platform/secret-box.ts';
import { createCursorSeal } from './platform/sealed-cursor.ts';
import { sweep } from './platform/sweeps.ts';
import { schema } from './schema.ts';

// Whoever asks whether the database answers waits no longer for it.
const readyWithinMs = 3_000;
// How long an event waits at most whose wake-up was lost.
const lookEveryMs = 1_000;

/** What an app is made of; everything else follows from it. */
export interface Parts {
  env: Env;
  database: Database;
  log: Log;
  clock: Clock;
  newId: () => string;
  secret: string;
  /** Where webhooks may be sent; unless given, to public addresses alone. */
  mayReach?: MayReach;
}

/** The API: answers GraphQL over HTTP, server-sent events and sockets. Listens on nothing by itself. */
export interface App {
  services: Services;
  /** Answers one GraphQL request. `peerAddress`: the TCP peer's. */
  fetch(request: Request, peerAddress: string): Promise<Response>;
  /** Answers one request of the network at /graphql. */
  serveGraphql(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Answers one request under /files/: an upload, or a link to a file. */
  serveFile(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Takes over a connection that asks for a socket at /graphql. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** What Prometheus asks for, for those who may. */
  tellMetrics(request: IncomingMessage): Promise<{ status: number; type: string; text: string }>;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  /** Does by itself, from now on until it is drained, what falls due. For the process that serves. */
  startJobs(): Promise<void>;
  /** Does once all that has fallen due. */
  sweep(): Promise<void>;
  /** Sends live clients away: sockets are closed, feeds end, jobs stop. Requests are still answered. */
  drain(): Promise<void>;
  /** Drains, then lets go of the database. */
  stop(): Promise<void>;
}

export async function createApp({
  env,
  database,
  log,
  clock,
  newId,
  secret,
  mayReach = publicOnly,
}: Parts): Promise<App> {
  const storage = await openStorage(env);
  const places = { clientAddress: createClientAddress(env.trustedProxies), locate: await openPlaces(env.geoipFile) };
  const seal = createCursorSeal(secret);
  // Nothing that may keep the app from being made comes after this: it connects to other servers.
  const {
    wakeUps,
    notices,
    close: closeSignals,
  } = openSignals({ database, redisUrl: env.redisUrl, secret, self: newId(), log });
  const hub = createHub({ database, wakeUps, notices, seal, clock, log, lookEveryMs });
  const jobs = createJobs(database, log);
  const limits = env.rateLimits ? createRateLimits(database) : unlimited;
  const mayIntrospect = ({ viewer }: Asking) => env.introspection === 'open' || isAgent(viewer);
  const gate = createGate(schema, { limits, clock }, { isOpen: env.introspection === 'open', mayIntrospect });
  const services: Services = {
    db: database.prisma,
    query: database.query,
    transact: createTransact(database, clock, newId, wakeUps, jobs),
    clock,
    hub,
    notices,
    presence: new Presence(notices, clock, newId()),
    seal,
    limits,
    unknownTokens: new UnknownTokens(limits, clock),
    log,
    publicUrl: env.publicUrl,
    links: createFileLinks(secret, env.publicUrl),
    box: createSecretBox(secret),
    mayReach,
    schema,
    examine: gate.examine,
    digest: createDigest(secret, 'idempotency'),
  };
  const files: FileParts = {
    db: services.db,
    transact: services.transact,
    storage,
    links: services.links,
    clock,
    newId,
    log,
    incoming: join(env.dataDir, 'incoming'),
    receiving: new Map(),
  };
  const webhooks = dispatcherOf({
    db: services.db,
    transact: services.transact,
    clock,
    log,
    box: services.box,
    mayReach,
    render: async (delivery) =>
      bodyOf(delivery, await renderDocument(services, endpointViewer(delivery), delivery.endpoint.document, delivery)),
  });
  const chores = choresOf(services, files, webhooks);

  const metrics = createMetrics(database, jobs);
  const observer = createObserver(log, metrics);
  const subscriptions = createSubscriptions(services);
  const http = createHttpServer(
    schema,
    services,
    database.prisma,
    { gate, observer, subscriptions },
    new EventPlaces(env.rateLimits),
  );
  const endpoint = createEndpoint(services, places, http, mayIntrospect);
  const sockets = createSocketServer(
    schema,
    services,
    database.prisma,
    { gate, observer, subscriptions },
    {
      recognise: ({ request, ...said }) =>
        recognise(services, places, { ...said, peerAddress: peerOf(request), header: nodeHeader(request.headers) }),
      networkOf: (request) =>
        networkOf(places.clientAddress(peerOf(request), nodeHeader(request.headers)('x-forwarded-for'))),
      isLimited: env.rateLimits,
    },
  );

  const sendAway = async () => {
    await sockets.stop();
    hub.stop();
    services.presence.stop();
    await webhooks.stop();
    await jobs.stop();
  };
  let drained: Promise<void> | undefined;
  const drain = () => (drained ??= sendAway());

  return {
    services,
    fetch: endpoint.fetch,
    serveGraphql: endpoint.serve,
    serveFile: (request, response) => serveFile(files, request, response),
    handleUpgrade(request, socket, head) {
      const header = nodeHeader(request.headers);
      const shown: Shown = {
        peerAddress: peerOf(request),
        header,
        authorization: null,
        guestOf: null,
        acceptLanguage: null,
      };
      if (isForged(shown, env.publicUrl)) socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      else sockets.handleUpgrade(request, socket, head);
    },
    async tellMetrics({ headers }) {
      if (!mayScrape(env, headers.authorization)) return { status: 404, type: 'text/plain', text: 'not found' };
      try {
        return { status: 200, type: metrics.contentType, text: await metrics.text() };
      } catch (error) {
        log.error({ err: error }, 'the metrics could not be read');
        return { status: 500, type: 'text/plain', text: 'the metrics could not be read' };
      }
    },
    async ready() {
      try {
        const answer = database.prisma.$queryRaw`SELECT 1`.then(() => true);
        return await Promise.race([answer, wait(readyWithinMs, false, { ref: false })]);
      } catch (error) {
        log.warn({ err: error }, 'the database does not answer');
        return false;
      }
    },
    startJobs: () => jobs.start(chores),
    async sweep() {
      await sweep([...chores.sweeps, ...chores.rounds], log);
      await webhooks.settled();
    },
    drain,
    async stop() {
      await drain();
      await closeSignals();
      await database.close();
    },
  };
}

function peerOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? '';
}
