import type { Work } from '../../live/unit-of-work.ts';

/**
 * Adds the bot that a program acts as: a member of the staff who is in no room until somebody adds it, who can't sign in,
 * and whom nobody gives work to.
 */
export async function addBot(work: Work, workspaceId: string, displayName: string): Promise<string> {
  const { id } = await work.db.workspaceUser.create({
    data: { id: work.newId(), workspaceId, role: 'ADMIN', isBot: true, displayName, createdAt: work.now },
    select: { id: true },
  });
  return id;
}
