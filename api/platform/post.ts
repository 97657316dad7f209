import { lookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { addressIn, type MayReach } from './reach.ts';

/** What became of a request: a status, or why there is none. */
export type Answer = { status: number } | { failure: 'TIMEOUT' | 'UNREACHABLE' | 'BLOCKED_ADDRESS' };

export interface Posting {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
  timeoutMs: number;
  /** Ends it before. */
  signal: AbortSignal;
}

// What is read of an answer, and let go: enough for the connection to end well.
const mostRead = 64 * 1024;

class Blocked extends Error {}

/** Finds all addresses of a name. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

type Done = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** A lookup that gives addresses only if all of them may be reached: the connection is made to one that was looked at. */
function guardedLookup(mayReach: MayReach, protocol: string, resolve: Resolve) {
  return (hostname: string, options: LookupOptions, done: Done): void => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = error ? [] : addresses;
      if (error || !first) done(error ?? new Error('no address'), []);
      else if (!addresses.every(({ address }) => mayReach(address, protocol))) done(new Blocked(hostname), []);
      else if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

/** Sends one POST and reads its status. Redirects are not followed, and no address is reached that may not be. */
export async function post(
  mayReach: MayReach,
  { url, headers, body, timeoutMs, signal }: Posting,
  resolve: Resolve = lookup,
): Promise<Answer> {
  const target = new URL(url);
  const { protocol } = target;
  // A literal address is never looked up.
  const literal = addressIn(target);
  if (literal !== null && !mayReach(literal, protocol)) return { failure: 'BLOCKED_ADDRESS' };
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    return await new Promise<Answer>((answered, failed) => {
      const request = (protocol === 'https:' ? requestHttps : requestHttp)(target, {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        // A connection of its own: none that was opened for another name is used.
        agent: false,
        lookup: guardedLookup(mayReach, protocol, resolve),
        signal: AbortSignal.any([timeout, signal]),
      });
      request.on('error', failed);
      request.on('response', (response) => {
        readSome(response).then(() => answered({ status: response.statusCode ?? 0 }), failed);
      });
      request.end(body);
    });
  } catch (error) {
    if (error instanceof Blocked) return { failure: 'BLOCKED_ADDRESS' };
    return { failure: timeout.aborted ? 'TIMEOUT' : 'UNREACHABLE' };
  }
}

async function readSome(response: IncomingMessage): Promise<void> {
  let read = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    read += chunk.length;
    // Leaving the loop ends the connection.
    if (read > mostRead) return;
  }
}
