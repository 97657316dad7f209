import { createClient, type Client } from 'graphql-ws';

const PING_EVERY_MS = 12_000;
const PONG_WITHIN_MS = 5_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

/**
 * The browser's one socket to the API, opened by the first subscription. It never retries by itself: graphql-ws would
 * repeat the first cursor, so `followFeed` does, with the last one.
 */
export function createLiveSocket(guest: string | null, onConnection: (connected: boolean) => void): Client {
  let socket: WebSocket | undefined;
  let pongTimeout: ReturnType<typeof setTimeout> | undefined;
  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: { 'accept-language': document.documentElement.lang, ...(guest !== null && { guest }) },
    retryAttempts: 0,
    keepAlive: PING_EVERY_MS,
    on: {
      connected: (connected) => {
        socket = connected as WebSocket;
        onConnection(true);
      },
      // A network that vanished closes nothing: a ping without an answer does.
      ping: (received) => {
        if (!received) pongTimeout = setTimeout(() => socket?.close(4408, 'No answer to ping'), PONG_WITHIN_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(pongTimeout);
      },
      closed: () => {
        clearTimeout(pongTimeout);
        onConnection(false);
      },
    },
  });
}

/** Waits longer after each loss, at random, so that a restarted server is not met by everybody at once; ends when the browser comes online. */
export function pauseAfterLoss(losses: number): Promise<void> {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** losses);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timeout);
      removeEventListener('online', done);
      resolve();
    };
    const timeout = setTimeout(done, longest * (0.5 + Math.random() / 2));
    addEventListener('online', done);
  });
}
