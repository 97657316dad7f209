import { Client, subscriptionExchange, type ExecutionResult } from 'urql';
import { beforeEach, expect, test, vi } from 'vitest';
import { outbox, send } from './outbox.ts';

const message = (body: string, roomId = 'room-1') => ({
  clientMutationId: `id-${body}`,
  senderId: 'sara',
  roomId,
  body,
  mentionIds: [],
  files: [],
  replyToId: null,
  writtenAt: '2026-11-22T08:00:00.000Z',
});

const stored: ExecutionResult = { data: { sendChatMessage: { message: { id: 'stored' }, errors: [] } } };
const refused: ExecutionResult = {
  data: { sendChatMessage: { message: null, errors: [{ code: 'ROOM_LOCKED', message: 'locked' }] } },
};

/** The network fails instead of an answer. */
const lost: ExecutionResult = {};

/** A server that answers only when the test says so. */
function slowServer() {
  const received: string[] = [];
  const answers: ((result: ExecutionResult) => void)[] = [];
  const client = new Client({
    url: 'http://test/graphql',
    preferGetMethod: false,
    exchanges: [
      subscriptionExchange({
        enableAllOperations: true,
        forwardSubscription: ({ variables }) => ({
          subscribe(sink) {
            received.push((variables as { input: { body: string } }).input.body);
            answers.push((result) => {
              if (result === lost) sink.error(new Error('no answer'));
              else sink.next(result);
              sink.complete();
            });
            return { unsubscribe: () => undefined };
          },
        }),
      }),
    ],
  });
  return { client, received, answer: (result = stored) => answers.shift()?.(result) };
}

const storage = new Map<string, string>();
beforeEach(() => {
  storage.clear();
  vi.stubGlobal('localStorage', {
    setItem: (key: string, text: string) => storage.set(key, text),
    removeItem: (key: string) => storage.delete(key),
  });
});

const keptState = () => [...storage.values()].map((text) => (JSON.parse(text) as { state: unknown }).state);

test('a message waits for the one written before it in the same room, and for no other room', async () => {
  const { client, received, answer } = slowServer();
  const first = send(client, message('first'));
  const second = send(client, message('second'));
  void send(client, message('elsewhere', 'room-2'));
  await expect.poll(() => received).toEqual(['first', 'elsewhere']);
  answer();
  await first;
  await expect.poll(() => received).toEqual(['first', 'elsewhere', 'second']);
  answer();
  answer();
  await second;
});

test('a message is kept until it is stored', async () => {
  const { client, received, answer } = slowServer();
  const sent = send(client, message('kept'));
  expect(keptState()).toEqual([{ is: 'unreached' }]);
  await expect.poll(() => received).toEqual(['kept']);
  answer();
  await sent;
  expect(keptState()).toEqual([]);
});

test('a refused message stays, with what the server said', async () => {
  const { client, received, answer } = slowServer();
  const sent = send(client, message('unwelcome'));
  await expect.poll(() => received).toEqual(['unwelcome']);
  answer(refused);
  await sent;
  expect(keptState()).toEqual([{ is: 'refused', message: 'locked' }]);
});

test('what was not reached is counted until it is sent again', async () => {
  const { client, received, answer } = slowServer();
  const sent = send(client, message('tried'));
  await expect.poll(() => received).toEqual(['tried']);
  answer(lost);
  await sent;
  expect(keptState()).toEqual([{ is: 'unreached' }]);
  expect(outbox.failures()).toBe(1);
  outbox.resend(client, 'sara');
  await expect.poll(() => received).toEqual(['tried', 'tried']);
  answer();
  await expect.poll(outbox.failures).toBe(0);
  expect(keptState()).toEqual([]);
});
