import type { Client } from 'urql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startUpload } from './upload.ts';

/** Bytes that were sent to some address. */
const send = vi.fn();
const abort = vi.fn();
class SentRequest {
  upload = {};
  open = vi.fn();
  setRequestHeader = vi.fn();
  send = send;
  abort = abort;
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal('XMLHttpRequest', SentRequest);
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
});
afterEach(() => vi.unstubAllGlobals());

/** An upload of a small file, which the server gives a place when the test says so. */
function announcedUpload() {
  const place = Promise.withResolvers<unknown>();
  const client = { mutation: vi.fn(() => place.promise) };
  const upload = startUpload(client as unknown as Client, new File(['text'], 'notes.txt'));
  const give = async () => {
    const uploadUrl = 'http://test/files/uploads/1';
    place.resolve({ data: { createUpload: { attachment: { id: '1' }, uploadUrl, errors: [] } } });
    await new Promise(setImmediate);
  };
  return { upload, client, give };
}

test('a file that is given up while it is announced is not sent, then or later', async () => {
  const { upload, client, give } = announcedUpload();
  upload.dispose();
  await give();
  upload.retry();
  await give();
  expect(client.mutation).toHaveBeenCalledOnce();
  expect(send).not.toHaveBeenCalled();
});

test('a file that is given up while it is sent is stopped', async () => {
  const { upload, give } = announcedUpload();
  await give();
  expect(send).toHaveBeenCalledOnce();
  upload.dispose();
  expect(abort).toHaveBeenCalledOnce();
});

test('who waits for a file that is given up waits no longer, though the server has not answered', async () => {
  const { upload } = announcedUpload();
  const finished = upload.finished();
  upload.dispose();
  expect((await finished).status).toBe('sending');
});
