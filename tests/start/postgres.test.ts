import { expect, onTestFinished, test } from 'vitest';
import { createTestClient } from '../kit/client.ts';
import { createTestWorkspace } from '../kit/people.ts';
import { freePort, scratchDirectory, startServerProcess } from '../kit/server-process.ts';
import { createServerDatabase, dropServerDatabase } from '../kit/test-server.ts';
import { openTicket, SendMessage } from '../kit/tickets.ts';

const postgres = process.env['TEST_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

test('with DATABASE_URL everything is kept on that server, from one start to the next', async () => {
  const data = await scratchDirectory();
  const databaseUrl = await createServerDatabase(postgres);
  const start = async () =>
    startServerProcess(await freePort(), {
      DATA_DIR: data.path,
      DATABASE_URL: databaseUrl,
      SECRET: 'a secret of 32 characters or more',
      DEMO: '0',
    });
  const first = await start();
  onTestFinished(async () => {
    await first.end('SIGKILL');
    await dropServerDatabase(postgres, databaseUrl);
    await data.remove();
  });
  const guest = await (await createTestWorkspace(first)).guest();
  const ticket = await openTicket(guest);
  expect((await first.end('SIGTERM')).code).toBe(0);

  const second = await start();
  onTestFinished(async () => {
    await second.end('SIGKILL');
  });
  const { sendTicketMessage } = await createTestClient(second.url, guest.token).run(SendMessage, {
    input: { ticketId: ticket.id, body: 'Are you still there?' },
  });

  expect(sendTicketMessage).toMatchObject({ message: { body: 'Are you still there?' }, errors: [] });
  expect((await second.end('SIGTERM')).code).toBe(0);
});
