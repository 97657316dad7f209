import { randomBytes } from 'node:crypto';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { ofGraphiql } from '../platform/security-headers.ts';

/** Whether a browser wants a page and no answer to an operation. */
export function wantsGraphiql({ method, headers, url }: Request): boolean {
  return (
    method === 'GET' && !new URL(url).searchParams.has('query') && (headers.get('accept') ?? '').includes('text/html')
  );
}

const greeting = `# Ahrom's API. Whoever is signed in on this site asks as themselves;
# a token is given under Headers: { "Authorization": "Bearer …" }

query Me {
  viewer {
    __typename
  }
  rateLimit {
    remaining
    resetAt
  }
}
`;

// Some megabytes that never change, with one script of their own.
let parts: [string, string] | undefined;

function halves(): [string, string] {
  if (parts) return parts;
  const page = renderGraphiQL({
    title: 'Ahrom GraphiQL',
    endpoint: '/graphql',
    credentials: 'same-origin',
    subscriptionsProtocol: 'SSE',
    defaultQuery: greeting,
  });
  const at = page.indexOf('<script>');
  if (at < 0) throw new Error('GraphiQL has no script of its own any more');
  parts = [`${page.slice(0, at)}<script nonce="`, `">${page.slice(at + '<script>'.length)}`];
  return parts;
}

/** The page, which loads nothing from anywhere else. */
export function graphiqlPage(): Response {
  const nonce = randomBytes(16).toString('base64');
  return new Response(halves().join(nonce), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'private, no-store',
      ...ofGraphiql(nonce),
    },
  });
}
