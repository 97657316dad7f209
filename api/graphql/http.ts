import { NoSchemaIntrospectionCustomRule } from 'graphql';
import { createYoga, isAsyncIterable, type Plugin } from 'graphql-yoga';
import type { GraphQLSchema } from 'graphql';
import type { PrismaClient } from '../generated/prisma/client.ts';
import { Context, type Asking, type Services } from './context.ts';
import { executeOperation } from './execute.ts';
import { outgoingError, outgoingResult } from './outgoing-errors.ts';

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
  mayIntrospect: (asking: Asking) => boolean,
): HttpServer {
  const ours: Plugin<ServerContext & Context, ServerContext> = {
    onValidate({ addValidationRule, context }) {
      if (!mayIntrospect(context.asking)) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
    onExecute({ args, setExecuteFn }) {
      setExecuteFn((given) => executeOperation(prisma, given));
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (!isAsyncIterable(result)) setResult(outgoingResult(result, args.contextValue.locale, services.log));
        },
      };
    },
    onSubscribe: ({ args }) => ({
      onSubscribeResult: () => ({
        onNext: ({ result, setResult }) => {
          if (!isAsyncIterable(result)) setResult(outgoingResult(result, args.contextValue.locale, services.log));
        },
      }),
    }),
  };
  const yoga = createYoga<ServerContext, Context>({
    schema,
    context: ({ asking }) => new Context(services, asking),
    plugins: [ours],
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    logging: services.log,
    maskedErrors: {
      maskError: (error) => outgoingError(error, 'EN', services.log),
    },
  });
  return {
    fetch: async (request, asking) => yoga.fetch(request, { asking }),
  };
}
