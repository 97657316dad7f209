import type { ChatRoomMemberRole as Role } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import type { Agent } from '../identity/public.ts';
import { holdMembers, visibleMembers } from '../workspace/public.ts';
import { accessRoom, lock, lockRoom, visibleRooms, type Membership, type Room } from './access.ts';
import { announce, announceToOne } from './feeds.ts';
import { enter, exit } from './membership.ts';
import { outranks } from './roles.ts';
import { directIsKept, followsTeam, rankTooHigh, roomArchived } from './wording.ts';

interface Done {
  roomId: string;
  membershipId?: string;
}

const asMember = { role: 'MEMBER', isAddedByHand: true } as const;

/**
 * Joins a GROUP or PROJECT room that is not private; done twice it is done.
 * @throws Refusal NOT_FOUND; ROOM_ARCHIVED
 */
export async function joinRoom(work: Work, agent: Agent, roomId: string): Promise<Done> {
  const where = { AND: [visibleRooms(agent), { id: roomId }] };
  if ((await work.db.chatRoom.count({ where })) === 0) throw notFound('roomId');
  await holdMembers(work.db, agent, [agent.memberId]);
  await lock(work, roomId);
  const room = await work.db.chatRoom.findFirst({ where });
  if (!room) throw notFound('roomId');
  const former = await membershipOf(work, room.id, agent.memberId);
  if (former) return { roomId, membershipId: former.id };
  if (room.isArchived) throw new Refusal({ code: 'ROOM_ARCHIVED', says: roomArchived, field: ['roomId'] });
  // As they are now that they are held: who was made a customer meanwhile joins nothing.
  const self = await work.db.workspaceUser.findFirst({
    where: { id: agent.memberId, role: 'ADMIN', removedAt: null },
    select: { id: true, displayName: true },
  });
  if (!self) throw notFound('roomId');
  await enter(work, room, self, asMember, agent.memberId);
  return doneFor(work, room, agent.memberId);
}

/**
 * Adds an agent, or the bot of an API key, to a GROUP or PROJECT room, with a role below one's own. Somebody who is in it
 * stays as they are.
 * @throws Refusal NOT_FOUND, also on memberId; FORBIDDEN; INVALID for rooms whose members nobody adds
 */
export async function addMember(
  work: Work,
  agent: Agent,
  addition: { roomId: string; memberId: string; role: Role },
): Promise<Done> {
  await accessRoom(work.db, agent, addition.roomId, 'MANAGE_MEMBERS');
  await holdMembers(work.db, agent, [addition.memberId]);
  const { room, membership } = await lockRoom(work, agent, addition.roomId, 'MANAGE_MEMBERS');
  refuseFixedMembers(room);
  refuseUnlessOutranked(membership, addition.role, 'role');
  const person = await work.db.workspaceUser.findFirst({
    where: { AND: [visibleMembers(agent), { id: addition.memberId, role: 'ADMIN' }] },
    select: { id: true, displayName: true },
  });
  if (!person) throw notFound('memberId');
  const former = await membershipOf(work, room.id, person.id);
  if (former) return { roomId: room.id, membershipId: former.id };
  await enter(work, room, person, { role: addition.role, isAddedByHand: true }, agent.memberId);
  return doneFor(work, room, person.id);
}

/**
 * Gives a member below oneself another role below one's own.
 * @throws Refusal NOT_FOUND, also on memberId; FORBIDDEN for oneself, an equal or a higher one, and for such a role
 */
export async function changeMemberRole(
  work: Work,
  agent: Agent,
  change: { roomId: string; memberId: string; role: Role },
): Promise<Done> {
  const { room, membership } = await lockRoom(work, agent, change.roomId, 'MANAGE_MEMBERS');
  const target = await membershipOf(work, room.id, change.memberId);
  if (!target) throw notFound('memberId');
  refuseUnlessOutranked(membership, target.role, 'memberId');
  refuseUnlessOutranked(membership, change.role, 'role');
  await work.db.chatRoomMember.update({ where: { id: target.id }, data: { role: change.role } });
  if (target.role !== change.role) {
    announce(work, room, 'ChatRoomMembersChanged');
  }
  return { roomId: room.id, membershipId: target.id };
}

/**
 * Takes a member below oneself out of a room, or leaves it.
 * @throws Refusal NOT_FOUND, also on memberId; FORBIDDEN for an equal or higher one; INVALID in DIRECT rooms, and for
 * members who came with a team
 */
export async function removeMember(
  work: Work,
  agent: Agent,
  removal: { roomId: string; memberId: string },
): Promise<Done> {
  const isSelf = removal.memberId === agent.memberId;
  const { room, membership } = await lockRoom(work, agent, removal.roomId, isSelf ? 'READ' : 'MANAGE_MEMBERS');
  refuseFixedMembers(room);
  const target = isSelf ? membership : await membershipOf(work, room.id, removal.memberId);
  if (!target) throw notFound('memberId');
  if (!isSelf) refuseUnlessOutranked(membership, target.role, 'memberId');
  if (!target.isAddedByHand) throw new Refusal({ code: 'INVALID', says: followsTeam, field: ['memberId'] });
  const person = await work.db.workspaceUser.findUniqueOrThrow({
    where: { id: target.memberId },
    select: { id: true, displayName: true },
  });
  await exit(work, room, target, person, agent.memberId);
  return { roomId: room.id };
}

/** Absent leaves as it is; null clears. */
export interface RoomSettings {
  roomId: string;
  isMuted?: boolean;
  customNickname?: string | null;
  customColor?: string | null;
}

/**
 * One's own settings of a room: muting is for one's own eyes, nickname and colour are shown to the room.
 * @throws Refusal NOT_FOUND; FORBIDDEN outside of the room
 */
export async function updateMySettings(work: Work, agent: Agent, { roomId, ...settings }: RoomSettings): Promise<Done> {
  const { room, membership } = await accessRoom(work.db, agent, roomId, 'READ');
  await work.db.chatRoomMember.update({ where: { id: membership.id }, data: settings });
  const isShown = settings.customNickname !== undefined || settings.customColor !== undefined;
  if (isShown) announce(work, room, 'ChatRoomMembersChanged');
  announceToOne(work, room, 'InboxRoomChanged', agent.memberId);
  return { roomId, membershipId: membership.id };
}

function refuseFixedMembers({ type }: Room): void {
  if (type === 'DIRECT') throw new Refusal({ code: 'INVALID', says: directIsKept, field: ['roomId'] });
  if (type === 'TEAM') throw new Refusal({ code: 'INVALID', says: followsTeam, field: ['roomId'] });
}

function refuseUnlessOutranked(membership: Membership, role: Role, field: string): void {
  if (!outranks(membership.role, role)) throw new Refusal({ code: 'FORBIDDEN', says: rankTooHigh, field: [field] });
}

function membershipOf(work: Work, roomId: string, memberId: string): Promise<Membership | null> {
  return work.db.chatRoomMember.findFirst({ where: { roomId, memberId, leftAt: null } });
}

async function doneFor(work: Work, room: Room, memberId: string): Promise<Done> {
  const membership = await membershipOf(work, room.id, memberId);
  return { roomId: room.id, membershipId: membership?.id };
}
