import type { FormattedExecutionResult } from 'graphql';
import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange, ssrExchange, subscriptionExchange, type Exchange } from 'urql';
import { reportConnection } from './connection-status.ts';
import { cacheOptions } from './graphql-cache.ts';
import { followFeed } from './live-feed.ts';
import { pauseAfterLoss } from './live-pause.ts';
import { createLiveSocket } from './live-socket.ts';

/** Results of queries that the server ran for a page, as `ssrExchange` records them. */
export type QueryResults = ReturnType<ReturnType<typeof ssrExchange>['extractData']>;

const browserClients = new Map<string | null, Client>();

/**
 * This browser's client for one identity: the signed-in member (null) or the guest of a workspace. Made once a document;
 * `initial` is what the server has already read.
 */
export function browserClient(guest: string | null, initial: QueryResults = {}): Client {
  const existing = browserClients.get(guest);
  if (existing) return existing;
  const client = createClient(initial, [fetchExchange, liveExchange(guest)], () => ({
    headers: { 'accept-language': document.documentElement.lang, ...(guest !== null && { 'ahrom-guest': guest }) },
  }));
  browserClients.set(guest, client);
  return client;
}

/** A client that answers from what the loaders have read, for rendering on the server. */
export function renderingClient(initial: QueryResults): Client {
  return createClient(initial, []);
}

function createClient(initial: QueryResults, transport: Exchange[], fetchOptions?: () => RequestInit): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions,
    exchanges: [cacheExchange(cacheOptions), ssrExchange({ isClient: true, initialState: initial }), ...transport],
  });
}

/** Every subscription here is a feed, most of them durable: see `followFeed`. */
function liveExchange(guest: string | null): Exchange {
  const socket = createLiveSocket(guest, reportConnection);
  return subscriptionExchange({
    forwardSubscription: ({ query = '', variables }) => ({
      subscribe: (sink) => {
        const ended = new AbortController();
        let iterator: AsyncIterableIterator<FormattedExecutionResult> | undefined;
        void followFeed(
          {
            open: (after) => (iterator = socket.iterate({ query, variables: { ...variables, after } })),
            pause: pauseAfterLoss,
          },
          (variables as { after?: string } | undefined)?.after ?? null,
          { next: (result) => sink.next(result), refused: (errors) => sink.error(errors) },
          ended.signal,
        );
        return {
          unsubscribe: () => {
            ended.abort();
            void iterator?.return?.();
          },
        };
      },
    }),
  });
}
