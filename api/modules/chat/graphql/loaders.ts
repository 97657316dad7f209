import DataLoader from 'dataloader';
import { createContextCache } from '@pothos/core';
import type { ChatMessage, ChatRoom as ChatRoomRow } from '../../../generated/prisma/client.ts';
import type { Context } from '../../../graphql/context.ts';
import { visibleRooms, type Membership } from '../access.ts';
import { firstUnread, reactionGroups, readCounts, type ReactionGroup } from '../message-facts.ts';

// What lists need of each entry, read for all entries of a page in one statement.

/** The asking agent's own membership of a room, null when they are not in it. */
const memberships = createContextCache(
  ({ db, viewer }: Context) =>
    new DataLoader<string, Membership | null>(async (roomIds) => {
      if (viewer?.kind !== 'agent') return roomIds.map(() => null);
      const found = await db.chatRoomMember.findMany({
        where: { roomId: { in: [...roomIds] }, memberId: viewer.memberId, leftAt: null },
      });
      const byRoom = new Map(found.map((membership) => [membership.roomId, membership]));
      return roomIds.map((id) => byRoom.get(id) ?? null);
    }),
);

export function viewerMembership(context: Context, roomId: string): Promise<Membership | null> {
  return memberships(context).load(roomId);
}

const reactions = createContextCache(
  ({ db, viewer }: Context) =>
    new DataLoader<string, readonly ReactionGroup[]>(async (messageIds) => {
      if (viewer?.kind !== 'agent') return messageIds.map(() => []);
      const groups = await reactionGroups(db, viewer, messageIds);
      return messageIds.map((id) => groups.get(id) ?? []);
    }),
);

export function reactionsOf(context: Context, messageId: string): Promise<readonly ReactionGroup[]> {
  return reactions(context).load(messageId);
}

const readers = createContextCache(
  ({ db }: Context) =>
    new DataLoader<string, number>(async (messageIds) => {
      const counts = await readCounts(db, messageIds);
      return messageIds.map((id) => counts.get(id) ?? 0);
    }),
);

export function readByCount(context: Context, messageId: string): Promise<number> {
  return readers(context).load(messageId);
}

const unread = createContextCache(
  ({ db, viewer }: Context) =>
    new DataLoader<string, ChatMessage | null>(async (roomIds) => {
      if (viewer?.kind !== 'agent') return roomIds.map(() => null);
      const found = await firstUnread(db, viewer, roomIds);
      return roomIds.map((id) => found.get(id) ?? null);
    }),
);

export function firstUnreadOf(context: Context, roomId: string): Promise<ChatMessage | null> {
  return unread(context).load(roomId);
}

/** The room of each team or project that the agent may see. */
const subjectRooms = (subject: 'teamId' | 'projectId') =>
  createContextCache(
    ({ db, viewer }: Context) =>
      new DataLoader<string, ChatRoomRow | null>(async (ids) => {
        const where = { AND: [visibleRooms(viewer), { [subject]: { in: [...ids] } }] };
        const rooms = await db.chatRoom.findMany({ where });
        return ids.map((id) => rooms.find((room) => room[subject] === id) ?? null);
      }),
  );
const teamRooms = subjectRooms('teamId');
const projectRooms = subjectRooms('projectId');

export function roomOfTeam(context: Context, teamId: string): Promise<ChatRoomRow | null> {
  return teamRooms(context).load(teamId);
}

export function roomOfProject(context: Context, projectId: string): Promise<ChatRoomRow | null> {
  return projectRooms(context).load(projectId);
}
