import { randomUUID } from 'node:crypto';
import type { Agent } from '../../api/modules/identity/public.ts';
import type { TestApp } from './app.ts';

/** Many agents who are members of a room, written to the database at once: adding them one by one takes long. */
export async function crowdOf(
  { database: { prisma } }: TestApp,
  count: number,
  { workspaceId, roomId }: { workspaceId: string; roomId: string },
): Promise<Agent[]> {
  const now = new Date();
  const people = Array.from({ length: count }, () => ({ id: randomUUID() }));
  await prisma.workspaceUser.createMany({
    data: people.map(({ id }, nth) => ({
      id,
      workspaceId,
      role: 'ADMIN' as const,
      displayName: `Agent ${nth}`,
      email: `${id}@test.test`,
      createdAt: now,
    })),
  });
  const room = await prisma.chatRoom.update({
    where: { id: roomId },
    data: { memberCount: { increment: count } },
    select: { messageCount: true },
  });
  await prisma.chatRoomMember.createMany({
    data: people.map(({ id }) => ({
      id: randomUUID(),
      workspaceId,
      roomId,
      memberId: id,
      role: 'MEMBER' as const,
      joinedAt: now,
      readCount: room.messageCount,
    })),
  });
  return people.map(({ id }) => ({ kind: 'agent', workspaceId, memberId: id, sessionId: id, locale: 'EN' }));
}
