import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { imageSize } from 'image-size';
import { durationOf } from './duration.ts';
import { isShownImage, mediaType } from './media-types.ts';

/** What the bytes of a file say of it. */
export interface Content {
  mimeType: string;
  /** Pixels as shown; null for what is no image that browsers show, or has none in its header. */
  width: number | null;
  height: number | null;
  /** Whole seconds of a sound or film; null when its bytes don't tell. */
  durationSeconds: number | null;
}

const unknown = 'application/octet-stream';
const svg = 'image/svg+xml';
// The header stands before the pixels, but behind previews and colour profiles.
const headerBytes = 1024 * 1024;
const maxInt = 2 ** 31 - 1;

/**
 * Looks at the bytes of a local file. Their type counts, whatever was declared; a text, which nothing marks, is what it is
 * declared to be. Never decodes an image: its dimensions are numbers in its header.
 * @returns null when an image, sound, video or PDF was declared and the bytes are none
 */
export async function examine(path: string, declared: string): Promise<Content | null> {
  const found = await sniff(path);
  const mimeType = await typeOf(path, declared, found);
  if (mimeType === null) return null;
  const size = isShownImage(mimeType) ? await dimensions(path) : { width: null, height: null };
  return { mimeType, ...size, durationSeconds: isTimed(mimeType) ? await durationOf(path) : null };
}

function isTimed(mimeType: string): boolean {
  return /^(audio|video)\/|^application\/ogg$/.test(mimeType);
}

async function typeOf(path: string, declared: string, found: string | null): Promise<string | null> {
  // SVG is a text, with a mark only if it begins as XML.
  if (declared === svg && (found === null || found === 'application/xml')) return (await isSvg(path)) ? svg : null;
  if (isForged(declared, found)) return null;
  if (found !== null) return found;
  return isTextual(declared) && (await isText(path)) ? declared : unknown;
}

const kinds: readonly { declared: RegExp; found: RegExp }[] = [
  { declared: /^image\//, found: /^image\// },
  // Many containers hold both sound and pictures.
  { declared: /^(audio|video)\//, found: /^(audio|video)\/|^application\/(ogg|mxf|vnd\.ms-asf|vnd\.rn-realmedia)$/ },
  { declared: /^application\/pdf$/, found: /^application\/pdf$/ },
];

function isForged(declared: string, found: string | null): boolean {
  return kinds.some((kind) => kind.declared.test(declared) && !kind.found.test(found ?? ''));
}

const textual = new Set(
  ['json', 'xml', 'javascript', 'yaml', 'x-yaml', 'toml', 'sql', 'x-sh', 'x-ndjson'].map(
    (name) => `application/${name}`,
  ),
);

function isTextual(mimeType: string): boolean {
  return /^text\/|\+(json|xml)$/.test(mimeType) || textual.has(mimeType);
}

/** The type that the bytes begin with; null if they have no mark. */
async function sniff(path: string): Promise<string | null> {
  try {
    const found = await fileTypeFromFile(path);
    return found ? mediaType(found.mime) : null;
  } catch (error) {
    // It is ours if the file can't be read; what a parser says of hostile bytes means that it does not know them.
    if (error instanceof Error && 'syscall' in error) throw error;
    return null;
  }
}

async function dimensions(path: string): Promise<Pick<Content, 'width' | 'height'>> {
  const none = { width: null, height: null };
  const head = await readHead(path, headerBytes);
  try {
    const { width, height, orientation } = imageSize(head);
    if (![width, height].every((side) => Number.isInteger(side) && side > 0 && side <= maxInt)) return none;
    // From 5 on the camera was held upright: browsers turn the picture.
    return (orientation ?? 1) >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    // It has no readable header: then its dimensions are not known, which is no fault of the upload.
    return none;
  }
}

async function isSvg(path: string): Promise<boolean> {
  return (await isText(path)) && /<svg[\s>]/.test((await readHead(path, headerBytes)).toString());
}

async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const file = await open(path);
  try {
    const chunks: AsyncIterable<Buffer> = file.createReadStream({ autoClose: false });
    for await (const bytes of chunks) {
      if (bytes.includes(0)) return false;
      decoder.decode(bytes, { stream: true });
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  } finally {
    await file.close();
  }
}

async function readHead(path: string, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
