import { mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Prisma } from '../../generated/prisma/client.ts';
import { examine, type Content } from '../../platform/files/examine.ts';
import { FileRefusal, refuse } from './file-refusal.ts';
import type { FileParts } from './file-parts.ts';
import { takeAway } from './sweep.ts';
import { usableMs } from './uploads.ts';

// Longer than any store takes for 25 MiB: what is still named after it was left behind.
const storingMs = 60 * 60 * 1000;

interface Upload {
  id: string;
  mimeType: string;
  size: number;
}

// Whoever begins anew after a broken connection may be quicker than the end of the former one.
const mostSenders = 3;

/**
 * Takes the bytes of an upload, once. Whatever fails on the way, nothing stays behind; after a kill, nothing that the sweep
 * does not find.
 * @param announced what the sender says of the length, before it sends; null if it does not
 * @throws FileRefusal
 */
export async function receive(
  parts: FileParts,
  token: string,
  body: Readable,
  announced: number | null,
): Promise<void> {
  const upload = await expected(parts, token);
  if (announced !== null) refuseOtherLength(upload, announced);
  const others = parts.receiving.get(upload.id) ?? 0;
  if (others >= mostSenders) throw refuse.tooManySenders();
  parts.receiving.set(upload.id, others + 1);
  try {
    await receiveBytes(parts, upload, body);
  } finally {
    const left = (parts.receiving.get(upload.id) ?? 1) - 1;
    if (left > 0) parts.receiving.set(upload.id, left);
    else parts.receiving.delete(upload.id);
  }
}

async function receiveBytes(parts: FileParts, upload: Upload, body: Readable): Promise<void> {
  await mkdir(parts.incoming, { recursive: true });
  const path = join(parts.incoming, parts.newId());
  try {
    refuseOtherLength(upload, await write(path, body, upload.size));
    const content = await examine(path, upload.mimeType);
    if (content === null) throw refuse.forgedType();
    await keep(parts, upload, path, content);
  } finally {
    await rm(path, { force: true });
  }
}

async function expected({ db, links, clock }: FileParts, token: string): Promise<Upload> {
  const id = links.openUpload(token);
  if (id === null) throw refuse.noSuchUpload();
  const upload = await db.attachment.findUnique({
    where: { id },
    select: { id: true, mimeType: true, size: true, createdAt: true, uploadedAt: true },
  });
  // The token is ours, so there was one: it has been swept.
  if (!upload) throw refuse.uploadExpired();
  if (upload.uploadedAt) throw refuse.uploadedAlready();
  if (upload.createdAt.getTime() + usableMs <= clock().getTime()) throw refuse.uploadExpired();
  return upload;
}

function refuseOtherLength({ size }: Upload, length: number): void {
  if (length > size) throw refuse.longerThanDeclared();
  if (length < size) throw refuse.shorterThanDeclared();
}

/** Writes a body to a new file, at most one chunk more than `most` bytes; returns how many came. */
async function write(path: string, body: Readable, most: number): Promise<number> {
  const file = await open(path, 'wx');
  let length = 0;
  try {
    // A refused sender is to hear why: its connection stays.
    const chunks: AsyncIterable<Buffer> = body.iterator({ destroyOnReturn: false });
    for await (const chunk of chunks) {
      length += chunk.length;
      if (length > most) break;
      await file.writeFile(chunk);
    }
  } finally {
    await file.close();
  }
  return length;
}

/** Stores the bytes and marks the upload complete; of two who send at once, one does. */
async function keep(parts: FileParts, upload: Upload, path: string, content: Content): Promise<void> {
  const { db, storage, transact, clock, newId } = parts;
  const name = newId();
  const storageKey = `${name.slice(0, 2)}/${name}`;
  await db.discardedFile.create({ data: { storageKey, dueAt: new Date(clock().getTime() + storingMs) } });
  try {
    await storage.put(storageKey, path, upload.size);
    await transact(async (work) => {
      await complete(work.db, upload.id, { ...content, storageKey, uploadedAt: work.now });
    });
  } catch (error) {
    // Of any other failure only the database knows how it ended: it is the sweep's.
    if (error instanceof FileRefusal) await takeAway(parts, storageKey);
    throw error;
  }
}

async function complete(
  db: Prisma.TransactionClient,
  id: string,
  data: Content & { storageKey: string; uploadedAt: Date },
): Promise<void> {
  const { count } = await db.attachment.updateMany({ where: { id, uploadedAt: null }, data });
  if (count === 0) throw refuse.uploadedAlready();
  // Fails, and undoes all of it, if the sweep has been here.
  await db.discardedFile.delete({ where: { storageKey: data.storageKey } });
}
