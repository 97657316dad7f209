import type { IncomingMessage, ServerResponse } from 'node:http';
import { preferredLocale } from '../../platform/locale.ts';
import { sendFile } from './download.ts';
import type { FileParts } from './file-parts.ts';
import { FileRefusal, refuse } from './file-refusal.ts';
import { receive } from './receive.ts';
import { failed } from './wording.ts';

const uploads = '/files/uploads/';
// A sender that is silent for so long has gone.
const silenceMs = 60_000;

/**
 * Answers everything under /files/: PUT of an upload, GET and HEAD of a signed link. The link or token alone decides: no
 * cookie is looked at.
 */
export async function serveFile(parts: FileParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff');
  try {
    const url = new URL(request.url ?? '', 'http://localhost');
    await (url.pathname.startsWith(uploads) ? upload : download)(parts, url, request, response);
  } catch (error) {
    // Nobody is there to be told.
    if (request.socket.destroyed) return;
    if (!(error instanceof FileRefusal)) parts.log.error({ err: error }, 'a file could not be served');
    if (response.headersSent) response.destroy();
    else answer(request, response, error);
  }
}

async function upload(parts: FileParts, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  refuseOthers(['PUT'], request, response);
  const { 'content-length': length } = request.headers;
  request.setTimeout(silenceMs, () => request.destroy());
  try {
    await receive(parts, url.pathname.slice(uploads.length), request, length === undefined ? null : Number(length));
  } finally {
    // Whoever was refused in the middle hears why once they have sent the rest, which is let go.
    request.resume();
  }
  response.writeHead(204).end();
}

async function download(parts: FileParts, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  refuseOthers(['GET', 'HEAD'], request, response);
  await sendFile(parts, url, request, response);
}

/** @throws FileRefusal for a request of another method */
function refuseOthers(methods: string[], request: IncomingMessage, response: ServerResponse): void {
  if (methods.includes(request.method ?? '')) return;
  response.setHeader('allow', methods.join(', '));
  throw refuse.wrongMethod();
}

/** A refusal in the reader's language: for programs after a PUT, for people after a link. */
function answer(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const locale = preferredLocale(request.headers['accept-language'] ?? null) ?? 'FA';
  const { status, code, says } = error instanceof FileRefusal ? error : { status: 500, code: 'INTERNAL', says: failed };
  const isProgram = request.url?.startsWith(uploads);
  const body = isProgram ? JSON.stringify({ code, message: says[locale] }) : `${says[locale]}\n`;
  response.writeHead(status, {
    'content-type': isProgram ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'content-language': locale.toLowerCase(),
    'cache-control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
