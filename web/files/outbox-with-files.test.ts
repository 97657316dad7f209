import type { Client } from 'urql';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../lib/outbox.ts';
import { outboxWithFiles, type ContentWithFiles } from './outbox-with-files.ts';
import type { Upload, UploadState } from './upload.ts';

const message = (body: string, uploads: readonly Upload[] = []) => ({
  clientMutationId: `id-${body}`,
  authorId: 'sara',
  conversationId: 'room-1',
  writtenAt: new Date().toISOString(),
  content: { body, uploads } as ContentWithFiles,
});
const client = {} as Client;

/** An outbox whose server takes every message, unless it is told how to answer. */
function newOutbox(answer: Outcome<ContentWithFiles> = { is: 'stored', isShown: true }) {
  const received: { body: string; attachmentIds: string[] }[] = [];
  const outbox = outboxWithFiles<ContentWithFiles>('test.', (_client, { content: { body } }, attachmentIds) => {
    received.push({ body, attachmentIds });
    return Promise.resolve(answer);
  });
  return { outbox, received };
}

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
});
const keptContents = () =>
  [...kept.values()].map((text) => (JSON.parse(text) as { content: ContentWithFiles }).content);

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

test('a message with files is sent when they have arrived, and is kept without those that have not', async () => {
  const { outbox, received } = newOutbox();
  const { upload, endAs } = slowUpload();
  const sent = outbox.send(client, message('with a file', [upload]));
  expect(keptContents()).toMatchObject([{ uploads: [], stored: [], lostFiles: 'untold' }]);
  expect(received).toEqual([]);
  endAs(arrived);
  await sent;
  expect(received).toEqual([{ body: 'with a file', attachmentIds: ['attachment'] }]);
  expect(upload.dispose).toHaveBeenCalled();
  expect(outbox.messages()).toEqual([]);
});

test('of files alone that have not arrived nothing is kept', () => {
  void newOutbox().outbox.send(client, message('', [slowUpload().upload]));
  expect(keptContents()).toEqual([]);
});

test('files that had arrived go with their message also after a reload', async () => {
  const { upload, endAs } = slowUpload();
  endAs(arrived);
  await newOutbox({ is: 'unreached' }).outbox.send(client, message('not reached', [upload]));
  const [content] = keptContents();
  expect(content).toMatchObject({ uploads: [], stored: [{ attachmentId: 'attachment', name: 'photo.png' }] });
  const { outbox, received } = newOutbox();
  await outbox.send(client, { ...message('not reached'), content: content ?? message('').content });
  expect(received).toMatchObject([{ attachmentIds: ['attachment'] }]);
});

test('a message that has lost files to a reload goes without them only when its author says so', async () => {
  const { outbox, received } = newOutbox();
  const cut = message('see the picture');
  await outbox.send(client, { ...cut, content: { ...cut.content, lostFiles: 'untold' } });
  expect(received).toEqual([]);
  const [left] = outbox.messages();
  expect(left?.state).toEqual({ is: 'refused', message: '' });
  if (left) await outbox.send(client, left);
  expect(received).toMatchObject([{ body: 'see the picture' }]);
});

test('a message whose file is refused is not sent; sent again, it sends the file again', async () => {
  const { outbox, received } = newOutbox();
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

test('a message whose file did not reach the server goes again by itself', async () => {
  const { outbox, received } = newOutbox();
  const { upload, endAs } = slowUpload();
  const sent = outbox.send(client, message('', [upload]));
  endAs({ status: 'failed', failure: '' });
  await sent;
  expect(received).toEqual([]);
  outbox.resend(client, 'sara');
  endAs(arrived);
  await expect.poll(() => received).toEqual([{ body: '', attachmentIds: ['attachment'] }]);
});
