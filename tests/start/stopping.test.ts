import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { freePort, scratchDirectory, startServerProcess } from '../kit/server-process.ts';

test('SIGTERM sends open sockets elsewhere and ends the process cleanly, within five seconds', async () => {
  const data = await scratchDirectory();
  onTestFinished(data.remove);
  const server = await startServerProcess(await freePort(), { DATA_DIR: data.path, DEMO: '0' });
  const socket = new WebSocket(server.url.replace('http', 'ws'), 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  const closed = once(socket, 'close');

  const askedAt = performance.now();
  const ending = await server.end('SIGTERM');

  expect(ending).toEqual({ code: 0, signal: null, stderr: '' });
  expect(performance.now() - askedAt).toBeLessThan(5_000);
  // 1012: the server restarts, so come back.
  expect(await closed).toEqual([1012, expect.anything()]);
});
