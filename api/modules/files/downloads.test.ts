import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { here, newUpload, png, readAttachment, upload } from '../../../tests/kit/files.ts';
import { createTestWorkspace, type Person } from '../../../tests/kit/people.ts';

const hour = 60 * 60 * 1000;
const text = Buffer.from('0123456789');

let app: TestApp;
let guest: Person;

beforeAll(async () => {
  app = await startTestApp();
  guest = await (await createTestWorkspace(app)).guest();
});
afterAll(() => app.stop());

async function linkTo(bytes: Buffer, file: { fileName?: string; mimeType?: string }): Promise<URL> {
  const id = await upload(app.url, guest, bytes, file);
  const attachment = await readAttachment(guest, id);
  if (!attachment) throw new Error('not found');
  return here(app.url, attachment.url);
}

describe('a link to a file', () => {
  it('needs no credentials, and shows an image as what it is', async () => {
    const response = await fetch(await linkTo(png(), { fileName: 'عکس «۱».png' }));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(png().length),
      'content-disposition': `inline; filename="___ ___.png"; filename*=UTF-8''${encodeURIComponent('عکس «۱».png')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'accept-ranges': 'bytes',
    });
    expect(response.headers.get('cache-control')).toMatch(/^private, max-age=\d+, immutable$/);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(png());
  });

  it.each([
    ['text/html', '<script>alert(1)</script>', 'text/html; charset=utf-8'],
    ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'image/svg+xml'],
    ['application/javascript', 'alert(1)', 'application/javascript'],
    ['application/pdf', '%PDF-1.7\n', 'application/pdf'],
  ])('only ever downloads %s', async (mimeType, content, contentType) => {
    const { headers } = await fetch(await linkTo(Buffer.from(content), { fileName: 'it\'s "a" file', mimeType }));
    expect(headers.get('content-type')).toBe(contentType);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="it's _a_ file"; filename*=UTF-8''it%27s%20%22a%22%20file`,
    );
  });

  it('gives parts, for players and for downloads that go on', async () => {
    const url = await linkTo(text, { mimeType: 'text/plain' });
    const part = async (range: string, more: Record<string, string> = {}) => {
      const response = await fetch(url, { headers: { range, ...more } });
      return [response.status, response.headers.get('content-range'), await response.text()];
    };
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
    expect(await part('bytes=7-')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await part('bytes=-99')).toEqual([206, 'bytes 0-9/10', '0123456789']);
    expect(await part('bytes=0-99')).toEqual([206, 'bytes 0-9/10', '0123456789']);
    expect(await part('bytes=10-')).toEqual([416, 'bytes */10', '']);
    expect(await part('bytes=-0')).toEqual([416, 'bytes */10', '']);
    expect(await part('bytes=99999999999999999999-')).toEqual([416, 'bytes */10', '']);
    for (const whole of ['bytes=4-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=x-', 'bytes=-']) {
      expect(await part(whole)).toEqual([200, null, '0123456789']);
    }
    expect(await part('bytes=2-4', { 'if-range': '"another"' })).toEqual([200, null, '0123456789']);
  });

  it('answers HEAD without the bytes, and 304 to whoever has them', async () => {
    const url = await linkTo(text, { mimeType: 'text/plain' });
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
    const again = await fetch(url, { headers: { 'if-none-match': head.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await fetch(url, { method: 'POST' })).status).toBe(405);
  });

  it('is refused when it is forged, or another file’s, in a sentence', async () => {
    const url = await linkTo(text, { mimeType: 'text/plain' });
    const other = await linkTo(text, { mimeType: 'text/plain' });
    const forged = [
      url.href.replace(/signature=../, 'signature=AA'),
      url.href.replace(/expires=\d/, 'expires=9'),
      url.href.replace(/&signature.*/, ''),
      url.href.replace(url.pathname, other.pathname),
      new URL('/files/x', url).href,
      new URL('/files/../files/%00', url).href,
    ];
    for (const link of forged) {
      const response = await fetch(link, { headers: { 'accept-language': 'fa' } });
      expect([response.status, await response.text()]).toEqual([403, 'این پیوند درست نیست.\n']);
    }
  });

  it('is refused while the bytes have not arrived', async () => {
    const { url } = await newUpload(guest, { size: 4 });
    const response = await fetch(here(app.url, url), { headers: { 'accept-language': 'en' } });
    expect([response.status, await response.text()]).toEqual([404, 'This file is not available any more.\n']);
  });

  it('stays the same when it is read again, and ends within two hours', async () => {
    const id = await upload(app.url, guest, text, { mimeType: 'text/plain' });
    // To the beginning of an hour.
    app.pass(hour - (app.now().getTime() % hour));
    const link = async () => (await readAttachment(guest, id))?.url ?? '';
    const first = await link();
    app.pass(hour / 2);
    expect(await link()).toBe(first);
    app.pass(hour / 2);
    expect(await link()).not.toBe(first);
    expect((await fetch(here(app.url, first))).status).toBe(200);
    app.pass(hour);
    const response = await fetch(here(app.url, first), { headers: { 'accept-language': 'en' } });
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('has expired')]);
  });
});
