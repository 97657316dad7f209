import type { Work } from '../../live/unit-of-work.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import { claimAttachments } from '../files/public.ts';
import type { Agent } from '../identity/public.ts';
import { accessProject } from '../workspace/public.ts';
import { visibleResources } from './access.ts';
import { fileHasNoAddress, fileOrLink } from './wording.ts';

interface Done {
  documentId: string;
}

/** A file that its claimer has uploaded, or an address: exactly one of them. */
export interface NewDocument {
  title: string;
  projectId: string | null;
  attachmentId: string | null;
  url: string | null;
}

/**
 * Makes a document of an uploaded file, or of what stands at an address.
 * @throws Refusal REQUIRED for neither, INVALID for both; NOT_FOUND on projectId, and on attachmentId for a file that can't be had
 */
export async function createDocument(work: Work, agent: Agent, document: NewDocument): Promise<Done> {
  const { title, projectId, url, attachmentId } = document;
  if ((url === null) === (attachmentId === null)) {
    throw new Refusal({ code: url === null ? 'REQUIRED' : 'INVALID', says: fileOrLink, field: ['url'] });
  }
  if (projectId !== null) await accessProject(work.db, agent, projectId, 'projectId');
  const files = attachmentId === null ? [] : [attachmentId];
  const [file] = await claimAttachments(work, agent, files, 'attachmentId');
  const { id } = await work.db.document.create({
    data: {
      id: work.newId(),
      workspaceId: agent.workspaceId,
      title,
      projectId,
      url,
      attachmentId: file?.id ?? null,
      createdById: agent.memberId,
      createdAt: work.now,
    },
  });
  return { documentId: id };
}

/**
 * Absent: as it is; null clears. A file stays the file that it is: only of a link the address can change.
 * @throws Refusal NOT_FOUND, also on projectId; INVALID for the address of a file
 */
export async function updateDocument(
  work: Work,
  agent: Agent,
  change: { documentId: string; title?: string; projectId?: string | null; url?: string },
): Promise<Done> {
  const { documentId, title, projectId, url } = change;
  if (projectId != null) await accessProject(work.db, agent, projectId, 'projectId');
  const where = { AND: [visibleResources(agent), { id: documentId }] };
  const document = await work.db.document.findFirst({ where, select: { url: true } });
  if (!document) throw notFound('documentId');
  if (url !== undefined && document.url === null) {
    throw new Refusal({ code: 'INVALID', says: fileHasNoAddress, field: ['url'] });
  }
  await work.db.document.updateMany({ where, data: { title, projectId, url } });
  return { documentId };
}
