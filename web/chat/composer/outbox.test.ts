import { Client, subscriptionExchange, type ExecutionResult } from 'urql';
import { beforeEach, expect, test, vi } from 'vitest';
import { outbox } from './outbox.ts';

const message = (body: string) => ({
  clientMutationId: `id-${body}`,
  authorId: 'sara',
  conversationId: 'room-1',
  writtenAt: new Date().toISOString(),
  content: {
    body,
    uploads: [],
    stored: [{ attachmentId: 'file-1', name: 'plan.png' }],
    mentionIds: ['ali'],
    replyToId: 'm1',
  },
});

/** A server that gives one answer; null: the network fails instead. */
function server(answer: ExecutionResult | null) {
  const received: unknown[] = [];
  const client = new Client({
    url: 'http://test/graphql',
    preferGetMethod: false,
    exchanges: [
      subscriptionExchange({
        enableAllOperations: true,
        forwardSubscription: ({ variables }) => ({
          subscribe(sink) {
            received.push((variables as { input: unknown }).input);
            if (answer) sink.next(answer);
            else sink.error(new Error('no answer'));
            sink.complete();
            return { unsubscribe: () => undefined };
          },
        }),
      }),
    ],
  });
  return { client, received };
}

beforeEach(() => {
  vi.stubGlobal('localStorage', { setItem: () => undefined, getItem: () => null, removeItem: () => undefined });
});

test('a message is sent with all that belongs to it, and stays until its room shows it', async () => {
  const { client, received } = server({ data: { sendChatMessage: { message: { id: 'stored' }, errors: [] } } });
  await outbox.send(client, message('look'));
  expect(received).toEqual([
    {
      roomId: 'room-1',
      body: 'look',
      attachmentIds: ['file-1'],
      mentionIds: ['ali'],
      replyToId: 'm1',
      clientMutationId: 'id-look',
    },
  ]);
  expect(outbox.messages()).toMatchObject([{ content: { body: 'look' }, state: { is: 'stored' } }]);
  outbox.discard('id-look');
});

test.each([
  [
    'the room refuses it',
    { data: { sendChatMessage: { message: null, errors: [{ code: 'ROOM_LOCKED', message: 'locked' }] } } },
    { is: 'refused', message: 'locked' },
  ],
  [
    'the whole request is refused',
    { data: null, errors: [{ message: 'too often' }] },
    { is: 'refused', message: 'too often' },
  ],
  ['it is not reached', null, { is: 'unreached' }],
])('a message stays when %s', async (_when, answer, state) => {
  await outbox.send(server(answer).client, message('stays'));
  expect(outbox.messages().map((left) => left.state)).toEqual([state]);
  outbox.discard('id-stays');
});
