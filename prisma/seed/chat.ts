import type { Prisma } from '../../api/generated/prisma/client.ts';
import type { Work } from '../../api/live/unit-of-work.ts';
import { rooms, type RoomContent } from './chat-rooms.ts';
import type { AgentName, People } from './people.ts';
import type { Resources } from './resources.ts';
import { instantOf } from './timeline.ts';

const agentNames: readonly AgentName[] = ['sara', 'ali'];

type Message = Prisma.ChatMessageCreateManyInput;

/** Makes the agents' rooms with what was said in them. */
export async function seedChat(work: Work, people: People, resources: Resources): Promise<void> {
  for (const room of rooms) await seedRoom(work, people, resources, room);
}

async function seedRoom(work: Work, people: People, resources: Resources, room: RoomContent): Promise<void> {
  const { db, now } = work;
  const { workspaceId } = people;
  const creatorId = people.agents.sara.memberId;
  const roomId = work.newId();
  const createdAt = instantOf(room.opened, now);
  const messages = messagesOf(work, people, roomId, room);
  const last = messages.at(-1);
  const lastPosition = messages.length;

  await db.chatRoom.create({
    data: {
      id: roomId,
      workspaceId,
      type: room.type,
      description: room.description,
      icon: room.icon,
      isPrivate: room.isPrivate,
      ...subjectOf(room, people, resources),
      createdById: creatorId,
      memberCount: agentNames.length,
      lastPosition,
      messageCount: last?.ordinal ?? 0,
      lastActivityAt: last?.createdAt ?? createdAt,
      createdAt,
    },
  });
  await db.chatMessage.createMany({ data: messages });
  // Two tables refer to each other: the room learns of its newest message when that is there.
  await db.chatRoom.update({ where: { id: roomId }, data: { lastMessageId: last?.id ?? null } });
  await db.chatRoomMember.createMany({
    data: agentNames.map((agent) => {
      const unreadCount = room.unread[agent] ?? 0;
      const lastRead = messages[lastPosition - unreadCount - 1];
      return {
        id: work.newId(),
        workspaceId,
        roomId,
        memberId: people.agents[agent].memberId,
        role: agent === 'sara' && room.type !== 'DIRECT' ? 'OWNER' : 'MEMBER',
        // With their team, but for who made the project's room.
        isAddedByHand: room.type !== 'TEAM' && !(room.type === 'PROJECT' && agent !== 'sara'),
        joinedAt: createdAt,
        readCount: lastRead?.ordinal ?? 0,
        lastReadPosition: lastRead?.position ?? 0,
        lastReadMessageId: lastRead?.id ?? null,
        lastReadAt: lastRead?.createdAt ?? null,
      };
    }),
  });
  await seedResponses(work, people, room, messages);
  await db.chatRoomResource.createMany({
    data: room.links.map(({ resource, isPinned, note }) => ({
      id: work.newId(),
      workspaceId,
      roomId,
      ...resources.references[resource],
      isPinned,
      note,
      addedById: creatorId,
      createdAt,
    })),
  });
}

/** What each type of room names as its subject. */
function subjectOf({ type, name }: RoomContent, { agents, team }: People, { project }: Resources) {
  switch (type) {
    case 'DIRECT': {
      const [directLowId, directHighId] = [agents.sara.memberId, agents.ali.memberId].sort();
      return { directLowId, directHighId };
    }
    case 'TEAM':
      return { title: `تیم ${name}`, teamId: team.id };
    case 'PROJECT':
      return { title: `پروژهٔ ${name}`, projectId: project.id };
    case 'GROUP':
      return { title: name };
  }
}

function messagesOf(work: Work, { agents }: People, roomId: string, room: RoomContent): Message[] {
  const messages: Message[] = [];
  let createdAt = instantOf(room.opened, work.now);
  if (room.name !== null) {
    const body = `گروه ${room.name} ایجاد شد`;
    messages.push({
      id: work.newId(),
      roomId,
      position: 1,
      ordinal: 0,
      senderId: agents.sara.memberId,
      type: 'SYSTEM',
      body,
      createdAt,
    });
  }
  for (const { when, by, body, replyTo, isPinned, isEdited } of room.messages) {
    createdAt = instantOf(when, work.now, createdAt);
    messages.push({
      id: work.newId(),
      roomId,
      position: messages.length + 1,
      ordinal: (messages.at(-1)?.ordinal ?? 0) + 1,
      senderId: agents[by].memberId,
      type: 'TEXT',
      body,
      replyToId: replyTo === undefined ? null : messages[replyTo - 1]?.id,
      editedAt: isEdited ? createdAt : null,
      pinnedAt: isPinned ? createdAt : null,
      pinnedById: isPinned ? agents[by].memberId : null,
      createdAt,
    });
  }
  return messages;
}

/** Mentions and reactions. */
async function seedResponses(
  { db }: Work,
  { agents }: People,
  room: RoomContent,
  messages: readonly Message[],
): Promise<void> {
  const said = messages.slice(-room.messages.length);
  const mentions: Prisma.ChatMentionCreateManyInput[] = [];
  const reactions: Prisma.ChatReactionCreateManyInput[] = [];
  room.messages.forEach(({ by, mentions: mentioned, reaction: emoji }, index) => {
    const message = said[index];
    if (!message) return;
    const { id: messageId, createdAt } = message;
    if (mentioned) mentions.push({ messageId, memberId: agents[mentioned].memberId });
    const other = by === 'sara' ? agents.ali : agents.sara;
    if (emoji) reactions.push({ messageId, memberId: other.memberId, emoji, createdAt });
  });
  await db.chatMention.createMany({ data: mentions });
  await db.chatReaction.createMany({ data: reactions });
}
