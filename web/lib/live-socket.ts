import { createClient, type Client } from 'graphql-ws';
import { onWaking } from './wakings.ts';

const PING_EVERY_MS = 12_000;
const PONG_WITHIN_MS = 5_000;
/** Somebody looks at the page that has woken up. */
const PONG_AFTER_WAKING_WITHIN_MS = 2_500;
/** From the first attempt to the server's greeting. */
const CONNECTED_WITHIN_MS = 10_000;

const PING = JSON.stringify({ type: 'ping' });

/** Closed by the client itself, because nothing is subscribed to any more. */
const NORMAL = 1000;

/**
 * The browser's one socket to the API, opened by the first subscription. It never retries by itself: graphql-ws would
 * repeat the first cursor, so `followFeed` does, with the last one.
 *
 * A network that vanished closes nothing, and neither does a machine that fell asleep: a ping that stays without an
 * answer does. Such a socket is left at once (4499), for closing it would wait for the other side a minute long.
 */
export function createLiveSocket(guest: string | null, onConnection: (connected: boolean) => void): Client {
  let socket: WebSocket | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const client = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: { 'accept-language': document.documentElement.lang, ...(guest !== null && { guest }) },
    retryAttempts: 0,
    keepAlive: PING_EVERY_MS,
    on: {
      connecting: () => expectWithin(CONNECTED_WITHIN_MS),
      connected: (connected) => {
        calm();
        socket = connected as WebSocket;
        onConnection(true);
      },
      ping: (received) => {
        if (!received) expectWithin(PONG_WITHIN_MS);
      },
      pong: (received) => {
        if (received) calm();
      },
      closed: (event) => {
        calm();
        socket = undefined;
        onConnection((event as CloseEvent).code === NORMAL);
      },
    },
  });
  const calm = () => {
    clearTimeout(patience);
    patience = undefined;
  };
  // Another ping does not prolong it.
  const expectWithin = (ms: number) => {
    patience ??= setTimeout(() => client.terminate(), ms);
  };
  onWaking(() => {
    if (socket?.readyState !== WebSocket.OPEN) return;
    socket.send(PING);
    expectWithin(PONG_AFTER_WAKING_WITHIN_MS);
  });
  // What goes into the browser's history is kept there only without a socket, and comes back without one.
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted) client.terminate();
  });
  return client;
}
