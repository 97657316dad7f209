import type { CombinedError } from 'urql';

const NETWORK_PAUSE_MS = 3_000;
/** A server that failed is given more time than a network that was away. */
const FAILURE_PAUSE_MS = 10_000;

/** In how many milliseconds a query that failed is worth another try; undefined where it would be answered the same. */
export function retryAfter({ networkError, graphQLErrors }: CombinedError): number | undefined {
  if (networkError) return NETWORK_PAUSE_MS;
  for (const { extensions } of graphQLErrors) {
    if (extensions['code'] === 'INTERNAL') return FAILURE_PAUSE_MS;
    if (extensions['code'] !== 'RATE_LIMITED') continue;
    const seconds = extensions['retryAfterSeconds'];
    return typeof seconds === 'number' ? Math.max(seconds, 1) * 1_000 : FAILURE_PAUSE_MS;
  }
  return undefined;
}
