import type { Work } from '../../live/unit-of-work.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import type { Agent } from '../identity/public.ts';
import { visibleResources } from './access.ts';
import { fileHasNoAddress } from './wording.ts';

interface Done {
  documentId: string;
}

/** Makes a document of what stands at an address. */
export async function createDocument(
  work: Work,
  agent: Agent,
  document: { title: string; url: string },
): Promise<Done> {
  const { id } = await work.db.document.create({
    data: {
      id: work.newId(),
      workspaceId: agent.workspaceId,
      title: document.title,
      url: document.url,
      createdById: agent.memberId,
      createdAt: work.now,
    },
  });
  return { documentId: id };
}

/**
 * Absent: as it is. A file stays the file that it is: only of a link the address can change.
 * @throws Refusal NOT_FOUND; INVALID for the address of a file
 */
export async function updateDocument(
  work: Work,
  agent: Agent,
  change: { documentId: string; title?: string; url?: string },
): Promise<Done> {
  const { documentId, title, url } = change;
  const where = { AND: [visibleResources(agent), { id: documentId }] };
  const { count } = await work.db.document.updateMany({ where, data: { title } });
  if (count === 0) throw notFound('documentId');
  if (url !== undefined) {
    const links = await work.db.document.updateMany({ where: { ...where, url: { not: null } }, data: { url } });
    if (links.count === 0) throw new Refusal({ code: 'INVALID', says: fileHasNoAddress, field: ['url'] });
  }
  return { documentId };
}
