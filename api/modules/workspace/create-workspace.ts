import { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import type { Locale } from '../../platform/locale.ts';
import { addMember } from '../identity/public.ts';
import { refuseReserved, slugTaken } from './slug.ts';

export interface NewWorkspace {
  name: string;
  slug: string;
  locale: Locale;
  timezone: string;
  owner: { displayName: string; email: string; passwordHash: string };
}

/**
 * Makes a workspace and its first agent.
 * @throws Refusal CONFLICT when the slug is taken or one of our own paths
 */
export async function createWorkspace(
  work: Work,
  workspace: NewWorkspace,
): Promise<{ workspaceId: string; memberId: string }> {
  const { owner, ...columns } = workspace;
  refuseReserved(columns.slug);
  if (await work.db.workspace.findUnique({ where: { slug: columns.slug }, select: { id: true } })) throw slugTaken();
  const workspaceId = work.newId();
  try {
    await work.db.workspace.create({ data: { ...columns, id: workspaceId, createdAt: work.now } });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') throw slugTaken();
    throw error;
  }
  const memberId = await addMember(work, { ...owner, workspaceId, role: 'ADMIN' });
  return { workspaceId, memberId };
}
