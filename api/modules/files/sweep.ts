import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sweep } from '../../platform/sweeps.ts';
import type { FileParts } from './file-parts.ts';
import { usableMs } from './uploads.ts';

const batch = 500;
// When what could not be deleted has its next turn.
const retryMs = 60 * 60 * 1000;
// No request lasts so long.
const receivingMs = 60 * 60 * 1000;

/** Takes away what nobody will use: uploads of more than a day, bytes let go of, and what a kill left half received. */
export function fileSweeps(parts: FileParts): Sweep[] {
  return [
    { name: 'unused uploads', run: () => dropUnusedUploads(parts) },
    { name: 'discarded files', run: () => takeAwayDiscarded(parts) },
    { name: 'half-received files', run: () => removeHalfReceived(parts) },
  ];
}

/** Takes stored bytes away, and the note that they are to go. */
export async function takeAway({ db, storage }: FileParts, storageKey: string): Promise<void> {
  await storage.delete(storageKey);
  await db.discardedFile.deleteMany({ where: { storageKey } });
}

async function dropUnusedUploads({ transact, clock }: FileParts): Promise<void> {
  const oldest = new Date(clock().getTime() - usableMs);
  await transact(async (work) => {
    // Whoever is being used or completed at this moment is left for the next time.
    const gone = await work.db.$queryRaw<{ storageKey: string | null }[]>`
      DELETE FROM "Attachment" WHERE "id" IN (
        SELECT "id" FROM "Attachment" WHERE "usedAt" IS NULL AND "createdAt" <= ${oldest}
        ORDER BY "createdAt" LIMIT ${batch} FOR UPDATE SKIP LOCKED)
      RETURNING "storageKey"`;
    const storageKeys = gone.flatMap(({ storageKey }) => storageKey ?? []);
    await work.db.discardedFile.createMany({
      data: storageKeys.map((storageKey) => ({ storageKey, dueAt: work.now })),
    });
  });
}

async function takeAwayDiscarded(parts: FileParts): Promise<void> {
  const due = await parts.db.discardedFile.findMany({
    where: { dueAt: { lte: parts.clock() } },
    orderBy: { dueAt: 'asc' },
    take: batch,
  });
  for (const { storageKey } of due) {
    try {
      await takeAway(parts, storageKey);
    } catch (error) {
      // One that can't be taken away must not keep the others: it has its turn again later.
      parts.log.error({ err: error, storageKey }, 'a discarded file could not be deleted');
      const dueAt = new Date(parts.clock().getTime() + retryMs);
      await parts.db.discardedFile.updateMany({ where: { storageKey }, data: { dueAt } });
    }
  }
}

async function removeHalfReceived({ incoming, clock }: FileParts): Promise<void> {
  const oldest = clock().getTime() - receivingMs;
  for (const name of await namesIn(incoming)) {
    const path = join(incoming, name);
    // It may have been finished, and removed, meanwhile.
    const since = await stat(path).then(({ mtimeMs }) => mtimeMs, absent);
    if (since !== null && since < oldest) await rm(path, { force: true });
  }
}

async function namesIn(directory: string): Promise<string[]> {
  return (await readdir(directory).catch(absent)) ?? [];
}

function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
