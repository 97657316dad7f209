import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ExecutionArgs, GraphQLError, GraphQLSchema } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Locale, Localized } from '../platform/locale.ts';
import { actorKey } from '../modules/identity/viewer.ts';
import { Context, type Asking, type Services } from './context.ts';
import { declaredVariables } from './declared-variables.ts';
import { badInput, masked, thrown } from './errors.ts';
import { executeOperation, selectsCursor } from './execute.ts';
import type { Passage } from './http.ts';
import { maxima } from './limits/maxima.ts';
import { inTime } from './limits/time-out.ts';
import { TooManyUnknownTokens } from './limits/unknown-tokens.ts';
import { OpenCount } from './open-count.ts';
import { outgoingError, outgoingResult } from './outgoing-errors.ts';
import { SocketFeed, tryAgainLater } from './socket-feed.ts';
import { Turn } from './turn.ts';

const pingEvery = 12_000;
// A page follows a handful; an integration that needs more opens another socket.
const mostOperations = 100;
const carriesNoMore: Localized = {
  FA: `یک سوکت بیش از ${mostOperations.toLocaleString('fa-IR')} عملیات هم‌زمان نمی‌برد.`,
  EN: `A socket carries up to ${mostOperations} operations at once.`,
};
// Clients count, or make UUIDs; it is kept, and sent with each delivery.
const longestId = 100;
const tooLongId: Localized = {
  FA: `شناسهٔ یک عملیات حداکثر ${longestId.toLocaleString('fa-IR')} نویسه دارد.`,
  EN: `The id of an operation has at most ${longestId} characters.`,
};
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
  turn: Turn;
}

/** Whose sockets they are, and whether their number is limited. */
interface Owners {
  recognise: (hello: Hello) => Promise<Asking>;
  /** What counts as one address: see `networkOf`. */
  networkOf: (request: IncomingMessage) => string;
  isLimited: boolean;
}

/** GraphQL over sockets, by the graphql-transport-ws protocol. What HTTP's plugins do is done here by hand. */
export function createSocketServer(
  schema: GraphQLSchema,
  services: Services,
  prisma: PrismaClient,
  { gate, observer, subscriptions }: Passage,
  { recognise, networkOf, isLimited }: Owners,
): SocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxima.bytes, handleProtocols });
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
      execute: (args) => inTime(executeOperation(prisma, args), localeOf(args.contextValue)),
      async subscribe(args) {
        // What onSubscribe has returned.
        const { id, extra, turn } = args as SocketOperation;
        const started = await subscriptions(args);
        return typeof started === 'function'
          ? new SocketFeed(id, extra.socket, extra.request.socket, turn.followed(started))
          : started;
      },
      async onConnect(connection) {
        const { connectionParams = {}, extra } = connection;
        // graphql-ws would keep as much of it as a message holds, as long as the socket is open.
        Object.assign(connection, { connectionParams: undefined });
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
          if (error instanceof TooManyUnknownTokens) extra.socket.close(tooMany, 'Too many unknown tokens');
          else failed(extra, error);
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
      async onSubscribe(
        { extra, subscriptions: running },
        id,
        payload,
      ): Promise<SocketOperation | readonly GraphQLError[]> {
        const { asking } = extra;
        if (!asking) throw new Error('subscribed before the connection was acknowledged');
        const turn = new Turn('socket', observer);
        const locale = asking.requestedLocale ?? asking.viewer?.locale ?? 'FA';
        const refuse = (errors: readonly GraphQLError[]) => {
          const outgoing = errors.map((error) => outgoingError(error, locale, services.log));
          turn.gives({ errors: outgoing });
          turn.ends();
          return outgoing;
        };
        if (id.length > longestId) return refuse([badInput({ locale }, tooLongId)]);
        if (Object.keys(running).length > mostOperations) {
          return refuse([thrown('RATE_LIMITED', carriesNoMore[locale], { limit: mostOperations })]);
        }
        const examined = gate.examine(payload, locale);
        turn.reads(examined);
        if (examined.errors.length > 0 || !examined.document) return refuse(examined.errors);
        // graphql-ws keeps what was sent as long as the operation runs: that is to be no more than what it runs with.
        const variables = declaredVariables(examined.operation, payload.variables);
        Object.assign(payload, { variables, extensions: null });
        try {
          // The identity may have ended, or its rights changed, since the socket was opened.
          const present = { ...asking, viewer: await asking.authenticate() };
          turn.asks(present.viewer);
          const { refusal, allowance } = await gate.admit(examined, present);
          if (refusal) return refuse([refusal]);
          const context = new Context(services, present, selectsCursor(schema, examined.document));
          context.allowance = allowance;
          return {
            id,
            extra,
            turn,
            schema,
            document: examined.document,
            operationName: payload.operationName,
            variableValues: variables,
            contextValue: context,
          };
        } catch (error) {
          if (error instanceof TooManyUnknownTokens) return refuse([error.refusal(locale)]);
          failed(extra, error);
          return refuse([masked({ locale })]);
        }
      },
      onNext(_ctx, _id, _payload, args, result) {
        const outgoing = outgoingResult(result, localeOf(args.contextValue), services.log);
        (args as SocketOperation).turn.answers(outgoing);
        return outgoing;
      },
      onError: (_ctx, _id, _payload, errors) => errors.map((error) => outgoingError(error, 'EN', services.log)),
    },
    sockets,
    pingEvery,
  );

  return {
    handleUpgrade(request, socket, head) {
      if (!take(socket, `address:${networkOf(request)}`, mostSockets.address)) {
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

function localeOf(context: unknown): Locale {
  return context instanceof Context ? context.locale : 'EN';
}
