import type { Prisma } from '../../generated/prisma/client.ts';
import type { Notices } from '../../live/notices.ts';
import { makeTypingNotice } from '../../live/typing.ts';
import { actorKey, type Agent } from '../identity/public.ts';
import { accessRoom } from './access.ts';
import { roomStream } from './feeds.ts';

interface TypingServices {
  db: Prisma.TransactionClient;
  notices: Notices;
  digest: (text: string) => Uint8Array;
  clock: () => Date;
}

/**
 * Tells the others in a room that somebody types, or has stopped. Nothing is stored.
 * @throws Refusal as for writing
 */
export async function tellTyping(
  services: TypingServices,
  agent: Agent,
  { roomId, isTyping }: { roomId: string; isTyping: boolean },
): Promise<void> {
  const { membership } = await accessRoom(services.db, agent, roomId, 'WRITE');
  const { displayName } = await services.db.workspaceUser.findUniqueOrThrow({
    where: { id: agent.memberId },
    select: { displayName: true },
  });
  const name = membership.customNickname ?? displayName;
  const typing = { person: actorKey(agent), name, memberId: agent.memberId, isTyping, isInternal: false };
  services.notices.publish(roomStream(roomId), makeTypingNotice(typing, roomId, services));
}
