import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { graphql } from '../gql/index.ts';
import { within, type Client } from '../kit/client.ts';
import { createTestWorkspace } from '../kit/people.ts';
import { openTicket, send } from '../kit/tickets.ts';
import { freePort, scratchDirectory, startServerProcess } from '../kit/server-process.ts';

const Bodies = graphql(`
  query StoppingBodies($id: ID!) {
    ticket(id: $id) {
      messages(first: 100) {
        nodes {
          body
        }
      }
    }
  }
`);

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

test('SIGTERM lets the requests that are running finish: each is answered, and what is acknowledged is kept', async () => {
  const data = await scratchDirectory();
  onTestFinished(data.remove);
  const port = await freePort();
  const start = () => startServerProcess(port, { DATA_DIR: data.path, DEMO: '0' });
  const server = await start();
  const workspace = await createTestWorkspace(server);
  const guest = await workspace.guest();
  const ticket = await openTicket(guest);

  const bodies = Array.from({ length: 40 }, (_, i) => `message ${i}`);
  const answers = Promise.all(bodies.map((body) => send(guest, ticket.id, body)));
  // All of them are on their way when one has arrived.
  await within(5_000, firstOf(guest, ticket.id));
  const [ids, ending] = await Promise.all([answers, server.end('SIGTERM')]);

  expect(new Set(ids).size).toBe(40);
  expect(ending).toMatchObject({ code: 0 });
  const again = await start();
  const kept = await guest.run(Bodies, { id: ticket.id });
  const found = kept.ticket?.messages.nodes.map(({ body }) => body) ?? [];
  expect(found.filter((body) => body.startsWith('message ')).sort()).toEqual([...bodies].sort());
  await again.end('SIGTERM');
});

async function firstOf(guest: Client, id: string): Promise<void> {
  for (;;) {
    const { ticket } = await guest.run(Bodies, { id });
    if ((ticket?.messages.nodes.length ?? 0) > 2) return;
  }
}
