import type { Work } from '../../live/unit-of-work.ts';
import { Refusal } from '../../platform/refusal.ts';
import { discardAttachments } from '../files/public.ts';
import type { Agent } from '../identity/public.ts';
import { accessMessage, lockRoom, type Message, type Room } from './access.ts';
import { announce } from './feeds.ts';
import type { Act } from './roles.ts';
import { messageDeleted, notYourMessage, systemMessage, tooManyPins } from './wording.ts';

const mostPins = 100;

interface Done {
  messageId: string;
}

/** The message and its room, locked, if the act is allowed there and there is something to act on. */
async function lockMessage(
  work: Work,
  agent: Agent,
  messageId: string,
  actOn: (message: Message) => Act,
): Promise<{ message: Message; room: Room }> {
  const found = await accessMessage(work.db, agent, messageId);
  const { room } = await lockRoom(work, agent, found.roomId, actOn(found), 'messageId');
  // As it is now: somebody may have changed it while the lock was waited for.
  const message = await accessMessage(work.db, agent, messageId);
  if (message.type === 'SYSTEM') throw new Refusal({ code: 'INVALID', says: systemMessage, field: ['messageId'] });
  return { message, room };
}

function refuseDeleted(message: Message): void {
  if (message.deletedAt) throw new Refusal({ code: 'INVALID', says: messageDeleted, field: ['messageId'] });
}

/**
 * Puts a message of one's own right; mentions stay as they are.
 * @throws Refusal NOT_FOUND; FORBIDDEN for another's; INVALID for a deleted or SYSTEM one; ROOM_LOCKED, ROOM_ARCHIVED
 */
export async function editMessage(work: Work, agent: Agent, edit: { messageId: string; body: string }): Promise<Done> {
  const { message, room } = await lockMessage(work, agent, edit.messageId, () => 'WRITE');
  refuseDeleted(message);
  if (message.senderId !== agent.memberId) {
    throw new Refusal({ code: 'FORBIDDEN', says: notYourMessage, field: ['messageId'] });
  }
  if (message.body === edit.body) return { messageId: message.id };
  await work.db.chatMessage.update({ where: { id: message.id }, data: { body: edit.body, editedAt: work.now } });
  announce(work, room, 'ChatMessageEdited', { messageId: message.id });
  return { messageId: message.id };
}

/**
 * Deletes a message: its place stays, its text, files, mentions and reactions are gone for good. One's own, or as a moderator
 * anybody's; one that is deleted already stays so.
 * @throws Refusal NOT_FOUND; FORBIDDEN; INVALID for a SYSTEM one; ROOM_LOCKED, ROOM_ARCHIVED
 */
export async function deleteMessage(work: Work, agent: Agent, messageId: string): Promise<Done> {
  const { message, room } = await lockMessage(work, agent, messageId, ({ senderId }) =>
    senderId === agent.memberId ? 'WRITE' : 'DELETE_OTHERS_MESSAGES',
  );
  if (message.deletedAt) return { messageId };
  await work.db.chatMessage.update({
    where: { id: messageId },
    data: { body: '', deletedAt: work.now, pinnedAt: null, pinnedById: null },
  });
  await work.db.chatMention.deleteMany({ where: { messageId } });
  await work.db.chatReaction.deleteMany({ where: { messageId } });
  await discardAttachments(work, { chatMessageId: messageId });
  // Nobody has it to read any more: neither its sender, whose mark is behind it or on it, nor those who had not.
  await work.db.chatRoomMember.updateMany({
    where: { roomId: room.id, readCount: { lt: message.ordinal } },
    data: { deletedUnread: { increment: 1 } },
  });
  announce(work, room, 'ChatMessageDeleted', { messageId });
  return { messageId };
}

/**
 * Pins a message, or takes the pin away; done twice it is done.
 * @throws Refusal NOT_FOUND; FORBIDDEN below moderator; INVALID for a deleted or SYSTEM one, and beyond 100 pins
 */
export async function pinMessage(
  work: Work,
  agent: Agent,
  pin: { messageId: string; isPinned: boolean },
): Promise<Done> {
  const { message, room } = await lockMessage(work, agent, pin.messageId, () => 'PIN');
  refuseDeleted(message);
  if ((message.pinnedAt !== null) === pin.isPinned) return { messageId: message.id };
  if (pin.isPinned) {
    const pinned = await work.db.chatMessage.count({ where: { roomId: room.id, pinnedAt: { not: null } } });
    if (pinned >= mostPins) throw new Refusal({ code: 'INVALID', says: tooManyPins, field: ['messageId'] });
  }
  await work.db.chatMessage.update({
    where: { id: message.id },
    data: pin.isPinned ? { pinnedAt: work.now, pinnedById: agent.memberId } : { pinnedAt: null, pinnedById: null },
  });
  announce(work, room, 'ChatMessagePinChanged', { messageId: message.id });
  return { messageId: message.id };
}
