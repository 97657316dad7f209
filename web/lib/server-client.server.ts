import type { LoaderFunctionArgs } from '@remix-run/node';
import { Client, fetchExchange, type Exchange } from 'urql';
import { SESSION_COOKIE, guestCookieName } from './cookies.ts';
import type { Locale } from './locale.ts';

const FORWARDED = ['cookie', 'user-agent', 'x-forwarded-for'];

interface ClientIdentity {
  /** Slug of the workspace whose guest the request acts for; else the signed-in member. */
  guest?: string;
  /** A token that was issued a moment ago and is in no cookie yet. */
  token?: string;
  /** Language of the API's messages; left to the API when absent. */
  locale?: Locale;
}

/** A client that asks the API in this process as the browser that sent the page's request. */
export function serverClient(
  { request, context }: LoaderFunctionArgs,
  { guest, token, locale }: ClientIdentity = {},
  recorders: Exchange[] = [],
): Client {
  return new Client({
    url: new URL('/graphql', request.url).href,
    preferGetMethod: false,
    exchanges: [...recorders, fetchExchange],
    fetch: (url, init) => {
      const operation = new Request(url, init);
      for (const name of FORWARDED) {
        const value = request.headers.get(name);
        if (value !== null) operation.headers.set(name, value);
      }
      if (guest !== undefined) operation.headers.set('ahrom-guest', guest);
      if (locale !== undefined) operation.headers.set('accept-language', locale);
      if (token !== undefined) {
        operation.headers.set('cookie', `${guest === undefined ? SESSION_COOKIE : guestCookieName(guest)}=${token}`);
      }
      return context.graphql(operation);
    },
  });
}
