import type { ChatRoomType, RoomFilter, RoomListItemFragment } from '../../gql/graphql.ts';

/** The groups of the sidebar, in its order. */
export const groupTypes = ['DIRECT', 'TEAM', 'PROJECT', 'GROUP'] as const satisfies readonly ChatRoomType[];

/** What a group's list is asked for with. */
export const groupFilter = (type: ChatRoomType): RoomFilter => ({ type: [type] });

/** The rooms that still belong in a list, the latest activity first: those that are told of live may have left it since. */
export function listed(rooms: readonly RoomListItemFragment[], isArchived: boolean): RoomListItemFragment[] {
  return rooms
    .filter((room) => room.isArchived === isArchived && room.viewerMembership !== null)
    .sort((a, b) => b.lastActivityAt.localeCompare(a.lastActivityAt));
}

/** The room to go to from one: the next or previous in the order of the sidebar, round its end; null when there is no other. */
export function neighbour(
  rooms: readonly RoomListItemFragment[],
  currentId: string | undefined,
  step: 1 | -1,
  unreadOnly: boolean,
): RoomListItemFragment | null {
  const from = rooms.findIndex(({ id }) => id === currentId);
  const start = from < 0 && step === -1 ? rooms.length : from;
  for (let distance = 1; distance <= rooms.length; distance++) {
    const room = rooms[(start + step * distance + rooms.length * 2) % rooms.length];
    if (room && room.id !== currentId && (!unreadOnly || room.unreadCount > 0)) return room;
  }
  return null;
}
