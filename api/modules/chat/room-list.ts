import { z } from 'zod';
import type { ChatRoomType, Prisma } from '../../generated/prisma/client.ts';
import type { Agent } from '../identity/public.ts';
import { joinableRooms, joinedRooms, type Room } from './access.ts';

/** What a list of rooms is narrowed by. */
export interface RoomFilter {
  type?: ChatRoomType[] | null;
  isArchived: boolean;
  search?: string | null;
}

type Where = Prisma.ChatRoomWhereInput;
type OrderBy = Prisma.ChatRoomOrderByWithRelationInput;

/** The rooms of a list: those that the agent is in, or those to be found and joined. */
export function listed(agent: Agent, membership: 'JOINED' | 'JOINABLE', filter: RoomFilter): Where {
  const all: Where[] = [membership === 'JOINED' ? joinedRooms(agent) : joinableRooms(agent)];
  all.push({ isArchived: filter.isArchived });
  if (filter.type) all.push({ type: { in: filter.type } });
  if (filter.search) all.push(found(agent, filter.search));
  return { AND: all };
}

/** By title; a DIRECT room is found by the other one's name. */
function found(agent: Agent, search: string): Where {
  const contains = { contains: search, mode: 'insensitive' } as const;
  const other = { id: { not: agent.memberId }, displayName: contains };
  return { OR: [{ title: contains }, { directLow: other }, { directHigh: other }] };
}

const dated = z.tuple([z.iso.datetime(), z.uuid()]);
type Dated = z.output<typeof dated>;

/** Newest first; ids decide between equals. Rooms that are not one's own are not ordered by what happens in them. */
function byInstant(column: 'lastActivityAt' | 'createdAt') {
  return {
    orderBy: [{ [column]: 'desc' }, { id: 'desc' }] as OrderBy[],
    key: dated,
    keyOf: (room: Room): Dated => [room[column].toISOString(), room.id],
    beyond: ([at, id]: Dated): Where => ({
      [column]: { lte: new Date(at) },
      OR: [{ [column]: { lt: new Date(at) } }, { id: { lt: id } }],
    }),
  };
}

export const byActivity = byInstant('lastActivityAt');
export const byAge = byInstant('createdAt');

const named = z.tuple([z.string(), z.uuid()]);
type Named = z.output<typeof named>;

/** Members of a room by name; ids decide between namesakes. */
export const byMemberName = {
  orderBy: [{ member: { displayName: 'asc' } }, { id: 'asc' }] as Prisma.ChatRoomMemberOrderByWithRelationInput[],
  key: named,
  keyOf: (membership: { id: string; member: { displayName: string } }): Named => [
    membership.member.displayName,
    membership.id,
  ],
  beyond: ([name, id]: Named): Prisma.ChatRoomMemberWhereInput => ({
    OR: [{ member: { displayName: { gt: name } } }, { member: { displayName: name }, id: { gt: id } }],
  }),
};
