import { NoSchemaIntrospectionCustomRule, type DocumentNode, type GraphQLSchema } from 'graphql';
import { createYoga, isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { Context, type Asking, type Services } from './context.ts';
import { executeOperation, selectsCursor } from './execute.ts';
import type { StartSubscription } from './live-operation.ts';
import { parseDocument } from './parse-document.ts';
import { outgoingError, outgoingResult } from './outgoing-errors.ts';
import { ResultStream } from './result-stream.ts';

export interface HttpServer {
  /** Answers one request of this asker. */
  fetch(request: Request, asking: Asking): Promise<Response>;
}

interface ServerContext {
  asking: Asking;
}

/** GraphQL over HTTP, with subscriptions as server-sent events. */
export function createHttpServer(
  schema: GraphQLSchema,
  services: Services,
  prisma: PrismaClient,
  startSubscription: StartSubscription,
  mayIntrospect: (asking: Asking) => boolean,
): HttpServer {
  // Yoga leaves the document untyped; it has been parsed and validated here.
  const contextOf = (args: { contextValue: ServerContext; document: unknown }) =>
    new Context(services, args.contextValue.asking, selectsCursor(schema, args.document as DocumentNode));
  // Yoga would spread our context into an object of its own: it gets to execution here, as it is.
  const ours: Plugin<ServerContext> = {
    onValidate({ addValidationRule, context }) {
      if (!mayIntrospect(context.asking)) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
    onParse({ setParseFn }) {
      setParseFn(parseDocument);
    },
    onExecute({ args, setExecuteFn }) {
      const context = contextOf(args);
      setExecuteFn((given) => executeOperation(prisma, { ...given, contextValue: context }));
      return {
        onExecuteDone: (done) => {
          if (!isAsyncIterable(done.result)) done.setResult(outgoingResult(done.result, context.locale, services.log));
        },
      };
    },
    // What fails before execution: syntax, validation, a mutation by GET.
    onResultProcess: (done) => {
      if ('errors' in done.result) done.setResult(outgoingResult(done.result, 'EN', services.log));
    },
    onSubscribe({ args, setSubscribeFn }) {
      const context = contextOf(args);
      setSubscribeFn(async (given) => {
        const started = await startSubscription({ ...given, contextValue: context });
        return typeof started === 'function' ? new ResultStream(started) : started;
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
    maskedErrors: {
      maskError: (error) => outgoingError(error, 'EN', services.log),
    },
  });
  return {
    fetch: async (request, asking) => yoga.fetch(request, { asking }),
  };
}
