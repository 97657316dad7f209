import { graphql } from '../gql/index.ts';
import type { Client } from './client.ts';

const CreateUpload = graphql(`
  mutation TestCreateUpload($input: CreateUploadInput!) {
    createUpload(input: $input) {
      attachment {
        id
        fileName
        mimeType
        size
        url
      }
      uploadUrl
      errors {
        code
        field
        message
      }
    }
  }
`);

const ReadAttachment = graphql(`
  query TestAttachment($id: ID!) {
    node(id: $id) {
      ... on Attachment {
        id
        fileName
        mimeType
        size
        width
        height
        durationSeconds
        url
      }
    }
  }
`);

/** A PNG's signature and header: what says how large it is, and nothing to decode. */
export function png(width = 640, height = 480): Buffer {
  const bytes = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008060000000000000000000049444154', 'hex');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

export const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n');

/** A sound of this many seconds: a header and silence, 8,000 bytes a second. */
export function wav(seconds: number): Buffer {
  const header = Buffer.from(
    '524946460000000057415645666d74201000000001000100401f0000401f0000010008006461746100000000',
    'hex',
  );
  header.writeUInt32LE(36 + seconds * 8_000, 4);
  header.writeUInt32LE(seconds * 8_000, 40);
  return Buffer.concat([header, Buffer.alloc(seconds * 8_000, 128)]);
}

/** Asks where to put a file. */
export async function createUpload(person: Client, file: { fileName?: string; mimeType?: string; size: number }) {
  const input = { fileName: 'photo.png', mimeType: 'image/png', ...file };
  return (await person.run(CreateUpload, { input })).createUpload;
}

/** The address of a new upload; fails the test if it is refused. */
export async function newUpload(
  person: Client,
  file: { fileName?: string; mimeType?: string; size: number },
): Promise<{ id: string; url: string; uploadUrl: string }> {
  const { attachment, uploadUrl, errors } = await createUpload(person, file);
  if (!attachment || uploadUrl == null) throw new Error(`refused: ${JSON.stringify(errors)}`);
  return { id: attachment.id, url: attachment.url, uploadUrl };
}

/** PUTs bytes as a client does that has nothing but the address. `apiUrl`: where the test's app listens. */
export function put(apiUrl: string, uploadUrl: string, bytes: Buffer, headers: Record<string, string> = {}) {
  return fetch(here(apiUrl, uploadUrl), {
    method: 'PUT',
    body: new Uint8Array(bytes),
    headers: { 'accept-language': 'en', ...headers },
  });
}

/** Uploads a file and returns its id; fails the test if that is refused. */
export async function upload(
  apiUrl: string,
  person: Client,
  bytes = png(),
  file: { fileName?: string; mimeType?: string } = {},
): Promise<string> {
  const { id, uploadUrl } = await newUpload(person, { ...file, size: bytes.length });
  const response = await put(apiUrl, uploadUrl, bytes);
  if (response.status !== 204) throw new Error(`refused: ${response.status} ${await response.text()}`);
  return id;
}

/** An attachment as somebody sees it; null if they don't. */
export async function readAttachment(person: Client, id: string) {
  const { node } = await person.run(ReadAttachment, { id });
  return node && 'url' in node ? node : null;
}

/** An address on PUBLIC_URL, asked for where the test's app listens. */
export function here(apiUrl: string, url: string): URL {
  const { pathname, search } = new URL(url);
  return new URL(pathname + search, apiUrl);
}
