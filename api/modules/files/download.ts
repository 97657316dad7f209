import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { isShown } from '../../platform/files/media-types.ts';
import { byteRange } from './byte-range.ts';
import { refuse } from './file-refusal.ts';
import type { FileParts } from './file-parts.ts';

/**
 * Answers GET or HEAD of a signed link with the file, or the part of it that is asked for.
 * @throws FileRefusal before anything is answered
 */
export async function sendFile(
  parts: FileParts,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { db, storage, links, clock } = parts;
  const id = url.pathname.slice('/files/'.length);
  const { searchParams } = url;
  const until = links.openDownload({
    id,
    expires: searchParams.get('expires'),
    signature: searchParams.get('signature'),
  });
  if (until === null) throw refuse.forgedLink();
  const leftMs = until.getTime() - clock().getTime();
  if (leftMs <= 0) throw refuse.linkExpired();
  const file = await db.attachment.findUnique({
    where: { id },
    select: { fileName: true, mimeType: true, size: true, storageKey: true },
  });
  if (!file?.storageKey) throw refuse.noSuchFile();

  const etag = `"${id}"`;
  const headers: OutgoingHttpHeaders = {
    etag,
    'cache-control': `private, max-age=${Math.floor(leftMs / 1000)}, immutable`,
    'accept-ranges': 'bytes',
    'content-type': file.mimeType.startsWith('text/') ? `${file.mimeType}; charset=utf-8` : file.mimeType,
    'content-disposition': disposition(isShown(file.mimeType) ? 'inline' : 'attachment', file.fileName),
    'content-security-policy': "sandbox; default-src 'none'",
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  // If-Range with anything but this file's own tag: the part would not fit what the client has.
  const wanted = (request.headers['if-range'] ?? etag) === etag ? byteRange(request.headers.range, file.size) : null;
  if (wanted === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${file.size}`, 'content-length': 0 }).end();
    return;
  }
  const range = wanted ?? { start: 0, end: file.size - 1 };
  headers['content-length'] = range.end - range.start + 1;
  if (wanted) headers['content-range'] = `bytes ${range.start}-${range.end}/${file.size}`;
  const status = wanted ? 206 : 200;
  if (request.method === 'HEAD') {
    response.writeHead(status, headers).end();
    return;
  }
  const bytes = await storage.read(file.storageKey, range);
  if (bytes === null) {
    parts.log.error({ attachmentId: id }, 'the bytes of an attachment are not in the store');
    throw refuse.noSuchFile();
  }
  response.writeHead(status, headers);
  await pipeline(bytes, response);
}

/** Content-Disposition with a name in any script: RFC 6266, RFC 5987, and plain letters for clients that know neither. */
function disposition(kind: 'inline' | 'attachment', fileName: string): string {
  const plain = fileName.replace(/[^ -~]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
