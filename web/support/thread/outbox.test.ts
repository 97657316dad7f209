import { Client, subscriptionExchange, type ExecutionResult } from 'urql';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Upload, UploadState } from '../../files/upload.ts';
import { discard, send } from './outbox.ts';

const message = (body: string) => ({
  clientMutationId: `id-${body}`,
  authorId: 'guest-1',
  ticketId: 'ticket-1',
  body,
  isNote: false,
  uploads: [],
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

/** An upload that ends when, and as, the test says. */
function slowUpload() {
  let end = Promise.withResolvers<UploadState>();
  const upload: Upload = {
    key: 'file',
    name: 'photo.png',
    size: 1,
    preview: null,
    state: () => ({ status: 'sending', progress: 0.5 }),
    subscribe: () => () => undefined,
    finished: () => end.promise,
    retry: () => {
      end = Promise.withResolvers();
    },
    dispose: vi.fn(),
  };
  return { upload, end: (state: UploadState) => end.resolve(state) };
}

test('a message with files is sent when they have arrived, and is kept without them', async () => {
  const { client, received, answer } = slowServer();
  const { upload, end } = slowUpload();
  const sent = send(client, { ...message('with a file'), uploads: [upload] });
  expect(storage.setItem.mock.calls[0]?.[1]).toContain('"hasLostFiles":true');
  expect(received).toEqual([]);
  end({ status: 'done', attachmentId: 'attachment' });
  await expect.poll(() => received).toEqual(['with a file']);
  answer();
  await sent;
  expect(upload.dispose).toHaveBeenCalled();
});

test('a message whose file fails is not sent; sent again, it sends the file again', async () => {
  const { client, received, answer } = slowServer();
  const { upload, end } = slowUpload();
  const failing = { ...message(''), uploads: [upload] };
  const first = send(client, failing);
  end({ status: 'failed', failure: 'forged' });
  await first;
  expect(received).toEqual([]);
  const again = send(client, failing);
  end({ status: 'done', attachmentId: 'attachment' });
  await expect.poll(() => received).toEqual(['']);
  answer();
  await again;
  discard(failing.clientMutationId);
});
