import { Client, subscriptionExchange, type ExecutionResult } from 'urql';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Upload, UploadState } from '../../files/upload.ts';
import { outbox } from './outbox.ts';

const message = (body: string, uploads: readonly Upload[] = []) => ({
  clientMutationId: `id-${body}`,
  authorId: 'guest-1',
  conversationId: 'ticket-1',
  writtenAt: new Date().toISOString(),
  content: { body, isNote: false, uploads },
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
    removeItem: (key: string) => kept.delete(key),
  });
});

/** An upload that ends when, and as, the test says. */
function slowUpload() {
  let end = Promise.withResolvers<UploadState>();
  let state: UploadState = { status: 'sending', progress: 0.5 };
  const upload: Upload = {
    key: 'file',
    name: 'photo.png',
    size: 1,
    preview: null,
    state: () => state,
    subscribe: () => () => undefined,
    finished: () => end.promise,
    retry: () => {
      if (state.status === 'failed') end = Promise.withResolvers();
    },
    dispose: vi.fn(),
  };
  const endAs = (next: UploadState) => {
    state = next;
    end.resolve(next);
  };
  return { upload, endAs };
}
const arrived = { status: 'done', attachmentId: 'attachment' } as const;
const keptContents = () => [...kept.values()].map((text) => (JSON.parse(text) as { content: unknown }).content);

test('a message with files is sent when they have arrived, and is kept without those that have not', async () => {
  const { client, received } = server();
  const { upload, endAs } = slowUpload();
  const sent = outbox.send(client, message('with a file', [upload]));
  expect(keptContents()).toMatchObject([{ uploads: [], stored: [], lostFiles: 'untold' }]);
  expect(received).toEqual([]);
  endAs(arrived);
  await sent;
  expect(received).toMatchObject([{ body: 'with a file', attachmentIds: ['attachment'] }]);
  expect(upload.dispose).toHaveBeenCalled();
  expect(outbox.messages()).toEqual([]);
});

test('files that had arrived go with their message also after a reload', async () => {
  const { client, received } = server();
  const { upload, endAs } = slowUpload();
  endAs(arrived);
  await outbox.send(server({ data: null }).client, message('not reached', [upload]));
  const [content] = keptContents() as ReturnType<typeof message>['content'][];
  expect(content).toMatchObject({ uploads: [], stored: [{ attachmentId: 'attachment', name: 'photo.png' }] });
  await outbox.send(client, { ...message('not reached'), content: content ?? message('').content });
  expect(received).toMatchObject([{ attachmentIds: ['attachment'] }]);
});

test('a message that has lost files to a reload goes without them only when its author says so', async () => {
  const { client, received } = server();
  const cut = message('see the picture');
  await outbox.send(client, { ...cut, content: { ...cut.content, lostFiles: 'untold' } });
  expect(received).toEqual([]);
  const [left] = outbox.messages();
  expect(left?.state).toEqual({ is: 'refused', message: '' });
  if (left) await outbox.send(client, left);
  expect(received).toMatchObject([{ body: 'see the picture' }]);
});

test('a message whose file is refused is not sent; sent again, it sends the file again', async () => {
  const { client, received } = server();
  const { upload, endAs } = slowUpload();
  const failing = message('', [upload]);
  const first = outbox.send(client, failing);
  endAs({ status: 'failed', failure: 'forged' });
  await first;
  expect(outbox.messages().map(({ state }) => state)).toEqual([{ is: 'refused', message: 'forged' }]);
  const again = outbox.send(client, failing);
  endAs(arrived);
  await again;
  expect(received).toHaveLength(1);
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
