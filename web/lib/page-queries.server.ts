import type { LoaderFunctionArgs } from '@remix-run/node';
import { ssrExchange } from 'urql';
import type { QueryResults } from './graphql-client.ts';
import type { RunQueries } from './page-queries.ts';
import { chosenLocale } from './preferences.server.ts';
import { serverClient } from './server-client.server.ts';

/** A route's `loader`: runs its queries in this process and hands their results to the page, so that it renders whole. */
export function serverQueries(run: RunQueries): (args: LoaderFunctionArgs) => Promise<{ queryResults: QueryResults }> {
  return async (args) => {
    const recorder = ssrExchange({ isClient: false });
    const identity = { guest: args.params['slug'], locale: chosenLocale(args.request) ?? undefined };
    const client = serverClient(args, identity, [recorder]);
    await run({ client, params: args.params, url: new URL(args.request.url) });
    return { queryResults: recorder.extractData() };
  };
}
