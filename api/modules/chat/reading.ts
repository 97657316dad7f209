import type { Work } from '../../live/unit-of-work.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import type { Agent } from '../identity/public.ts';
import { accessRoom, lock } from './access.ts';
import { announce, announceToOne } from './feeds.ts';
import { readBackwards } from './wording.ts';

/**
 * Marks a room read up to and with a message. The mark never moves back.
 * @throws Refusal NOT_FOUND; INVALID for a message above the mark
 */
export async function markRead(
  work: Work,
  agent: Agent,
  mark: { roomId: string; messageId: string },
): Promise<{ roomId: string }> {
  await accessRoom(work.db, agent, mark.roomId, 'READ');
  // Behind the room's lock: a message that is deleted meanwhile would be counted twice, or not at all.
  await lock(work, mark.roomId);
  const { room, membership } = await accessRoom(work.db, agent, mark.roomId, 'READ');
  const message = await work.db.chatMessage.findFirst({ where: { id: mark.messageId, roomId: room.id } });
  if (!message) throw notFound('messageId');
  if (message.position < membership.lastReadPosition) {
    throw new Refusal({ code: 'INVALID', says: readBackwards, field: ['messageId'] }, { roomId: room.id });
  }
  if (message.position === membership.lastReadPosition) return { roomId: room.id };

  const deletedUnread = await work.db.chatMessage.count({
    where: { roomId: room.id, ordinal: { gt: message.ordinal }, deletedAt: { not: null } },
  });
  await work.db.chatRoomMember.update({
    where: { id: membership.id },
    data: {
      lastReadAt: work.now,
      lastReadMessageId: message.id,
      lastReadPosition: message.position,
      readCount: message.ordinal,
      deletedUnread,
    },
  });
  announce(work, room, 'ChatRoomRead', { membershipId: membership.id });
  announceToOne(work, room, 'InboxRoomChanged', agent.memberId);
  return { roomId: room.id };
}
