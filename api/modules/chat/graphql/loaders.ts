import DataLoader from 'dataloader';
import { createContextCache } from '@pothos/core';
import type { ChatMessage, ChatRoom as ChatRoomRow } from '../../../generated/prisma/client.ts';
import { perOccasion, type Context } from '../../../graphql/context.ts';
import { isAgent } from '../../identity/public.ts';
import { visibleRooms, type Membership } from '../access.ts';
import { roomStream } from '../feeds.ts';
import { firstUnread, reactionGroups, readCounts, type ReactionGroup } from '../message-facts.ts';
import { unreadRoomCounts } from '../unread.ts';

// What lists need of each entry, read for all entries of a page in one statement.

interface Seat {
  roomId: string;
  memberId: string;
}
const seatKey = ({ roomId, memberId }: Seat) => `${roomId} ${memberId}`;

const memberships = perOccasion(
  ({ db }) =>
    new DataLoader<Seat, Membership | null, string>(
      async (seats) => {
        const rooms = [...new Set(seats.map(({ roomId }) => roomId))];
        const members = [...new Set(seats.map(({ memberId }) => memberId))];
        const found = await db.chatRoomMember.findMany({
          where: { roomId: { in: rooms }, memberId: { in: members }, leftAt: null },
        });
        const bySeat = new Map(found.map((membership) => [seatKey(membership), membership]));
        return seats.map((seat) => bySeat.get(seatKey(seat)) ?? null);
      },
      { cacheKeyFn: seatKey },
    ),
);

/** The asking agent's own membership of a room, null when they are not in it. */
export async function viewerMembership(context: Context, roomId: string): Promise<Membership | null> {
  const { viewer } = context;
  return isAgent(viewer) ? memberships(context).load({ roomId, memberId: viewer.memberId }) : null;
}

/** Whether the asking agent is in a room, or all of the agents are for whom it is read at once: those who follow it are. */
export async function isInRoom(context: Context, roomId: string): Promise<boolean> {
  return context.follows === roomStream(roomId) || (await viewerMembership(context, roomId)) !== null;
}

const badges = perOccasion(
  ({ db }) =>
    new DataLoader<string, number>(async (memberIds) => {
      const counts = await unreadRoomCounts(db, memberIds);
      return memberIds.map((id) => counts.get(id) ?? 0);
    }),
);

/** The asking agent's badge. */
export async function unreadRoomCount(context: Context): Promise<number> {
  const { viewer } = context;
  return isAgent(viewer) ? badges(context).load(viewer.memberId) : 0;
}

const reactions = perOccasion(
  ({ db, viewer }: Context) =>
    new DataLoader<string, readonly ReactionGroup[]>(async (messageIds) => {
      if (!isAgent(viewer)) return messageIds.map(() => []);
      const groups = await reactionGroups(db, messageIds);
      return messageIds.map((id) => groups.get(id) ?? []);
    }),
);

export function reactionsOf(context: Context, messageId: string): Promise<readonly ReactionGroup[]> {
  return reactions(context).load(messageId);
}

const readers = perOccasion(
  ({ db }) =>
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
      if (!isAgent(viewer)) return roomIds.map(() => null);
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
