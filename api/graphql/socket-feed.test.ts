import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { within } from '../../tests/kit/client.ts';
import type { Payload } from '../live/delivery.ts';
import { ResultStream } from './result-stream.ts';
import { SocketFeed } from './socket-feed.ts';

let server: Server;
let sockets: WebSocketServer;

beforeAll(async () => {
  server = createServer().listen(0, '127.0.0.1');
  sockets = new WebSocketServer({ server });
  await once(server, 'listening');
});
afterAll(() => {
  sockets.close();
  server.close();
});

const payloadOf = (value: object): Payload => ({ value, json: Buffer.from(JSON.stringify(value)) });
const large = payloadOf({ data: 'سلام '.repeat(20_000) });

/** A client of a socket, and the server's side of it with a feed over it. */
async function connect(id: string) {
  const { port } = server.address() as AddressInfo;
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  const received: string[] = [];
  client.on('message', (data: Buffer) => received.push(data.toString()));
  const [[socket, request]] = (await Promise.all([once(sockets, 'connection'), once(client, 'open')])) as unknown as [
    [WebSocket, IncomingMessage],
  ];
  const feed = new SocketFeed(id, socket, request.socket, () => () => undefined);
  return { client, received, socket, feed };
}

test('a delivery is the subscription’s id and what all share', async () => {
  const { client, received, feed } = await connect('an "id"');
  feed.push(payloadOf({ data: { سلام: 1 } }));
  await within(5_000, once(client, 'message'));
  expect(received.map((text) => JSON.parse(text) as unknown)).toEqual([
    { id: 'an "id"', type: 'next', payload: { data: { سلام: 1 } } },
  ]);
  client.close();
});

test('a client who does not read is sent away to come again, with a bounded buffer, and others get everything', async () => {
  const [slow, quick] = [await connect('1'), await connect('2')];
  slow.client.pause();
  let pushed = 0;
  while (slow.socket.readyState === slow.socket.OPEN && pushed < 1_000) {
    slow.feed.push(large);
    quick.feed.push(large);
    pushed += 1;
    await new Promise(setImmediate);
  }
  const most = slow.socket.bufferedAmount;
  for (let more = 0; more < 20; more += 1) slow.feed.push(large);
  expect(slow.socket.bufferedAmount).toBeLessThanOrEqual(most);
  expect(most).toBeLessThan(2 * 1024 * 1024);
  while (quick.received.length < pushed) await within(5_000, once(quick.client, 'message'));
  const closed = once(slow.client, 'close');
  slow.client.resume();
  const [code, reason] = (await within(10_000, closed)) as [number, Buffer];
  expect([code, reason.toString()]).toEqual([1013, 'Too slow: go on from the last cursor']);
  quick.client.close();
});

test('what is made up for waits for the client', async () => {
  const { client, received, feed } = await connect('1');
  client.pause();
  for (let nth = 0; nth < 200 && (await isDrainedNow(feed)); nth += 1) feed.push(large);
  const drained = feed.drained();
  client.resume();
  await within(10_000, drained);
  expect(received.length).toBeGreaterThan(0);
  client.close();
});

test('a subscription by iteration takes so many results ahead, then says that it can’t, and goes on when they are read', async () => {
  const stream = new ResultStream(() => () => undefined, new AbortController().signal);
  let ahead = 1;
  while (stream.push(payloadOf({ data: { nth: ahead } }))) ahead += 1;
  expect(ahead).toBeLessThan(100);
  let isDrained = false;
  const drained = stream.drained().then(() => (isDrained = true));
  for (let nth = 1; nth <= ahead; nth += 1) {
    expect(isDrained).toBe(false);
    expect((await stream.next()).value).toEqual({ data: { nth } });
  }
  await within(1_000, drained);
  const error = new Error('signed out');
  const next = stream.next();
  stream.end(error);
  await expect(next).rejects.toBe(error);
  expect((await stream.next()).done).toBe(true);
});

async function isDrainedNow(feed: SocketFeed): Promise<boolean> {
  const later = new Promise<boolean>((resolve) => setImmediate(() => resolve(false)));
  return Promise.race([feed.drained().then(() => true), later]);
}
