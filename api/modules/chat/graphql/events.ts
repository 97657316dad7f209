import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import { ResyncRequired, type Resync } from '../../../graphql/resync.ts';
import type { Delivery } from '../../../live/delivery.ts';
import { readRows, type Selection } from '../../../platform/database/rows/read-rows.ts';
import { visibleMemberships, type Message, type Room } from '../access.ts';
import { inboxEventTypes, roomEventTypes, roomStream, type InboxEventType, type RoomEventType } from '../feeds.ts';
import { isInRoom } from './loaders.ts';
import { ChatRoomMember } from './member.ts';
import { ChatMessage } from './message.ts';
import { ChatRoom } from './room.ts';

interface RoomNews {
  kind: RoomEventType | InboxEventType;
  roomId: string;
  messageId: string | null;
  membershipId: string | null;
}
type News = RoomNews | Resync;

const about = z.object({
  roomId: z.string(),
  messageId: z.string().nullable(),
  membershipId: z.string().nullable().default(null),
});
const roomEventType = z.enum(roomEventTypes);
const inboxEventType = z.enum(inboxEventTypes);

// An event of a room is told to many at once: what is the same to all who are in it is read once for them together.

const presentRoom = 'SELECT 1 FROM "ChatRoom" WHERE "id" = $1::uuid AND "deletedAt" IS NULL';

/** Whether a room is there for the viewer, as one who is in it. */
async function isThere(context: Context, id: string): Promise<boolean> {
  const found = () => context.query(presentRoom, [id], 'live-present-room');
  return (await isInRoom(context, id)) && (await context.occasion.once(`presence of ${id}`, found)).length > 0;
}

async function readRoom(query: Selection, { roomId }: RoomNews, context: Context) {
  if (!(await isThere(context, roomId))) throw new Error('a room went away between its event and its reading');
  await context.noteHead(roomStream(roomId));
  return readOnce<Room>(context, 'ChatRoom', query, { id: roomId });
}

async function readMessage(query: Selection, { roomId, messageId }: RoomNews, context: Context) {
  if (!(await isThere(context, roomId))) throw new Error('a room went away between its event and its reading');
  return readOnce<Message>(context, 'ChatMessage', query, { id: messageId ?? '', roomId });
}

async function readOnce<Row>(
  { query: run, occasion }: Context,
  model: 'ChatRoom' | 'ChatMessage',
  { select, include }: Selection,
  where: object,
): Promise<Row> {
  const wanted = { select, include, where, orderBy: [{ id: 'asc' }], take: 1 };
  const [row] = await occasion.once(JSON.stringify([model, wanted]), () => readRows<Row>(run, model, wanted));
  if (row === undefined) throw new Error('what an event tells of is not there');
  return row;
}

/** What a delivery of a room's feed tells; entities are read at delivery. Of a room that was deleted since, that it was. */
export async function roomEventOf(delivery: Delivery, context: Context): Promise<News> {
  if ('resync' in delivery) return { kind: 'ResyncRequired', reason: delivery.resync };
  return roomNewsOf(delivery.event.type, delivery.event.payload, context);
}

/** What an event of a room's stream tells, by its name there. */
export async function roomNewsOf(type: string, payload: unknown, context: Context): Promise<RoomNews> {
  const told = about.parse(payload);
  const kind = roomEventType.parse(type);
  return { kind: (await isThere(context, told.roomId)) ? kind : 'ChatRoomDeleted', ...told };
}

/** What a delivery of an inbox tells; of a room that the agent is in no more, that it went. */
export async function inboxEventOf(delivery: Delivery, context: Context): Promise<News> {
  if ('resync' in delivery) return { kind: 'ResyncRequired', reason: delivery.resync };
  const told = about.parse(delivery.event.payload);
  const kind = inboxEventType.parse(delivery.event.type);
  return { kind: (await isThere(context, told.roomId)) ? kind : 'InboxRoomRemoved', ...told };
}

function messageNews(name: string, description: string) {
  return builder.objectRef<RoomNews>(name).implement({
    description,
    fields: (t) => ({
      message: t.prismaField({
        type: ChatMessage,
        description: 'The message, as it now is.',
        resolve: (query, news, _args, context) => readMessage(query, news, context),
      }),
    }),
  });
}

function roomNews(name: string, description: string) {
  return builder.objectRef<RoomNews>(name).implement({
    description,
    fields: (t) => ({
      room: t.prismaField({
        type: ChatRoom,
        description: 'The room, as it now is.',
        resolve: (query, news, _args, context) => readRoom(query, news, context),
      }),
    }),
  });
}

function roomGone(name: string, description: string) {
  return builder.objectRef<RoomNews>(name).implement({
    description,
    fields: (t) => ({
      roomId: t.id({
        description: 'The id of the room.',
        resolve: ({ roomId }) => encodeNodeId('ChatRoom', roomId),
      }),
    }),
  });
}

const ChatRoomRead = builder.objectRef<RoomNews>('ChatRoomRead').implement({
  description: 'A member has read further.',
  fields: (t) => ({
    member: t.prismaField({
      type: ChatRoomMember,
      description: 'Who, with the mark as it now is.',
      resolve: (query, { membershipId }, _args, { db, viewer }) =>
        db.chatRoomMember.findFirstOrThrow({
          ...query,
          where: { AND: [visibleMemberships(viewer), { id: membershipId ?? '' }] },
        }),
    }),
  }),
});

const typeOf = {
  ChatMessageSent: messageNews('ChatMessageSent', 'A message was written.'),
  ChatMessageEdited: messageNews('ChatMessageEdited', 'A message was put right.'),
  ChatMessageDeleted: messageNews('ChatMessageDeleted', 'A message was deleted; its place stays.'),
  ChatMessagePinChanged: messageNews('ChatMessagePinChanged', 'A message was pinned, or its pin taken away.'),
  ChatReactionsChanged: messageNews('ChatReactionsChanged', 'Somebody reacted to a message, or took it back.'),
  ChatRoomUpdated: roomNews('ChatRoomUpdated', 'The room was renamed, locked, archived or described anew.'),
  ChatRoomMembersChanged: roomNews('ChatRoomMembersChanged', 'Somebody came or left, or is something else now.'),
  ChatRoomResourcesChanged: roomNews('ChatRoomResourcesChanged', 'Something was linked to the room, or unlinked.'),
  ChatRoomRead,
  ChatRoomDeleted: roomGone('ChatRoomDeleted', 'The room is no more; the feed has nothing further.'),
  InboxRoomChanged: roomNews('InboxRoomChanged', 'A room is new in the list, or its entry has changed.'),
  InboxRoomRemoved: roomGone('InboxRoomRemoved', 'A room is no longer in the list.'),
  InboxMentioned: messageNews('InboxMentioned', 'A message names the viewer.'),
  ResyncRequired,
};

/** What a room's stream tells of. */
export const roomEvents = roomEventTypes.map((type) => typeOf[type]);

export const RoomEvent = builder.unionType('RoomEvent', {
  description: 'What happens in a room.',
  types: [...roomEvents, ResyncRequired],
  resolveType: ({ kind }: News) => typeOf[kind],
});

export const ChatInboxEvent = builder.unionType('ChatInboxEvent', {
  description: 'What happens to a list of rooms.',
  types: [...inboxEventTypes.map((type) => typeOf[type]), ResyncRequired],
  resolveType: ({ kind }: News) => typeOf[kind],
});
