import { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { Refusal } from '../../platform/refusal.ts';
import { discardAttachments } from '../files/public.ts';
import type { Agent } from '../identity/public.ts';
import { accessResource } from './access.ts';
import type { ResourceReference } from './reference.ts';
import { stillLinked } from './wording.ts';

const tables = {
  DOCUMENT: Prisma.sql`"Document"`,
  TASK: Prisma.sql`"Task"`,
  KNOWLEDGE: Prisma.sql`"KnowledgeArticle"`,
};

/**
 * Deletes a document, with its file, or a task or article for good.
 * @throws Refusal NOT_FOUND; CONFLICT while a ticket, room or project links to it
 */
export async function deleteResource(
  work: Work,
  agent: Agent,
  resource: ResourceReference,
): Promise<{ resource: ResourceReference }> {
  const { kind } = resource;
  const { id } = await accessResource(work.db, agent, resource, 'resourceId');
  // Whoever links to it at this moment comes first, or finds it gone.
  await work.db.$queryRaw`SELECT 1 FROM ${tables[kind]} WHERE "id" = ${id}::uuid FOR UPDATE`;
  await accessResource(work.db, agent, resource, 'resourceId');
  const where = { id, ticketLinks: { none: {} }, roomLinks: { none: {} }, projects: { none: {} } };
  const remove = {
    async DOCUMENT() {
      const held = await work.db.attachment.findFirst({ where: { document: { id } }, select: { id: true } });
      const removed = await work.db.document.deleteMany({ where });
      if (held && removed.count > 0) await discardAttachments(work, { id: held.id });
      return removed;
    },
    async TASK() {
      await work.db.taskAssignee.deleteMany({ where: { taskId: id } });
      return work.db.task.deleteMany({ where });
    },
    KNOWLEDGE: () => work.db.knowledgeArticle.deleteMany({ where }),
  };
  const { count } = await remove[kind]();
  if (count === 0) throw new Refusal({ code: 'CONFLICT', says: stillLinked, field: ['resourceId'] });
  return { resource: { kind, id } };
}
