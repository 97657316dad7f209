import type { Work } from '../../live/unit-of-work.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Agent } from '../identity/public.ts';
import { accessCategory } from './access.ts';
import { nameTaken } from './wording.ts';

interface Done {
  categoryId: string;
}

/** The refusal of a name that another category or label has, in place of the database's. */
export function refuseTakenName(error: unknown): never {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') {
    throw new Refusal({ code: 'CONFLICT', says: nameTaken, field: ['name'] });
  }
  throw error;
}

/** @throws Refusal CONFLICT when the workspace has a category of this name */
export async function createCategory(work: Work, agent: Agent, name: string): Promise<Done> {
  const { id } = await work.db.supportCategory
    .create({ data: { id: work.newId(), workspaceId: agent.workspaceId, name, createdAt: work.now } })
    .catch(refuseTakenName);
  return { categoryId: id };
}

/** @throws Refusal NOT_FOUND; CONFLICT when the workspace has a category of this name */
export async function renameCategory(
  work: Work,
  agent: Agent,
  change: { categoryId: string; name: string },
): Promise<Done> {
  const { id } = await accessCategory(work.db, agent, change.categoryId);
  await work.db.supportCategory.update({ where: { id }, data: { name: change.name } }).catch(refuseTakenName);
  return { categoryId: id };
}

/**
 * Takes a category from the choice. Tickets that have it keep it.
 * @throws Refusal NOT_FOUND
 */
export async function deleteCategory(work: Work, agent: Agent, categoryId: string): Promise<Done> {
  const { id } = await accessCategory(work.db, agent, categoryId);
  await work.db.supportCategory.update({ where: { id }, data: { deletedAt: work.now } });
  return { categoryId: id };
}
