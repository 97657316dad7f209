import type { Work } from '../../live/unit-of-work.ts';
import { notFound } from '../../platform/refusal.ts';
import type { Viewer } from '../identity/public.ts';
import { uploaderOf } from './access.ts';
import { usableMs } from './uploads.ts';

/** A file that is its claimer's to use. */
export interface ClaimedFile {
  id: string;
  mimeType: string;
}

/**
 * Takes uploads for use, in this order: each can be used once, by its uploader, when it is complete, within 24 hours. Of
 * two who try at once one wins. The caller hangs them on something in the same transaction.
 * @throws Refusal NOT_FOUND on the field when one of them can't be had
 */
export async function claimAttachments(
  work: Work,
  viewer: Viewer,
  ids: readonly string[],
  field: string,
): Promise<ClaimedFile[]> {
  if (ids.length === 0) return [];
  const { workspaceId, memberId, guestId } = uploaderOf(viewer);
  const oldest = new Date(work.now.getTime() - usableMs);
  const claimed = await work.db.$queryRaw<ClaimedFile[]>`
    UPDATE "Attachment" AS file SET "usedAt" = ${work.now}, "ordinal" = wanted.ordinal
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS wanted (id, ordinal)
    WHERE file."id" = wanted.id AND file."workspaceId" = ${workspaceId}::uuid
      AND file."memberId" IS NOT DISTINCT FROM ${memberId}::uuid
      AND file."guestId" IS NOT DISTINCT FROM ${guestId}::uuid
      AND file."uploadedAt" IS NOT NULL AND file."usedAt" IS NULL AND file."createdAt" > ${oldest}
    RETURNING file."id", file."mimeType"`;
  if (claimed.length < ids.length) throw notFound(field);
  return claimed;
}
