import { randomUUID } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { graphql } from '../gql/index.ts';
import type { Client } from '../kit/client.ts';
import { createTestWorkspace } from '../kit/people.ts';
import { freePort, scratchDirectory, startServerProcess, type ServerProcess } from '../kit/server-process.ts';
import { openTicket, SendMessage } from '../kit/tickets.ts';

const MessageBodies = graphql(`
  query TestMessageBodies($id: ID!) {
    ticket(id: $id) {
      messages(first: 100) {
        nodes {
          type
          body
        }
      }
    }
  }
`);

const rounds = 3;
const acknowledgedARound = 40;

/** Writes to one ticket of its own, each message until it is acknowledged. */
class Writer {
  readonly guest: Client;
  readonly ticketId: string;
  readonly acknowledged: string[] = [];
  #unanswered: string | null = null;

  constructor(guest: Client, ticketId: string) {
    this.guest = guest;
    this.ticketId = ticketId;
  }

  /** Goes on until the server is gone. */
  async write(onAcknowledged: () => void): Promise<void> {
    for (;;) {
      // What got no answer is sent again under its own id, as a client does that came back.
      const body = (this.#unanswered ??= randomUUID());
      const input = { ticketId: this.ticketId, body, clientMutationId: body };
      try {
        const { sendTicketMessage } = await this.guest.run(SendMessage, { input });
        expect(sendTicketMessage.errors).toEqual([]);
      } catch (error) {
        if (isConnectionLost(error)) return;
        throw error;
      }
      this.acknowledged.push(body);
      this.#unanswered = null;
      onAcknowledged();
    }
  }
}

test('kill -9 in the middle of writing loses no acknowledged message and doubles none', async () => {
  const data = await scratchDirectory();
  const port = await freePort();
  const start = () => startServerProcess(port, { DATA_DIR: data.path, DEMO: '0' });
  let server = await start();
  onTestFinished(async () => {
    await server.end('SIGKILL');
    await data.remove();
  });
  const workspace = await createTestWorkspace(server);
  const writers = await Promise.all(
    [1, 2, 3, 4].map(async () => {
      const guest = await workspace.guest();
      return new Writer(guest, (await openTicket(guest)).id);
    }),
  );

  for (let round = 1; round <= rounds; round += 1) {
    await writeUntilKilled(writers, server);
    server = await start();
  }

  for (const { guest, ticketId, acknowledged } of writers) {
    const { ticket } = await guest.run(MessageBodies, { id: ticketId });
    const written = (ticket?.messages.nodes ?? []).filter(({ type }) => type === 'TEXT').map(({ body }) => body);
    // The first is the ticket's description; the last may have been written without an answer.
    expect(written.slice(1, acknowledged.length + 1)).toEqual(acknowledged);
    expect(written.length - 1 - acknowledged.length).toBeOneOf([0, 1]);
  }
});

async function writeUntilKilled(writers: Writer[], server: ServerProcess): Promise<void> {
  let count = 0;
  const killed = Promise.withResolvers<void>();
  const writing = writers.map((writer) =>
    writer.write(() => {
      count += 1;
      if (count === acknowledgedARound) void server.end('SIGKILL').then(() => killed.resolve());
    }),
  );
  await Promise.all([killed.promise, ...writing]);
}

/** fetch's word for a server that is gone. */
function isConnectionLost(error: unknown): boolean {
  return error instanceof TypeError;
}
