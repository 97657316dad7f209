import { Client, subscriptionExchange, type ExecutionResult } from 'urql';
import { beforeEach, expect, test, vi } from 'vitest';
import { send } from './outbox.ts';

const message = (body: string) => ({
  clientMutationId: `id-${body}`,
  authorId: 'guest-1',
  ticketId: 'ticket-1',
  body,
  isNote: false,
});

/** A server that answers only when the test says so. */
function slowServer() {
  const received: string[] = [];
  const answers: (() => void)[] = [];
  const client = new Client({
    url: 'http://test/graphql',
    preferGetMethod: false,
    exchanges: [
      subscriptionExchange({
        enableAllOperations: true,
        forwardSubscription: ({ variables }) => ({
          subscribe(sink) {
            received.push((variables as { input: { body: string } }).input.body);
            const result: ExecutionResult = { data: { sendTicketMessage: { message: { id: 'stored' }, errors: [] } } };
            answers.push(() => {
              sink.next(result);
              sink.complete();
            });
            return { unsubscribe: () => undefined };
          },
        }),
      }),
    ],
  });
  return { client, received, answer: () => answers.shift()?.() };
}

const storage = { setItem: vi.fn(), removeItem: vi.fn() };
beforeEach(() => {
  storage.setItem.mockReset();
  vi.stubGlobal('localStorage', storage);
});

test('a message waits for the one written before it on the same ticket', async () => {
  const { client, received, answer } = slowServer();
  const first = send(client, message('first'));
  const second = send(client, message('second'));
  await expect.poll(() => received).toEqual(['first']);
  answer();
  await first;
  await expect.poll(() => received).toEqual(['first', 'second']);
  answer();
  await second;
});

test('a message is sent though the browser has no room to keep it', async () => {
  storage.setItem.mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const { client, received, answer } = slowServer();
  const sent = send(client, message('kept nowhere'));
  await expect.poll(() => received).toEqual(['kept nowhere']);
  answer();
  await sent;
});
