import type { PayloadFields } from '../../../graphql/write.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import { readRow } from '../../../platform/database/rows/read-rows.ts';
import { visibleMemberships, visibleMessages, type Message } from '../access.ts';
import { ChatRoomMember } from './member.ts';
import { ChatMessage } from './message.ts';
import { readRoom } from './queries.ts';
import { ChatRoom } from './room.ts';

/** What a write of chat leaves behind for its payload. */
export interface ChatOutcome {
  roomId?: string;
  messageId?: string;
  membershipId?: string;
}

/** The payload's room, as its viewer now sees it. */
export function roomField(t: PayloadFields<ChatOutcome>, description: string) {
  return t.prismaField({
    type: ChatRoom,
    nullable: true,
    description,
    resolve: (query, { roomId }, _args, context) => (roomId ? readRoom(context, query, roomId) : null),
  });
}

/** The payload's message, as its viewer now sees it. */
export function messageField(t: PayloadFields<ChatOutcome>, description: string) {
  return t.prismaField({
    type: ChatMessage,
    nullable: true,
    description,
    resolve(selection, { messageId }, _args, { query, viewer }) {
      if (!messageId) return null;
      const where = { AND: [visibleMessages(viewer), { id: messageId }] };
      return readRow<Message>(query, 'ChatMessage', selection, where);
    },
  });
}

/** The payload's membership, as its viewer now sees it. */
export function membershipField(t: PayloadFields<ChatOutcome>, description: string) {
  return t.prismaField({
    type: ChatRoomMember,
    nullable: true,
    description,
    resolve: (query, { membershipId }, _args, { db, viewer }) =>
      membershipId
        ? db.chatRoomMember.findFirst({ ...query, where: { AND: [visibleMemberships(viewer), { id: membershipId }] } })
        : null,
  });
}

/** The id that a deleted room had. */
export function deletedRoomField(t: PayloadFields<ChatOutcome>) {
  return t.id({
    nullable: true,
    description: 'The id that the room had.',
    resolve: ({ roomId }) => (roomId ? encodeNodeId('ChatRoom', roomId) : null),
  });
}
