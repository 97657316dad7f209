import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { denied } from '../../../graphql/errors.ts';
import { inPage, keysetPage } from '../../../graphql/keyset.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { countLimit } from '../../../graphql/page-size.ts';
import { searchText } from '../../../graphql/query-input.ts';
import { isAgent } from '../../identity/public.ts';
import { readRow, readRows, type Selection } from '../../../platform/database/rows/read-rows.ts';
import { visibleRooms, type Room } from '../access.ts';
import { roomStream } from '../feeds.ts';
import { byActivity, byAge, listed } from '../room-list.ts';
import { unreadRoomIds } from '../unread.ts';
import { ChatRoomType, RoomMembership } from './enums.ts';
import { ChatRoom, ChatRoomConnection } from './room.ts';

const RoomFilter = builder.inputType('RoomFilter', {
  description: 'Narrows a list of rooms; all that is given must hold.',
  fields: (t) => ({
    type: t.field({ type: [ChatRoomType], description: 'Of one of these.' }),
    membership: t.field({
      type: RoomMembership,
      defaultValue: 'JOINED',
      description: 'One’s own, or those to be joined.',
    }),
    isArchived: t.boolean({ defaultValue: false, description: 'The archived ones, or those that are not.' }),
    unread: t.boolean({ description: 'With unread messages, or without.' }),
    search: t.string({ description: 'Part of the title; of a DIRECT room, of the other one’s name.' }),
  }),
});

builder.queryField('rooms', (t) =>
  t.field({
    type: ChatRoomConnection,
    description: 'Staff: one’s rooms, latest activity first; or those that one may join, newest first.',
    authScopes: { staff: true, CHAT_READ: true },
    args: {
      filter: t.arg({ type: RoomFilter, description: 'Only these.' }),
      first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor to go on from; of the same filter.' }),
    },
    resolve: async (_root, args, context, info) => {
      const { viewer } = context;
      if (!isAgent(viewer)) throw denied(context);
      const { type, membership, isArchived, unread, search } = args.filter ?? {};
      const list = membership ?? 'JOINED';
      const filter = { type, isArchived: isArchived ?? false, search: searchText(context, search) };
      const where: Prisma.ChatRoomWhereInput = { AND: [listed(viewer, list, filter)] };
      if (unread != null) {
        const ids = await unreadRoomIds(context.db, viewer);
        where.id = unread ? { in: ids } : { notIn: ids };
      }
      return keysetPage({
        context,
        args,
        list: ['rooms', list, unread, filter],
        ordering: list === 'JOINED' ? byActivity : byAge,
        read: (slice) =>
          readRows<Room>(context.query, 'ChatRoom', {
            ...queryFromInfo({ context, info, typeName: 'ChatRoom', paths: inPage }),
            ...slice,
            where: { AND: [where, slice.where ?? {}] },
          }),
        count: () => context.db.chatRoom.count({ where, take: countLimit(args.filter != null) }),
      });
    },
  }),
);

builder.queryField('room', (t) =>
  t.prismaField({
    type: ChatRoom,
    nullable: true,
    description: 'Staff: a room; null when there is none that the viewer may see.',
    authScopes: { staff: true, CHAT_READ: true },
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (query, _root, { id }, context) => readRoom(context, query, keyOf(id, 'ChatRoom')),
  }),
);

/** A room by its key, its feed's place taken before it is read. */
export async function readRoom(context: Context, query: Selection, roomId: string) {
  await context.noteHead(roomStream(roomId));
  const where = { AND: [visibleRooms(context.viewer), { id: roomId }] };
  return readRow<Room>(context.query, 'ChatRoom', query, where);
}
