import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { createServerAdapter } from '@whatwg-node/server';
import { isForged, nodeHeader, recognise, type Places, type Request as Shown } from './authenticate.ts';
import type { Asking, Services } from './graphql/context.ts';
import { graphiqlPage, wantsGraphiql } from './graphql/graphiql.ts';
import type { HttpServer, Knock, Outcome } from './graphql/http.ts';
import { allowanceHeaders } from './graphql/limits/allowance.ts';
import { TooManyUnknownTokens } from './graphql/limits/unknown-tokens.ts';
import { outgoingError } from './graphql/outgoing-errors.ts';
import { operationIn, plainAnswerType } from './graphql/plain-post.ts';
import { preferredLocale, type Localized } from './platform/locale.ts';

const closedToYou: Localized = {
  FA: 'GraphiQL برای همکاران است: نخست در این سایت وارد شوید.\n',
  EN: 'GraphiQL is for staff: sign in on this site first.\n',
};

/** /graphql over HTTP: finds out who asks, and has operations run or GraphiQL shown. */
export interface Endpoint {
  /** Answers one request. `peerAddress`: the TCP peer's. */
  fetch(request: Request, peerAddress: string): Promise<Response>;
  /** Answers one request that came over the network. */
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export function createEndpoint(
  services: Services,
  places: Places,
  http: HttpServer,
  mayIntrospect: (asking: Asking) => boolean,
): Endpoint {
  const shownBy = (header: Shown['header'], peerAddress: string): Shown => ({
    peerAddress,
    header,
    authorization: header('authorization'),
    guestOf: header('ahrom-guest'),
    acceptLanguage: header('accept-language'),
  });
  const knockOf = (shown: Shown): Knock => ({
    locale: preferredLocale(shown.acceptLanguage) ?? 'FA',
    recognise: () => recognise(services, places, shown),
  });

  async function answer(request: Request, peerAddress: string, outcome?: Outcome): Promise<Response> {
    const shown = shownBy((name) => request.headers.get(name), peerAddress);
    if (isForged(shown, services.publicUrl)) {
      return new Response('Requests of other sites are refused.\n', { status: 403 });
    }
    const knock = knockOf(shown);
    try {
      if (wantsGraphiql(request)) {
        const isShown = mayIntrospect(await knock.recognise());
        return isShown ? graphiqlPage() : new Response(closedToYou[knock.locale], { status: 403 });
      }
      return await http.fetch(request, knock, outcome);
    } catch (error) {
      if (error instanceof TooManyUnknownTokens) {
        const headers = allowanceHeaders(error.allowance, services.clock());
        return Response.json({ errors: [error.refusal(knock.locale)] }, { status: 429, headers });
      }
      const hidden = outgoingError(error, knock.locale, services.log);
      return Response.json({ errors: [hidden] }, { status: 500 });
    }
  }

  const whatever = createServerAdapter<{ req: IncomingMessage; outcome?: Outcome }>((request, { req, outcome }) =>
    answer(request, peerOf(req), outcome),
  );

  return {
    fetch: (request, peerAddress) => answer(request, peerAddress),
    /**
     * What nearly all requests are is answered here, for a quarter less of the processor's time. Whatever else there is, and
     * every answer that is not all well, is Yoga's: it knows all of GraphQL over HTTP.
     */
    async serve(request, response) {
      const type = plainAnswerType(request);
      const shown = shownBy(nodeHeader(request.headers), peerOf(request));
      if (type === null || isForged(shown, services.publicUrl)) {
        await whatever.handle(request, response);
        return;
      }
      let body: string;
      try {
        body = await text(request);
      } catch {
        // Whoever asked has gone.
        response.destroy();
        return;
      }
      const operation = operationIn(body);
      const outcome = operation && (await http.run(operation, knockOf(shown)));
      if (!outcome?.result || outcome.result.errors) {
        // As it is found where something has read a body already.
        await whatever.handle(Object.assign(request, { body }), response, outcome ? { outcome } : {});
        return;
      }
      const { result, turn } = outcome;
      const bytes = Buffer.from(JSON.stringify(result));
      const told = turn.allowance ? allowanceHeaders(turn.allowance, services.clock()) : {};
      response
        .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-length': bytes.length, ...told })
        .end(bytes);
      turn.responds(200);
    },
  };
}

function peerOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? '';
}
