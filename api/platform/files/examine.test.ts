import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf, png, wav } from '../../../tests/kit/files.ts';
import { examine } from './examine.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ahrom-examine-'));
});
afterAll(() => rm(directory, { recursive: true }));

async function look(bytes: Uint8Array | string, declared: string) {
  const path = join(directory, 'file');
  await writeFile(path, bytes);
  return examine(path, declared);
}

const typeOf = async (bytes: Uint8Array | string, declared: string) => (await look(bytes, declared))?.mimeType ?? null;

const gif = Buffer.from('GIF89a\x40\x01\xf0\x00\x00\x00\x00;', 'latin1');
const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
const webm = Buffer.from('1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104', 'hex');
const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>';
/** A JPEG of 300 by 200 whose camera was turned, as its EXIF says. */
const turnedJpeg = Buffer.concat([
  Buffer.from('ffd8ffe10022', 'hex'),
  Buffer.from('457869660000', 'hex'),
  Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex'),
  Buffer.from('ffc0001108', 'hex'),
  Buffer.from('00c8012c', 'hex'),
  Buffer.from('03012200021101031101ffd9', 'hex'),
]);

describe('the type of a file', () => {
  it('is what its bytes are, whatever was declared', async () => {
    expect(await typeOf(png(), 'image/jpeg')).toBe('image/png');
    expect(await typeOf(png(), 'text/plain')).toBe('image/png');
    expect(await typeOf(gif, 'application/octet-stream')).toBe('image/gif');
    expect(await typeOf(exe, 'text/plain')).toBe('application/x-msdownload');
    expect(await typeOf(pdf, 'application/pdf')).toBe('application/pdf');
  });

  it.each(['image/png', 'image/x-made-up', 'audio/mpeg', 'video/mp4', 'application/pdf'])(
    'is forged when %s was declared and the bytes are something else',
    async (declared) => {
      for (const bytes of ['plain text', '<script>alert(1)</script>', exe, Buffer.from([0, 1, 2])]) {
        expect(await look(bytes, declared)).toBeNull();
      }
    },
  );

  it('may be a film where a sound was declared: containers hold both', async () => {
    expect(await typeOf(webm, 'audio/webm')).toBe('video/webm');
    expect(await look(webm, 'image/webp')).toBeNull();
    expect(await look(gif, 'video/mp4')).toBeNull();
  });

  it('of a text is the declared one, if it is a text', async () => {
    for (const declared of ['text/plain', 'text/csv', 'text/html', 'application/json', 'application/ld+json']) {
      expect(await typeOf('سلام، دنیا', declared)).toBe(declared);
      expect(await typeOf('a\0b', declared)).toBe('application/octet-stream');
      expect(await typeOf(Buffer.from('d3e1c7e3', 'hex'), declared)).toBe('application/octet-stream');
      expect(await typeOf(Buffer.from('متن').subarray(0, 5), declared)).toBe('application/octet-stream');
    }
    // Longer than what is read at a time, with a character across the seam.
    expect(await typeOf(`x${'س'.repeat(200_000)}`, 'text/plain')).toBe('text/plain');
  });

  it('is unknown when nothing tells of it', async () => {
    expect(await typeOf('text', 'application/msword')).toBe('application/octet-stream');
    expect(await typeOf('text', 'application/octet-stream')).toBe('application/octet-stream');
  });

  it('is SVG for a text that holds one', async () => {
    expect(await look(svg, 'image/svg+xml')).toEqual({
      mimeType: 'image/svg+xml',
      width: null,
      height: null,
      durationSeconds: null,
    });
    expect(await typeOf(svg.replace(/<\?.*\?>/, ''), 'image/svg+xml')).toBe('image/svg+xml');
    expect(await look('no picture', 'image/svg+xml')).toBeNull();
    expect(await look(png(), 'image/svg+xml')).toMatchObject({ mimeType: 'image/png' });
  });
});

describe('the dimensions of an image', () => {
  it('are read from its header, turned as browsers turn it', async () => {
    expect(await look(png(800, 600), 'image/png')).toMatchObject({ width: 800, height: 600 });
    expect(await look(gif, 'image/gif')).toMatchObject({ width: 320, height: 240 });
    expect(await look(turnedJpeg, 'image/jpeg')).toMatchObject({ width: 200, height: 300 });
  });

  it('are only numbers: an image that claims to be huge is not decoded, and one beyond an Int has none', async () => {
    expect(await look(png(2 ** 31 - 1, 2 ** 31 - 1), 'image/png')).toMatchObject({ width: 2 ** 31 - 1 });
    expect(await look(png(2 ** 32 - 1, 5), 'image/png')).toMatchObject({ width: null, height: null });
    expect(await look(png(0, 5), 'image/png')).toMatchObject({ width: null, height: null });
  });

  it('are not known when the header is cut off', async () => {
    expect(await look(gif.subarray(0, 7), 'image/gif')).toEqual({
      mimeType: 'image/gif',
      width: null,
      height: null,
      durationSeconds: null,
    });
  });
});

/** An MP3 of 39 frames of 1,152 samples at 44.1 kHz, a second and a bit, whose header says nothing of its length. */
const mp3 = Buffer.concat(
  Array.from({ length: 39 }, () => Buffer.concat([Buffer.from('fffb9000', 'hex'), Buffer.alloc(413)])),
);

describe('the duration of a sound or film', () => {
  it('is read from its bytes, or counted', async () => {
    expect(await look(wav(3), 'audio/wav')).toMatchObject({ mimeType: 'audio/wav', durationSeconds: 3 });
    expect(await look(mp3, 'audio/mpeg')).toMatchObject({ mimeType: 'audio/mpeg', durationSeconds: 1 });
  });

  it('is not known where they do not tell, and is none of anything else', async () => {
    expect(await look(webm, 'audio/webm')).toMatchObject({ mimeType: 'video/webm', durationSeconds: null });
    expect(await look(wav(1).subarray(0, 30), 'audio/wav')).toMatchObject({ durationSeconds: null });
    expect(await look(png(), 'image/png')).toMatchObject({ durationSeconds: null });
  });
});

it('bytes that would keep a parser busy for long are given up', async () => {
  const busy = Buffer.concat([wav(0).subarray(0, 36), Buffer.alloc(24 * 1024 * 1024, 'junk\0\0\0\0')]);
  const began = performance.now();
  expect(await look(busy, 'audio/wav')).toMatchObject({ durationSeconds: null });
  expect(performance.now() - began).toBeLessThan(10_000);
});

describe('bytes of any kind', () => {
  const ogg = Buffer.from('4f67675300020000000000000000', 'hex');
  const mp4 = Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42');
  const magics = [
    wav(0),
    mp3,
    ogg,
    mp4,
    Buffer.from('fLaC'),
    Buffer.from('ID3\x04\0\0\x7f\x7f\x7f\x7f'),
    png(),
    gif,
    pdf,
    webm,
    turnedJpeg,
    Buffer.from('PK\x03\x04'),
    Buffer.from('\0\0\0\x18ftypavif'),
  ];

  it('are examined without failing', async () => {
    const bytes = fc
      .tuple(fc.constantFrom(...magics), fc.uint8Array({ maxLength: 300 }))
      .map(([magic, rest]) => Buffer.concat([magic, rest]));
    await fc.assert(
      fc.asyncProperty(bytes, async (hostile) => {
        const content = await look(hostile, 'application/octet-stream');
        expect(content?.mimeType).toMatch(/^[\w.+-]+\/[\w.+-]+$/);
      }),
      { numRuns: 150 },
    );
  });
});
