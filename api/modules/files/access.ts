import type { Prisma } from '../../generated/prisma/client.ts';
import type { Viewer } from '../identity/public.ts';

type Where = Prisma.AttachmentWhereInput;

const shown: ((viewer: Viewer) => Where)[] = [];

/** Adds to what viewers may see: each module says it of the files that hang on its own things. */
export function showAttachments(where: (viewer: Viewer) => Where): void {
  shown.push(where);
}

/** The attachments that a viewer may see: what they uploaded and have not used yet, and what the modules show them. */
export function visibleAttachments(viewer: Viewer | null): Where {
  if (viewer === null) return { id: { in: [] } };
  const unused = { ...uploaderOf(viewer), usedAt: null };
  return { workspaceId: viewer.workspaceId, OR: [unused, ...shown.map((where) => where(viewer))] };
}

/** Who uploads, as an attachment names them. */
export function uploaderOf(viewer: Viewer): { workspaceId: string; memberId: string | null; guestId: string | null } {
  const { workspaceId } = viewer;
  return viewer.kind === 'guest'
    ? { workspaceId, memberId: null, guestId: viewer.guestId }
    : { workspaceId, memberId: viewer.memberId, guestId: null };
}
