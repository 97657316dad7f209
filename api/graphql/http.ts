import { GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { createYoga, isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Locale } from '../platform/locale.ts';
import { Context, type Asking, type Services } from './context.ts';
import type { EventPlaces } from './event-places.ts';
import { executeOperation, selectsCursor } from './execute.ts';
import { allowanceHeaders } from './limits/allowance.ts';
import type { Examined, OperationRequest } from './limits/examined.ts';
import type { Gate } from './limits/gate.ts';
import { maxima } from './limits/maxima.ts';
import { inTime } from './limits/time-out.ts';
import { TooManyUnknownTokens } from './limits/unknown-tokens.ts';
import type { Begin, StartSubscription } from './live-operation.ts';
import { outgoingError, outgoingResult } from './outgoing-errors.ts';
import { jsonType } from './plain-post.ts';
import { ResultStream } from './result-stream.ts';
import { Turn, type Observer } from './turn.ts';

/** Somebody who asks: in which language to answer, and who it is, once that matters. */
export interface Knock {
  locale: Locale;
  recognise: () => Promise<Asking>;
}

/** What every operation passes through, on all transports. */
export interface Passage {
  gate: Gate;
  observer: Observer;
  subscriptions: StartSubscription;
}

/** What came of an operation. */
export interface Outcome {
  /** Knows what was read of it. */
  turn: Turn;
  /** Fit for its client; null for a subscription, and for what may not run, whoever asks: nothing has happened. */
  result: ExecutionResult | null;
}

export interface HttpServer {
  /** Answers one request. Who asks is found out only for operations that may run. `outcome`: of what `run` was given of it. */
  fetch(request: Request, knock: Knock, outcome?: Outcome): Promise<Response>;
  /** Runs a query or mutation. */
  run(request: OperationRequest, knock: Knock): Promise<Outcome>;
}

interface ServerContext {
  knock: Knock;
  turn: Turn;
  /** Of an operation that was run already, and only its answer is to be made. */
  result: ExecutionResult | null;
}

/** The same, with what Yoga adds to it. */
type GivenContext = ServerContext & { request: Request };

/** GraphQL over HTTP, with subscriptions as server-sent events. */
export function createHttpServer(
  schema: GraphQLSchema,
  services: Services,
  prisma: PrismaClient,
  { gate, observer, subscriptions }: Passage,
  eventPlaces: EventPlaces,
): HttpServer {
  /** Our context for an operation that was admitted; Yoga would spread it into an object of its own. */
  const admit = async ({ knock, turn }: Omit<ServerContext, 'result'>): Promise<Context | GraphQLError> => {
    const { examined } = turn;
    if (!examined?.document) throw new Error('executed before it was examined');
    let asking: Asking;
    try {
      asking = await knock.recognise();
    } catch (error) {
      if (error instanceof TooManyUnknownTokens) {
        turn.allowance = error.allowance;
        return withStatus(error.refusal(knock.locale), { status: 429 });
      }
      return withStatus(outgoingError(error, knock.locale, services.log), { status: 500 });
    }
    turn.asks(asking.viewer);
    const { refusal, allowance } = await gate.admit(examined, asking);
    turn.allowance = allowance;
    if (refusal) return withStatus(refusal, statusOf(refusal));
    const context = new Context(services, asking, selectsCursor(schema, examined.document));
    context.allowance = allowance;
    return context;
  };

  const examineFor = (turn: Turn, request: OperationRequest, { locale }: Knock): Examined => {
    const examined = gate.examine(request, locale);
    turn.reads(examined);
    return examined;
  };

  const ours: Plugin<ServerContext, ServerContext> = {
    onParse({ context, setParseFn }) {
      setParseFn(() => {
        const { query = '', operationName, variables } = context.params;
        const examined =
          context.turn.examined ?? examineFor(context.turn, { query, operationName, variables }, context.knock);
        if (examined.document) return examined.document;
        throw examined.errors[0] ?? new Error('not parsed, and no reason given');
      });
    },
    onValidate({ context, setResult }) {
      setResult([...(context.turn.examined?.errors ?? [])]);
    },
    async onExecute({ args, setExecuteFn, setResultAndStopExecution }) {
      if (args.contextValue.result) {
        setResultAndStopExecution(args.contextValue.result);
        return undefined;
      }
      const context = await admit(args.contextValue);
      if (context instanceof GraphQLError) {
        setResultAndStopExecution({ errors: [context] });
        return undefined;
      }
      setExecuteFn((given) => inTime(executeOperation(prisma, { ...given, contextValue: context }), context.locale));
      return {
        onExecuteDone: (done) => {
          if (!isAsyncIterable(done.result)) done.setResult(outgoingResult(done.result, context.locale, services.log));
        },
      };
    },
    // What fails before execution: syntax, validation, a mutation by GET, and what was not admitted.
    onResultProcess: (done) => {
      const { knock, turn } = done.serverContext;
      // Lists are of batches, which are refused.
      if (isAsyncIterable(done.result) || Array.isArray(done.result)) return;
      const outgoing = outgoingResult(done.result, knock.locale, services.log);
      turn.gives(outgoing);
      done.setResult(outgoing);
    },
    async onSubscribe({ args, setSubscribeFn, setResultAndStopExecution }) {
      const server = args.contextValue as GivenContext;
      const context = await admit(server);
      if (context instanceof GraphQLError) {
        setResultAndStopExecution({ errors: [context] });
        return;
      }
      const place = eventPlaces.take(context);
      if (place instanceof GraphQLError) {
        setResultAndStopExecution({ errors: [withStatus(place, statusOf(place))] });
        return;
      }
      setSubscribeFn(async (given) => {
        try {
          const started = await subscriptions({ ...given, contextValue: context });
          if (typeof started === 'function') {
            return new ResultStream(atItsEnd(server.turn.followed(started), place), server.request.signal);
          }
          place();
          return started;
        } catch (error) {
          place();
          throw error;
        }
      });
    },
  };
  const yoga = createYoga<ServerContext>({
    schema,
    plugins: [ours],
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    logging: false,
    maxRequestBodySize: maxima.bytes,
    // The gate remembers documents.
    parserAndValidationCache: false,
    maskedErrors: {
      maskError: (error) => outgoingError(error, 'EN', services.log),
    },
  });
  return {
    async run(request, knock) {
      const turn = new Turn('http', observer);
      try {
        const { document, operation, errors } = examineFor(turn, request, knock);
        const mayRun = errors.length === 0 && operation !== null && operation.operation !== 'subscription';
        if (!mayRun || !document) return { turn, result: null };
        const context = await admit({ knock, turn });
        if (context instanceof GraphQLError) return { turn, result: { errors: [context] } };
        const { variables: variableValues, operationName } = request;
        const args = { schema, document, operationName, variableValues, contextValue: context };
        const result = await inTime(executeOperation(prisma, args), context.locale);
        return { turn, result: outgoingResult(result, context.locale, services.log) };
      } catch (error) {
        const fault = withStatus(outgoingError(error, knock.locale, services.log), { status: 500 });
        return { turn, result: { errors: [fault] } };
      }
    },
    async fetch(request, knock, outcome) {
      // Yoga would read forms as well.
      const type = request.headers.get('content-type') ?? '';
      if (request.method === 'POST' && !jsonType.test(type)) return new Response(null, { status: 415 });
      const turn = outcome?.turn ?? new Turn('http', observer);
      const server: ServerContext = { knock, turn, result: outcome?.result ?? null };
      const response = await yoga.fetch(request, server);
      if (turn.allowance) {
        for (const [name, value] of Object.entries(allowanceHeaders(turn.allowance, services.clock()))) {
          response.headers.set(name, value);
        }
      }
      turn.responds(response.status);
      return response;
    },
  };
}

/** What Yoga reads of an error, and takes out of it. `spec`: 200 for clients that accept application/json alone. */
interface Status {
  status: number;
  spec?: true;
}

/** The same deliveries; `then` is called when they end, in whatever way. */
function atItsEnd(begin: Begin, then: () => void): Begin {
  return (sink) =>
    begin({
      push: (payload) => sink.push(payload),
      drained: () => sink.drained(),
      end(error) {
        then();
        sink.end(error);
      },
    });
}

function withStatus(error: GraphQLError, http: Status): GraphQLError {
  Object.assign(error.extensions, { http });
  return error;
}

function statusOf(refusal: GraphQLError): Status {
  return refusal.extensions['code'] === 'RATE_LIMITED' ? { status: 429 } : { status: 400, spec: true };
}
