import { Client, subscriptionExchange, type ExecutionResult } from 'urql';
import { beforeEach, expect, test, vi } from 'vitest';
import { outbox } from './outbox.ts';

const message = (body: string) => ({
  clientMutationId: `id-${body}`,
  authorId: 'guest-1',
  conversationId: 'ticket-1',
  writtenAt: new Date().toISOString(),
  content: { body, isNote: false, uploads: [] },
});
type Input = Record<'body' | 'expectedLastMessageId', string> & { attachmentIds: string[] };

/** A server that takes every message, unless it is told how to answer. */
function server(answer: ExecutionResult = { data: { sendTicketMessage: { message: { id: 'stored' }, errors: [] } } }) {
  const received: Input[] = [];
  const client = new Client({
    url: 'http://test/graphql',
    preferGetMethod: false,
    exchanges: [
      subscriptionExchange({
        enableAllOperations: true,
        forwardSubscription: ({ variables }) => ({
          subscribe(sink) {
            received.push((variables as { input: Input }).input);
            sink.next(answer);
            sink.complete();
            return { unsubscribe: () => undefined };
          },
        }),
      }),
    ],
  });
  return { client, received };
}

const overtaken = { data: { sendTicketMessage: { message: null, errors: [{ code: 'CONFLICT', message: 'late' }] } } };

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    setItem: (key: string, text: string) => kept.set(key, text),
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => kept.delete(key),
  });
});

test('an answer that somebody else was faster than waits for its author, and goes all the same then', async () => {
  const answer = message('mine');
  await outbox.send(server(overtaken).client, {
    ...answer,
    content: { ...answer.content, expectedLastMessageId: 'm1' },
  });
  const [left] = outbox.messages();
  expect(left).toMatchObject({ state: { is: 'refused', message: 'late' }, content: { isOvertaken: true } });
  const { client, received } = server();
  outbox.resend(client, 'guest-1');
  expect(received).toEqual([]);
  if (left) await outbox.send(client, left);
  expect(received[0]?.expectedLastMessageId).toBeUndefined();
});
