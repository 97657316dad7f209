import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startTestApp, type TestApp } from './kit/app.ts';
import { within } from './kit/client.ts';
import { createTestWorkspace, type TestWorkspace } from './kit/people.ts';

let app: TestApp;
let workspace: TestWorkspace;
const open: WebSocket[] = [];

beforeAll(async () => {
  app = await startTestApp({ RATE_LIMITS: 'on', TRUSTED_PROXIES: '127.0.0.1/32' });
  workspace = await createTestWorkspace(app);
});
afterAll(async () => {
  for (const socket of open) socket.terminate();
  await app.stop();
});

/** Opens a socket from an address. @returns the socket, or the status with which it was refused */
async function from(address: string): Promise<WebSocket | number> {
  const socket = new WebSocket(app.url.replace('http', 'ws'), 'graphql-transport-ws', {
    headers: { 'x-forwarded-for': address },
  });
  open.push(socket);
  const refused = once(socket, 'unexpected-response').then((given) => {
    const [, response] = given as [unknown, { statusCode: number }];
    return response.statusCode;
  });
  socket.on('error', () => undefined);
  return within(20_000, Promise.race([once(socket, 'open').then(() => socket), refused]));
}

/** Says who it is. @returns what came of it: connection_ack, or the code of the close */
async function hello(socket: WebSocket | number, token: string | null): Promise<unknown> {
  if (typeof socket === 'number') throw new Error(`refused with ${socket}`);
  const heard = once(socket, 'message').then(([data]) => (JSON.parse(String(data)) as { type: string }).type);
  const closed = once(socket, 'close').then(([code]) => code as unknown);
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token ?? ''}` } }));
  return within(20_000, Promise.race([heard, closed]));
}

it('a person has a hundred sockets, and somebody else theirs', async () => {
  const [sara, guest] = [workspace.owner, await workspace.guest()];
  const sockets = await Promise.all(Array.from({ length: 100 }, () => from('192.0.2.1')));
  const heard = await Promise.all(sockets.map((socket) => hello(socket, sara.token)));
  expect(new Set(heard)).toEqual(new Set(['connection_ack']));
  expect(await hello(await from('192.0.2.1'), sara.token)).toBe(4429);
  expect(await hello(await from('192.0.2.1'), guest.token)).toBe('connection_ack');
});

it('a network has two hundred sockets of which it is not known whose they are, and the next one its own', async () => {
  const sockets = await Promise.all(Array.from({ length: 200 }, (_, nth) => from(`2001:db8::${nth.toString(16)}`)));
  expect(sockets.filter((socket) => typeof socket === 'number')).toEqual([]);
  expect(await from('2001:db8::ffff')).toBe(429);
  expect(await from('2001:db8:0:1::1')).toBeInstanceOf(WebSocket);
  // One that says who it is, is the person's.
  expect(await hello(sockets[0] ?? 0, (await workspace.guest()).token)).toBe('connection_ack');
  expect(await from('2001:db8::ffff')).toBeInstanceOf(WebSocket);
});
