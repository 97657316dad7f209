import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { queryIn, readRow } from '../../platform/database/rows/read-rows.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import { showAttachments } from '../files/public.ts';
import { hasScope, isAgent, type Agent, type Viewer } from '../identity/public.ts';
import { roomOfStream } from './feeds.ts';
import { may, type Act } from './roles.ts';
import { notAMember, roleTooLow, roomArchived, roomLocked } from './wording.ts';

type Db = Prisma.TransactionClient;

// Matches no row: what is shown to somebody who may see nothing of a type.
const nothing = { id: { in: [] } };

const presentMember = (viewer: Agent) => ({ some: { memberId: viewer.memberId, leftAt: null } });

/** Where something is read at once for all who follow a room, which only those may who are in it: that room. */
function followedRoom(viewer: Viewer | null): string | null {
  return viewer?.kind === 'agent' && viewer.following !== undefined ? roomOfStream(viewer.following) : null;
}

/** The rooms that an agent is in, in person or as the bot of a key. */
export function joinedRooms(viewer: Viewer | null): Prisma.ChatRoomWhereInput {
  return { ...memberRooms(viewer), deletedAt: null };
}

/** The same with the deleted ones: of those a member is told that they went, and nothing else. */
export function memberRooms(viewer: Viewer | null): Prisma.ChatRoomWhereInput {
  if (!isAgent(viewer) || !hasScope(viewer, 'CHAT_READ')) return nothing;
  const followed = followedRoom(viewer);
  const { workspaceId } = viewer;
  return followed === null ? { workspaceId, members: presentMember(viewer) } : { workspaceId, id: followed };
}

/**
 * The rooms that an agent is not in and may join: of these they see title, description, icon and number of members. Bots
 * are added, and join nothing.
 */
export function joinableRooms(viewer: Viewer | null): Prisma.ChatRoomWhereInput {
  if (viewer?.kind !== 'agent') return nothing;
  return {
    workspaceId: viewer.workspaceId,
    deletedAt: null,
    isPrivate: false,
    type: { in: ['GROUP', 'PROJECT'] },
    members: { none: { memberId: viewer.memberId, leftAt: null } },
  };
}

/** The rooms that a viewer may see at all. */
export function visibleRooms(viewer: Viewer | null): Prisma.ChatRoomWhereInput {
  return { OR: [joinedRooms(viewer), joinableRooms(viewer)] };
}

/** The messages that a viewer may see: those of the rooms that they are in. */
export function visibleMessages(viewer: Viewer | null): Prisma.ChatMessageWhereInput {
  return { room: joinedRooms(viewer) };
}

// Their files are as visible as the messages.
showAttachments((viewer) => ({ chatMessage: visibleMessages(viewer) }));

/** The memberships that a viewer may see, left ones included: those of the rooms that they are in. */
export function visibleMemberships(viewer: Viewer | null): Prisma.ChatRoomMemberWhereInput {
  return { room: joinedRooms(viewer) };
}

/** A room and a membership as the rules work on them. */
export type Room = Prisma.ChatRoomGetPayload<object>;
export type Membership = Prisma.ChatRoomMemberGetPayload<object>;

/** A room, and what the acting agent is in it. */
export interface Standing {
  room: Room;
  membership: Membership;
}

/**
 * The room with the agent's membership, if that allows the act: the one door to a room by its id.
 * @throws Refusal NOT_FOUND on roomId; FORBIDDEN when the role is too low, or the agent is not in the room;
 * ROOM_ARCHIVED, ROOM_LOCKED for writing
 */
export async function accessRoom(db: Db, agent: Agent, roomId: string, act: Act, field = 'roomId'): Promise<Standing> {
  const own = { members: { where: { memberId: agent.memberId, leftAt: null } } };
  const where = { AND: [visibleRooms(agent), { id: roomId }] };
  const found = await readRow<Room & { members: Membership[] }>(queryIn(db), 'ChatRoom', { include: own }, where);
  if (!found) throw notFound(field);
  const {
    members: [membership],
    ...room
  } = found;
  if (!membership) throw new Refusal({ code: 'FORBIDDEN', says: notAMember, field: [field] });
  refuseUnless(membership, act, field);
  refuseIfClosed(room, membership, act, field);
  return { room, membership };
}

/**
 * The same, locked until the transaction ends: changes of one room come one after the other.
 * @throws Refusal as accessRoom
 */
export async function lockRoom(
  work: Work,
  agent: Agent,
  roomId: string,
  act: Act,
  field = 'roomId',
): Promise<Standing> {
  // Who may not do it waits for nobody: looked up first, then locked, then read as it is now.
  await accessRoom(work.db, agent, roomId, act, field);
  await lock(work, roomId);
  return accessRoom(work.db, agent, roomId, act, field);
}

/** Locks a room's row until the transaction ends. */
export async function lock(work: Work, roomId: string): Promise<void> {
  await work.db.$queryRaw`SELECT 1 FROM "ChatRoom" WHERE "id" = ${roomId}::uuid FOR UPDATE`;
  work.takeNow();
}

function refuseUnless(membership: Membership, act: Act, field: string): void {
  if (!may(membership.role, act)) throw new Refusal({ code: 'FORBIDDEN', says: roleTooLow, field: [field] });
}

const writing: readonly Act[] = ['WRITE', 'PIN', 'DELETE_OTHERS_MESSAGES'];

function refuseIfClosed(room: Room, membership: Membership, act: Act, field: string): void {
  if (!writing.includes(act)) return;
  if (room.isArchived) throw new Refusal({ code: 'ROOM_ARCHIVED', says: roomArchived, field: [field] });
  if (room.isLocked && !may(membership.role, 'WRITE_IN_LOCKED')) {
    throw new Refusal({ code: 'ROOM_LOCKED', says: roomLocked, field: [field] });
  }
}

/** A message as the rules work on it. */
export type Message = Prisma.ChatMessageGetPayload<object>;

/**
 * A message of a room that the agent is in.
 * @throws Refusal NOT_FOUND on the field
 */
export async function accessMessage(db: Db, agent: Agent, messageId: string, field = 'messageId'): Promise<Message> {
  const message = await db.chatMessage.findFirst({ where: { AND: [visibleMessages(agent), { id: messageId }] } });
  if (!message) throw notFound(field);
  return message;
}
