import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import { handleProtocols } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { actorKey } from '../modules/identity/viewer.ts';
import { Context, type Asking, type Services } from './context.ts';
import { masked, thrown } from './errors.ts';
import { executeOperation, selectsCursor } from './execute.ts';
import type { StartSubscription } from './live-operation.ts';
import { OpenCount } from './open-count.ts';
import { outgoingError, outgoingResult } from './outgoing-errors.ts';
import { parseDocument } from './parse-document.ts';
import { SocketFeed, tryAgainLater } from './socket-feed.ts';

const pingEvery = 12_000;
const largestMessage = 256 * 1024;
// A page follows a handful; an integration that needs more opens another socket.
const mostOperations = 100;
/** Sockets of one person at once, and of one address those of which it is not known yet whose they are. */
const mostSockets = { person: 100, address: 200 };
/** As HTTP's 429. */
const tooMany = 4429;
// RFC 6455's "service restart": clients go on elsewhere at once.
const serviceRestart = 1012;

export interface SocketServer {
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes every socket so that its client moves on. */
  stop(): Promise<void>;
}

/** What a client says when it opens a socket. */
export interface Hello {
  request: IncomingMessage;
  authorization: string | null;
  guestOf: string | null;
  acceptLanguage: string | null;
}

interface Extra extends Record<PropertyKey, unknown> {
  request: IncomingMessage;
  socket: WebSocket;
  asking?: Asking;
}

/** An operation, and where its deliveries go if it is a subscription. */
interface SocketOperation extends ExecutionArgs {
  id: string;
  extra: Extra;
}

/** GraphQL over sockets, by the graphql-transport-ws protocol. What HTTP's plugins do is done here by hand. */
export function createSocketServer(
  schema: GraphQLSchema,
  services: Services,
  prisma: PrismaClient,
  startSubscription: StartSubscription,
  mayIntrospect: (asking: Asking) => boolean,
  recognise: (hello: Hello) => Promise<Asking>,
  { addressOf, isLimited }: { addressOf: (request: IncomingMessage) => string; isLimited: boolean },
): SocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestMessage, handleProtocols });
  const open = new OpenCount();
  const places = new WeakMap<Duplex, () => void>();
  /** Counts a connection as this owner's until it closes or becomes another's. @returns whether there was a place left */
  const take = (connection: Duplex, owner: string, most: number): boolean => {
    const giveBack = open.take(owner, isLimited ? most : Infinity);
    if (!giveBack) return false;
    places.get(connection)?.();
    places.set(connection, giveBack);
    if (connection.destroyed) giveBack();
    else connection.once('close', giveBack);
    return true;
  };
  /** What fails through no fault of the client may succeed later: 4500 would tell it to give up. */
  const failed = ({ socket }: Extra, error: unknown) => {
    services.log.error({ err: error }, 'a socket failed');
    socket.close(tryAgainLater, 'Try again later');
  };
  const protocol = useServer<Record<string, unknown>, Extra>(
    {
      schema,
      // Else the reason of a close tells the message of an internal error.
      isProd: true,
      execute: (args) => executeOperation(prisma, args),
      async subscribe(args) {
        // What onSubscribe has returned.
        const { id, extra } = args as SocketOperation;
        const started = await startSubscription(args);
        return typeof started === 'function'
          ? new SocketFeed(id, extra.socket, extra.request.socket, started)
          : started;
      },
      async onConnect({ connectionParams = {}, extra }) {
        const text = (name: string) => (typeof connectionParams[name] === 'string' ? connectionParams[name] : null);
        const authorization = text('authorization');
        try {
          extra.asking = await recognise({
            request: extra.request,
            authorization,
            guestOf: text('guest'),
            acceptLanguage: text('accept-language') ?? extra.request.headers['accept-language'] ?? null,
          });
        } catch (error) {
          failed(extra, error);
          return false;
        }
        const { viewer } = extra.asking;
        // A token that opens nothing is told at once (4403); a stale cookie leaves its browser anonymous.
        if (viewer === null) return authorization === null;
        if (!take(extra.request.socket, actorKey(viewer), mostSockets.person)) {
          extra.socket.close(tooMany, 'Too many sockets');
          return false;
        }
        return true;
      },
      async onSubscribe({ extra, subscriptions }, id, payload): Promise<SocketOperation | readonly GraphQLError[]> {
        const { asking } = extra;
        if (!asking) throw new Error('subscribed before the connection was acknowledged');
        if (Object.keys(subscriptions).length > mostOperations) {
          return [thrown('RATE_LIMITED', `A socket carries up to ${mostOperations} operations at once.`)];
        }
        const document = parseOrError(payload.query);
        if (document instanceof GraphQLError) return [outgoingError(document, 'EN', services.log)];
        const rules = mayIntrospect(asking) ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
        const errors = validate(schema, document, rules);
        if (errors.length > 0) return errors.map((error) => outgoingError(error, 'EN', services.log));
        try {
          // The identity may have ended, or its rights changed, since the socket was opened.
          const viewer = await asking.authenticate();
          return {
            id,
            extra,
            schema,
            document,
            operationName: payload.operationName,
            variableValues: payload.variables,
            contextValue: new Context(services, { ...asking, viewer }, selectsCursor(schema, document)),
          };
        } catch (error) {
          failed(extra, error);
          return [masked({ locale: asking.requestedLocale ?? 'EN' })];
        }
      },
      onNext: (_ctx, _id, _payload, args, result) => outgoingResult(result, localeOf(args.contextValue), services.log),
      onError: (_ctx, _id, _payload, errors) => errors.map((error) => outgoingError(error, 'EN', services.log)),
    },
    sockets,
    pingEvery,
  );

  return {
    handleUpgrade(request, socket, head) {
      if (!take(socket, `address:${addressOf(request)}`, mostSockets.address)) {
        socket.end('HTTP/1.1 429 Too Many Requests\r\nConnection: close\r\n\r\n');
        return;
      }
      sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
    },
    async stop() {
      for (const socket of sockets.clients) socket.close(serviceRestart, 'The server restarts');
      await protocol.dispose();
    },
  };
}

function parseOrError(query: string) {
  try {
    return parseDocument(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function localeOf(context: unknown) {
  return context instanceof Context ? context.locale : 'EN';
}
