import { redirectDocument, type ClientLoaderFunctionArgs, type Params } from '@remix-run/react';
import type { AnyVariables, Client, DocumentInput, RequestPolicy } from 'urql';
import { browserClient } from './graphql-client.ts';

/** What a page's queries are made from, on the server and in the browser alike. */
export interface PageQueries {
  client: Client;
  params: Params;
  url: URL;
}

/** Runs a page's queries and guards; throws a redirect or a Response where the page cannot be shown. */
export type RunQueries = (page: PageQueries) => Promise<void>;

/** A route's `clientLoader`: on later navigations the browser asks the API itself, its cache first. */
export function browserQueries(run: RunQueries): (args: ClientLoaderFunctionArgs) => Promise<null> {
  return async ({ request, params }) => {
    await run({ client: browserClient(params['slug'] ?? null), params, url: new URL(request.url) });
    return null;
  };
}

/**
 * Reads one document for a page; `policy` is for one that may not come from the browser's cache.
 * @throws a redirect to the entrance, in a fresh document, without an identity; 403 or 503 as a Response for any other failure.
 */
export async function readQuery<Data, Variables extends AnyVariables>(
  { client, params, url }: PageQueries,
  document: DocumentInput<Data, Variables>,
  variables: Variables,
  policy?: RequestPolicy,
): Promise<Data> {
  const { data, error } = await client.query(document, variables, policy && { requestPolicy: policy });
  if (data) return data;
  const code = error?.graphQLErrors[0]?.extensions['code'];
  if (code === 'UNAUTHENTICATED') throw redirectDocument(entrancePath(params['slug'], url));
  throw new Response(error?.message, { status: code === 'FORBIDDEN' ? 403 : 503 });
}

/** Where a visitor whose identity has ended may enter: a guest by the workspace's support page, a member by signing in. */
export function entrancePath(slug: string | undefined, wanted: URL): string {
  return slug === undefined ? signInPath(wanted) : `/${slug}/support`;
}

/** The sign-in page that leads back to where the visitor wanted to go. */
export function signInPath(wanted: URL): string {
  return `/sign-in?next=${encodeURIComponent(wanted.pathname + wanted.search)}`;
}
