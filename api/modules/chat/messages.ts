import type { ChatMessageType, Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import { claimAttachments, type ClaimedFile } from '../files/public.ts';
import type { Agent } from '../identity/public.ts';
import { visibleMembers } from '../workspace/public.ts';
import { lockRoom, type Membership, type Room } from './access.ts';
import { announce, announceMention } from './feeds.ts';
import { filesDoNotFit, notInRoom, typeNotYours } from './wording.ts';

export interface NewMessage {
  roomId: string;
  body: string;
  type: ChatMessageType;
  replyToId: string | null;
  /** WorkspaceUsers; members of the room only. */
  mentionIds: readonly string[];
  /** Uploads of the sender's own that have not been used. */
  attachmentIds: readonly string[];
  clientMutationId: string | null;
}

type Content = Pick<Prisma.ChatMessageUncheckedCreateInput, 'type' | 'body' | 'replyToId' | 'clientMutationId'>;

/**
 * Writes the next message of a locked room. SYSTEM messages are nobody's to read: they are not counted.
 * @returns the message's id and the room as it now is
 */
export async function append(
  work: Work,
  room: Room,
  senderId: string,
  content: Content,
): Promise<{ messageId: string; room: Room }> {
  const position = room.lastPosition + 1;
  const messageCount = room.messageCount + (content.type === 'SYSTEM' ? 0 : 1);
  const { id: messageId } = await work.db.chatMessage.create({
    data: {
      ...content,
      id: work.newId(),
      roomId: room.id,
      senderId,
      position,
      ordinal: messageCount,
      createdAt: work.now,
    },
    select: { id: true },
  });
  const updated = await work.db.chatRoom.update({
    where: { id: room.id },
    data: { lastPosition: position, messageCount, lastMessageId: messageId, lastActivityAt: work.now },
  });
  announce(work, room, 'ChatMessageSent', { messageId });
  return { messageId, room: updated };
}

/**
 * Writes in a room. Whoever writes has read what stands above.
 * @throws Refusal as accessRoom; NOT_FOUND for a reply to another room's message and for a file that can't be had; INVALID
 * for a mention of nobody in the room, for SYSTEM and for a type that its files are not of
 */
export async function sendMessage(
  work: Work,
  agent: Agent,
  message: NewMessage,
): Promise<{ messageId: string; roomId: string }> {
  if (message.type === 'SYSTEM') throw new Refusal({ code: 'INVALID', says: typeNotYours, field: ['type'] });
  const { room, membership } = await lockRoom(work, agent, message.roomId, 'WRITE');
  if (message.replyToId !== null) await refuseForeignReply(work, room.id, message.replyToId);
  const mentioned = await mentionedMembers(work, agent, room.id, message.mentionIds);
  const files = await claimAttachments(work, agent, message.attachmentIds, 'attachmentIds');

  const { body, replyToId, clientMutationId } = message;
  const type = typeWith(message.type, files);
  const appended = await append(work, room, agent.memberId, { body, type, replyToId, clientMutationId });
  const { messageId } = appended;
  if (files.length > 0) {
    await work.db.attachment.updateMany({
      where: { id: { in: files.map(({ id }) => id) } },
      data: { chatMessageId: messageId },
    });
  }
  await work.db.chatMention.createMany({ data: mentioned.map((memberId) => ({ messageId, memberId })) });
  for (const memberId of mentioned) {
    if (memberId !== agent.memberId) announceMention(work, room, messageId, memberId);
  }
  await readOwn(work, appended.room, membership, messageId);
  return { messageId, roomId: room.id };
}

const media = { IMAGE: 'image/', VOICE: 'audio/', VIDEO: 'video/' } as const;

/** What a message with these files is: as its sender says, if they fit; a text with files is named after them. */
function typeWith(asked: ChatMessageType, files: readonly ClaimedFile[]): ChatMessageType {
  const all = (prefix: string) => files.every(({ mimeType }) => mimeType.startsWith(prefix));
  if (asked === 'TEXT') {
    if (files.length === 0) return 'TEXT';
    if (all(media.IMAGE)) return 'IMAGE';
    return all(media.VIDEO) ? 'VIDEO' : 'FILE';
  }
  const fits = asked === 'FILE' || asked === 'SYSTEM' || all(media[asked]);
  if (files.length === 0 || !fits) throw new Refusal({ code: 'INVALID', says: filesDoNotFit, field: ['type'] });
  return asked;
}

async function refuseForeignReply(work: Work, roomId: string, replyToId: string): Promise<void> {
  const original = await work.db.chatMessage.findFirst({ where: { id: replyToId, roomId }, select: { id: true } });
  if (!original) throw notFound('replyToId');
}

async function mentionedMembers(
  work: Work,
  agent: Agent,
  roomId: string,
  mentionIds: readonly string[],
): Promise<string[]> {
  const asked = [...new Set(mentionIds)];
  if (asked.length === 0) return [];
  const known = await work.db.workspaceUser.findMany({
    where: { AND: [visibleMembers(agent), { id: { in: asked }, role: 'ADMIN' }] },
    select: { id: true, roomMemberships: { where: { roomId, leftAt: null }, select: { id: true } } },
  });
  if (known.length < asked.length) throw notFound('mentionIds');
  if (known.some(({ roomMemberships }) => roomMemberships.length === 0)) {
    throw new Refusal({ code: 'INVALID', says: notInRoom, field: ['mentionIds'] });
  }
  return known.map(({ id }) => id);
}

/** The sender's own mark moves to the message: what comes after a mark is always somebody else's. */
async function readOwn(work: Work, room: Room, membership: Membership, messageId: string): Promise<void> {
  // Others learn of it only if it says something new: that what stood above was read.
  if (membership.readCount < room.messageCount - 1) {
    announce(work, room, 'ChatRoomRead', { membershipId: membership.id });
  }
  await work.db.chatRoomMember.update({
    where: { id: membership.id },
    data: {
      lastReadAt: work.now,
      lastReadMessageId: messageId,
      lastReadPosition: room.lastPosition,
      readCount: room.messageCount,
      deletedUnread: 0,
    },
  });
}
