import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { here, png, readAttachment, upload } from '../../../tests/kit/files.ts';
import { createTestWorkspace, type Person } from '../../../tests/kit/people.ts';

const text = Buffer.from('0123456789');

let directory: string;
let store: S3rver;
let app: TestApp;
let guest: Person;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ahrom-s3-'));
  store = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: 'files' }] });
  const { port } = await store.run();
  app = await startTestApp({
    S3_BUCKET: 'files',
    S3_REGION: 'us-east-1',
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_ACCESS_KEY_ID: 'S3RVER',
    S3_SECRET_ACCESS_KEY: 'S3RVER',
  });
  guest = await (await createTestWorkspace(app)).guest();
});
afterAll(async () => {
  await app.stop();
  await store.close();
  await rm(directory, { recursive: true });
});

async function linkTo(id: string): Promise<URL> {
  return here(app.url, (await readAttachment(guest, id))?.url ?? '');
}

describe('with a bucket', () => {
  it('files lie there and not in the data directory, and are read whole and in parts', async () => {
    const url = await linkTo(await upload(app.url, guest, text, { mimeType: 'text/plain' }));
    expect(await (await fetch(url)).text()).toBe('0123456789');
    const part = await fetch(url, { headers: { range: 'bytes=3-5' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 3-5/10', '345']);
    expect(await readdir(app.dataDir)).toEqual(['incoming']);
    expect(await readdir(join(app.dataDir, 'incoming'))).toEqual([]);
  });

  it('a large file arrives whole', async () => {
    const bytes = Buffer.concat([png(), Buffer.alloc(6 * 1024 * 1024, 7)]);
    const answer = await fetch(await linkTo(await upload(app.url, guest, bytes)));
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('a file whose bytes are gone from it is answered as gone', async () => {
    const id = await upload(app.url, guest, text, { mimeType: 'text/plain' });
    const url = await linkTo(id);
    for (const name of await readdir(join(directory, 'files')))
      await rm(join(directory, 'files', name), { recursive: true });
    expect((await fetch(url)).status).toBe(404);
  });
});
