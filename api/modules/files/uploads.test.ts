import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createUpload, newUpload, pdf, png, put, readAttachment, upload, wav } from '../../../tests/kit/files.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';

const MiB = 1024 * 1024;
const day = 24 * 60 * 60 * 1000;

let app: TestApp;
let workspace: TestWorkspace;
let guest: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  guest = await workspace.guest();
});
afterAll(() => app.stop());

/** Every file under the data directory. */
async function stored(): Promise<string[]> {
  const entries = await readdir(app.dataDir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function refusal(response: Response): Promise<[number, unknown]> {
  const { code } = (await response.json()) as { code: unknown };
  return [response.status, code];
}

describe('createUpload', () => {
  it('takes agents, customers and guests, and nobody else', async () => {
    for (const person of [workspace.owner, await workspace.customer('Reza'), guest]) {
      expect((await createUpload(person, { size: 1 })).errors).toEqual([]);
    }
  });

  it('keeps of a path the name alone, in any script, without what turns its direction', async () => {
    const named = async (fileName: string) => (await createUpload(guest, { fileName, size: 1 })).attachment?.fileName;
    expect(await named('C:\\fakepath\\گزارش نهایی.pdf')).toBe('گزارش نهایی.pdf');
    expect(await named('../../etc/passwd')).toBe('passwd');
    expect(await named('invoice\u202Egpj.exe')).toBe('invoicegpj.exe');
    expect(await named('x'.repeat(255))).toBe('x'.repeat(255));
  });

  it.each([
    [{ fileName: 'folder/' }, 'REQUIRED', 'fileName'],
    [{ fileName: ' \u200B' }, 'REQUIRED', 'fileName'],
    [{ fileName: 'a\u0000b' }, 'INVALID', 'fileName'],
    [{ fileName: 'x'.repeat(256) }, 'TOO_LONG', 'fileName'],
    [{ mimeType: 'png' }, 'INVALID', 'mimeType'],
    [{ mimeType: 'text/html\r\nx: y' }, 'INVALID', 'mimeType'],
    [{ mimeType: `text/${'x'.repeat(100_000)}` }, 'INVALID', 'mimeType'],
    [{ size: 0 }, 'INVALID', 'size'],
    [{ size: -1 }, 'INVALID', 'size'],
    [{ size: 25 * MiB + 1 }, 'INVALID', 'size'],
    [{ size: 2 ** 31 - 1 }, 'INVALID', 'size'],
  ])('refuses %o', async (wrong, code, field) => {
    const { errors, uploadUrl } = await createUpload(guest, { size: 1, ...wrong });
    expect(errors).toMatchObject([{ code, field: ['input', field] }]);
    expect(uploadUrl).toBeNull();
  });

  it('says in words how large a file may be', async () => {
    const { errors } = await createUpload(guest, { size: 25 * MiB + 1 });
    expect(errors[0]?.message).toBe('A file can have up to 25 MB.');
  });
});

describe('an upload', () => {
  it('is put once, without credentials, and is then what its bytes are', async () => {
    const bytes = png(800, 600);
    const { id, uploadUrl } = await newUpload(guest, { mimeType: 'application/octet-stream', size: bytes.length });
    expect((await put(app.url, uploadUrl, bytes)).status).toBe(204);
    expect(await readAttachment(guest, id)).toMatchObject({
      mimeType: 'image/png',
      size: bytes.length,
      width: 800,
      height: 600,
    });
    expect(await refusal(await put(app.url, uploadUrl, bytes))).toEqual([409, 'CONFLICT']);
  });

  it('of a sound or film says how long it lasts; anything else has no duration', async () => {
    const file = { fileName: 'voice.wav', mimeType: 'audio/wav' };
    for (const person of [guest, workspace.owner]) {
      const voice = await upload(app.url, person, wav(2), file);
      expect(await readAttachment(person, voice)).toMatchObject({ mimeType: 'audio/wav', durationSeconds: 2 });
    }
    expect(await readAttachment(guest, await upload(app.url, guest))).toMatchObject({ durationSeconds: null });
  });

  it('of 25 MiB is accepted', async () => {
    const bytes = Buffer.alloc(25 * MiB, 'x');
    const id = await upload(app.url, guest, bytes, { mimeType: 'text/plain' });
    expect(await readAttachment(guest, id)).toMatchObject({ mimeType: 'text/plain', size: 25 * MiB });
  });

  it('that is put twice at once succeeds once', async () => {
    const before = (await stored()).length;
    const { uploadUrl } = await newUpload(guest, { size: png().length });
    const answers = await Promise.all([1, 2, 3].map(() => put(app.url, uploadUrl, png())));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
    expect((await stored()).length).toBe(before + 1);
    expect(await app.database.prisma.discardedFile.count()).toBe(0);
  });

  it('is its uploader’s alone to see', async () => {
    const id = await upload(app.url, guest);
    const others = [workspace.owner, await workspace.guest(), (await createTestWorkspace(app)).owner];
    for (const other of others) expect(await readAttachment(other, id)).toBeNull();
    expect(await readAttachment(guest, id)).not.toBeNull();
  });
});

describe('what is refused', () => {
  const says = (body: string) => ({ method: 'PUT', body, headers: { 'accept-language': 'fa' } });

  it('is told in the language of the request, by status and code', async () => {
    const { uploadUrl } = await newUpload(guest, { mimeType: 'text/plain', size: 4 });
    const response = await fetch(new URL(new URL(uploadUrl).pathname, app.url), says('too long'));
    expect(response.status).toBe(413);
    expect(response.headers.get('content-type')).toMatch('application/json');
    expect(await response.json()).toEqual({
      code: 'INVALID',
      message: 'فایل از آنچه اعلام شده بود بزرگ‌تر است.',
    });
  });

  it('leaves nothing behind, and the address still takes the right bytes', async () => {
    const before = await stored();
    const { id, uploadUrl } = await newUpload(guest, { mimeType: 'application/pdf', size: pdf.length });
    const forged = Buffer.alloc(pdf.length, '<script>');
    expect(await refusal(await put(app.url, uploadUrl, Buffer.concat([pdf, pdf])))).toEqual([413, 'INVALID']);
    expect(await refusal(await put(app.url, uploadUrl, pdf.subarray(0, 5)))).toEqual([400, 'INVALID']);
    expect(await refusal(await put(app.url, uploadUrl, Buffer.alloc(0)))).toEqual([400, 'INVALID']);
    expect(await refusal(await put(app.url, uploadUrl, forged))).toEqual([415, 'INVALID']);
    expect(await stored()).toEqual(before);
    expect((await app.database.prisma.attachment.findMany({ where: { storageKey: null } })).length).toBeGreaterThan(0);
    expect((await put(app.url, uploadUrl, pdf)).status).toBe(204);
    expect(await readAttachment(guest, id)).toMatchObject({ mimeType: 'application/pdf' });
  });

  it('counts what comes, when no length is announced', async () => {
    const { uploadUrl } = await newUpload(guest, { mimeType: 'text/plain', size: 10 });
    const streamed = (text: string) =>
      fetch(new URL(new URL(uploadUrl).pathname, app.url), {
        method: 'PUT',
        body: new Blob([text]).stream(),
        duplex: 'half',
      });
    expect((await streamed('x'.repeat(3 * MiB))).status).toBe(413);
    expect((await streamed('x')).status).toBe(400);
    expect((await streamed('0123456789')).status).toBe(204);
  });

  it('is a forged, cut or foreign token, and any other method', async () => {
    const { id, uploadUrl } = await newUpload(guest, { size: 4 });
    for (const wrong of [
      `${uploadUrl}x`,
      uploadUrl.slice(0, -1),
      uploadUrl.replace(/\.[^.]+$/, ''),
      `/files/uploads/${id}`,
      '/files/uploads/',
    ]) {
      const answer = await fetch(new URL(new URL(wrong, app.url).pathname, app.url), { method: 'PUT', body: 'abcd' });
      expect(await refusal(answer)).toEqual([404, 'NOT_FOUND']);
    }
    for (const method of ['GET', 'POST', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await fetch(new URL(new URL(uploadUrl).pathname, app.url), { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'PUT']);
    }
  });

  it('is a download’s signature in the place of an upload’s', async () => {
    const { url } = await newUpload(guest, { size: 4 });
    const { pathname, searchParams } = new URL(url);
    const forged = `${pathname.replace('/files/', '/files/uploads/')}.${searchParams.get('signature')}`;
    expect((await fetch(new URL(forged, app.url), { method: 'PUT', body: 'abcd' })).status).toBe(404);
  });

  it('leaves nothing behind when the connection breaks in the middle', async () => {
    const before = await stored();
    const { uploadUrl } = await newUpload(guest, { mimeType: 'text/plain', size: MiB });
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    socket.write(`PUT ${new URL(uploadUrl).pathname} HTTP/1.1\r\nHost: x\r\nContent-Length: ${MiB}\r\n\r\n`);
    socket.write('x'.repeat(MiB / 2));
    await vi.waitFor(async () => {
      expect((await stored()).length).toBe(before.length + 1);
    });
    socket.destroy();
    await vi.waitFor(async () => {
      expect(await stored()).toEqual(before);
    });
    expect((await put(app.url, uploadUrl, Buffer.alloc(MiB, 'x'))).status).toBe(204);
  });

  it('is an upload of more than 24 hours', async () => {
    const { uploadUrl } = await newUpload(guest, { size: png().length });
    app.pass(day);
    expect(await refusal(await put(app.url, uploadUrl, png()))).toEqual([410, 'NOT_FOUND']);
  });
});

describe('too many uploads', () => {
  it('by one requester are refused for a while; agents have more', async () => {
    const limited = await startTestApp({ RATE_LIMITS: 'on' });
    try {
      const here = await createTestWorkspace(limited);
      const eager = await here.guest();
      await Promise.all(Array.from({ length: 60 }, () => newUpload(eager, { size: 1 })));
      const { errors } = await createUpload(eager, { size: 1 });
      expect(errors).toMatchObject([{ code: 'RATE_LIMITED' }]);
      expect(errors[0]?.message).toContain('Please try again in');
      await Promise.all(Array.from({ length: 61 }, () => newUpload(here.owner, { size: 1 })));
      expect((await createUpload(await here.guest(), { size: 1 })).errors).toEqual([]);
    } finally {
      await limited.stop();
    }
  });
});
