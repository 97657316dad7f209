import type { Client } from 'urql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Outcome } from '../lib/outgoing.ts';
import { canBeSent, outboxWithFiles, withoutLost, type ContentWithFiles } from './outbox-with-files.ts';
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
  outbox.claim('sara');
  return { outbox, received };
}

/** What the browser keeps. */
let kept: Record<string, string>;
beforeEach(() => {
  // Entries of a storage are its own properties; its methods are not.
  const methods = {
    setItem: (key: string, text: string) => void (kept[key] = text),
    getItem: (key: string) => kept[key] ?? null,
    removeItem: (key: string) => void Reflect.deleteProperty(kept, key),
  };
  kept = Object.create(methods) as Record<string, string>;
  vi.stubGlobal('localStorage', kept);
  // Without locks, so that an outbox made anew is one after a reload.
  vi.stubGlobal('navigator', {});
});
afterEach(() => vi.unstubAllGlobals());
const keptContents = () =>
  Object.values(kept).map((text) => (JSON.parse(text) as { content: ContentWithFiles }).content);

/** An upload that ends when, and as, the test says. */
function slowUpload() {
  let end = Promise.withResolvers<UploadState>();
  let state: UploadState = { status: 'sending', progress: 0.5 };
  const listeners = new Set<() => void>();
  const upload: Upload = {
    key: 'file',
    name: 'photo.png',
    size: 1,
    preview: null,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    finished: () => end.promise,
    retry: () => {
      if (state.status === 'failed') end = Promise.withResolvers();
    },
    dispose: vi.fn(),
  };
  const endAs = (next: UploadState) => {
    state = next;
    for (const listener of listeners) listener();
    end.resolve(next);
  };
  return { upload, endAs };
}
const arrived = { status: 'done', attachmentId: 'attachment' } as const;

test('a message with files is sent when they have arrived, and is kept without those that have not', async () => {
  const { outbox, received } = newOutbox();
  const { upload, endAs } = slowUpload();
  const sent = outbox.send(client, message('with a file', [upload]));
  expect(keptContents()).toMatchObject([{ uploads: [], stored: [], lost: ['photo.png'] }]);
  expect(received).toEqual([]);
  endAs(arrived);
  await sent;
  expect(received).toEqual([{ body: 'with a file', attachmentIds: ['attachment'] }]);
  expect(upload.dispose).toHaveBeenCalled();
  expect(outbox.messages()).toEqual([]);
});

test('of files alone that a reload took, their names are left, to be given up', () => {
  void newOutbox().outbox.send(client, message('', [slowUpload().upload]));
  const { outbox } = newOutbox();
  const [left] = outbox.messages();
  expect(left).toMatchObject({ state: { is: 'refused', message: '' }, content: { lost: ['photo.png'] } });
  expect(left && canBeSent(left.content)).toBe(false);
  outbox.discard('id-');
  expect(newOutbox().outbox.messages()).toEqual([]);
});

test('a file is kept with its message from when it has arrived, also while the message waits', async () => {
  const { outbox } = newOutbox({ is: 'unreached' });
  const first = slowUpload();
  const second = slowUpload();
  const sent = [
    outbox.send(client, message('first', [first.upload])),
    outbox.send(client, message('second', [second.upload])),
  ];
  second.endAs(arrived);
  expect(keptContents()).toMatchObject([{ lost: ['photo.png'] }, { lost: [], stored: [{ name: 'photo.png' }] }]);
  first.endAs(arrived);
  expect(keptContents()).toMatchObject([{ lost: [], stored: [{ name: 'photo.png' }] }, { lost: [] }]);
  await Promise.all(sent);
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

test.each([
  ['just now', 0],
  ['long ago', 13 * 3_600_000],
])(
  'a message written %s that lost files goes without them when its author says so, and not before',
  async (_when, age) => {
    const cut = {
      ...message('see the picture', [slowUpload().upload]),
      writtenAt: new Date(Date.now() - age).toISOString(),
    };
    void newOutbox().outbox.send(client, cut);
    const { outbox, received } = newOutbox();
    outbox.resend(client, 'sara');
    expect(received).toEqual([]);
    const [left] = outbox.messages();
    expect(left?.state).toEqual({ is: 'refused', message: '' });
    if (left) await outbox.send(client, withoutLost(left));
    expect(received).toEqual([{ body: 'see the picture', attachmentIds: [] }]);
  },
);

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

test('a message that is given up while its file is sent goes nowhere, and lets the next one go', async () => {
  const { outbox, received } = newOutbox();
  const { upload, endAs } = slowUpload();
  void outbox.send(client, message('given up', [upload]));
  void outbox.send(client, message('next'));
  outbox.discard('id-given up');
  expect(upload.dispose).toHaveBeenCalled();
  endAs({ status: 'failed', failure: '' });
  await expect.poll(() => received).toEqual([{ body: 'next', attachmentIds: [] }]);
});
