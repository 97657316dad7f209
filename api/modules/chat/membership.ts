import type { ChatRoomMemberRole as Role, Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import type { Localized } from '../../platform/locale.ts';
import { rightsChanged } from '../identity/public.ts';
import type { Membership, Room } from './access.ts';
import { announce, announceToOne, roomStream } from './feeds.ts';
import { append } from './messages.ts';
import { ranks } from './roles.ts';
import { joined, left, removed } from './wording.ts';

// Coming and going: what happens to the row, the number of members, the owner and the feeds, whoever caused it. The room
// is locked by the caller.

/** Somebody who comes or goes. */
export interface Person {
  id: string;
  displayName: string;
}

interface Entrance {
  role: Role;
  isAddedByHand: boolean;
}

/** The members who are in a room, also one that is deleted: they are told so. */
export async function presentMembers(db: Work['db'], roomId: string): Promise<ReadonlySet<string>> {
  const seats = await db.chatRoomMember.findMany({ where: { roomId, leftAt: null }, select: { memberId: true } });
  return new Set(seats.map(({ memberId }) => memberId));
}

/** SYSTEM messages speak the workspace's language. */
export async function say(work: Work, room: Room, causedById: string, says: Localized): Promise<Room> {
  const { locale } = await work.db.workspace.findUniqueOrThrow({
    where: { id: room.workspaceId },
    select: { locale: true },
  });
  const said = await append(work, room, causedById, {
    type: 'SYSTEM',
    body: says[locale],
    replyToId: null,
    clientMutationId: null,
  });
  return said.room;
}

/** Puts people in a room who are not in it, as having read all that is there. Says nothing in the room. */
export async function seat(
  work: Work,
  room: Room,
  people: readonly Pick<Person, 'id'>[],
  entrance: Entrance,
): Promise<Room> {
  const atTheEnd = {
    joinedAt: work.now,
    leftAt: null,
    lastReadAt: work.now,
    lastReadMessageId: room.lastMessageId,
    lastReadPosition: room.lastPosition,
    readCount: room.messageCount,
    deletedUnread: 0,
  };
  for (const { id: memberId } of people) {
    await work.db.chatRoomMember.upsert({
      where: { roomId_memberId: { roomId: room.id, memberId } },
      create: {
        ...entrance,
        ...atTheEnd,
        id: work.newId(),
        workspaceId: room.workspaceId,
        roomId: room.id,
        memberId,
      },
      update: { ...entrance, ...atTheEnd },
    });
    announceToOne(work, room, 'InboxRoomChanged', memberId);
  }
  return work.db.chatRoom.update({ where: { id: room.id }, data: { memberCount: { increment: people.length } } });
}

/** Lets one person in, and says so in the room. */
export async function enter(
  work: Work,
  room: Room,
  person: Person,
  entrance: Entrance,
  causedById: string,
): Promise<Room> {
  const seated = await seat(work, room, [person], entrance);
  await keepOwner(work, seated);
  const told = await say(work, seated, causedById, joined(person.displayName));
  announce(work, told, 'ChatRoomMembersChanged');
  return told;
}

/**
 * Ends a membership: the row stays, access ends at once. A room that loses its owner gets the next in rank, and among
 * equals the one who has been there longest.
 */
export async function exit(
  work: Work,
  room: Room,
  membership: Membership,
  person: Person,
  causedById: string,
): Promise<Room> {
  await work.db.chatRoomMember.update({ where: { id: membership.id }, data: { leftAt: work.now } });
  const smaller = await work.db.chatRoom.update({
    where: { id: room.id },
    data: { memberCount: { decrement: 1 } },
  });
  await keepOwner(work, smaller);
  const says = causedById === person.id ? left(person.displayName) : removed(person.displayName);
  const told = await say(work, smaller, causedById, says);
  announce(work, told, 'ChatRoomMembersChanged');
  announceToOne(work, told, 'InboxRoomRemoved', person.id);
  rightsChanged(work, { kind: 'agent', workspaceId: room.workspaceId, memberId: person.id });
  return told;
}

/**
 * A room with members always has an owner; a DIRECT one has none. Without one, `rather` becomes it if they are there, else
 * the next in rank.
 */
export async function keepOwner(work: Work, room: Room, rather?: string): Promise<void> {
  if (room.type === 'DIRECT') return;
  const members = await work.db.chatRoomMember.findMany({
    where: { roomId: room.id, leftAt: null },
    orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, memberId: true, role: true },
  });
  if (members.some(({ role }) => role === 'OWNER')) return;
  const [next] = members.toSorted((a, b) => ranks.indexOf(b.role) - ranks.indexOf(a.role));
  const heir = members.find(({ memberId }) => memberId === rather) ?? next;
  if (heir) await work.db.chatRoomMember.update({ where: { id: heir.id }, data: { role: 'OWNER' } });
}

/** The streams of the rooms that each of these members is in, and since when. */
export async function roomsOfMembers(
  db: Prisma.TransactionClient,
  memberIds: readonly string[],
): Promise<{ memberId: string; streamKey: string; joinedAt: Date }[]> {
  const memberships = await db.chatRoomMember.findMany({
    where: { memberId: { in: [...memberIds] }, leftAt: null },
    select: { memberId: true, roomId: true, joinedAt: true },
  });
  return memberships.map(({ memberId, roomId, joinedAt }) => ({ memberId, streamKey: roomStream(roomId), joinedAt }));
}
