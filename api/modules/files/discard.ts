import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';

/** Deletes attachments. Their bytes are named for the sweep, which takes them away after the commit. */
export async function discardAttachments(work: Work, where: Prisma.AttachmentWhereInput): Promise<void> {
  const gone = await work.db.attachment.findMany({ where, select: { id: true, storageKey: true } });
  await work.db.attachment.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  const storageKeys = gone.flatMap(({ storageKey }) => storageKey ?? []);
  await work.db.discardedFile.createMany({
    data: storageKeys.map((storageKey) => ({ storageKey, dueAt: work.now })),
  });
}
