import type { Prisma } from '../../generated/prisma/client.ts';
import { notFound } from '../../platform/refusal.ts';
import { showAttachments } from '../files/public.ts';
import { hasScope, type Viewer } from '../identity/public.ts';
import type { ResourceReference } from './reference.ts';

type Db = Prisma.TransactionClient;

/** The documents, tasks and articles that a viewer may see: agents and keys with RESOURCES_READ all of the workspace. */
export function visibleResources(viewer: Viewer | null): { workspaceId: string } | { id: { in: string[] } } {
  return viewer && hasScope(viewer, 'RESOURCES_READ') ? { workspaceId: viewer.workspaceId } : { id: { in: [] } };
}

// The file of a document is read by those who see the document.
showAttachments((viewer) => ({ document: visibleResources(viewer) }));

/**
 * A document, task or article, if the viewer may see it: the one door to a resource by its id.
 * @throws Refusal NOT_FOUND on the field
 */
export async function accessResource(
  db: Db,
  viewer: Viewer,
  { kind, id }: ResourceReference,
  field: string,
): Promise<{ id: string; title: string }> {
  const wanted = { where: { AND: [visibleResources(viewer), { id }] }, select: { id: true, title: true } };
  const find = {
    DOCUMENT: () => db.document.findFirst(wanted),
    TASK: () => db.task.findFirst(wanted),
    KNOWLEDGE: () => db.knowledgeArticle.findFirst(wanted),
  };
  const resource = await find[kind]();
  if (!resource) throw notFound(field);
  return resource;
}
