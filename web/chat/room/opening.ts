import type { RoomMessagesQueryVariables } from '../../gql/graphql.ts';

/** The stretch with which a room opens: around the first message that was not read, or else its end. */
export function openingStretch(room: {
  id: string;
  firstUnreadMessage: { id: string } | null;
}): RoomMessagesQueryVariables {
  const roomId = room.id;
  return room.firstUnreadMessage ? { roomId, around: room.firstUnreadMessage.id } : { roomId, last: 50 };
}
