import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import { ResyncRequired, type Resync } from '../../../graphql/resync.ts';
import type { Delivery } from '../../../live/delivery.ts';
import { atOnce, mostAtOnce } from '../../../platform/database/rows/at-once.ts';
import { readRows, type Query, type Selection } from '../../../platform/database/rows/read-rows.ts';
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

const presentRoom = atOnce(async (query, ids: readonly string[]) => {
  const text = 'SELECT "id"::text FROM "ChatRoom" WHERE "id" = ANY($1::uuid[]) AND "deletedAt" IS NULL';
  const present = new Set((await query(text, [ids], 'live-present-rooms')).map(({ id }) => id));
  return ids.map((id) => present.has(id));
});

/** Whether a room is there for the viewer, as one who is in it. */
async function isThere(context: Context, id: string): Promise<boolean> {
  const { services, occasion } = context;
  return (await isInRoom(context, id)) && occasion.once(presenceOf(id), () => presentRoom(services.query, id));
}

const presenceOf = (roomId: string) => `presence of ${roomId}`;

async function readRoom(query: Selection, { roomId }: RoomNews, context: Context) {
  if (!(await isThere(context, roomId))) throw new Error('a room went away between its event and its reading');
  await context.noteHead(roomStream(roomId));
  return found(await readOnce<Room>(context, 'ChatRoom', query, roomId));
}

async function readMessage(query: Selection, { roomId, messageId }: RoomNews, context: Context) {
  if (!(await isThere(context, roomId))) throw new Error('a room went away between its event and its reading');
  const { select } = query;
  const withRoom = select ? { select: { ...select, roomId: true } } : query;
  const message = found(await readOnce<Message>(context, 'ChatMessage', withRoom, messageId ?? ''));
  if (message.roomId !== roomId) throw new Error('an event tells of another room’s message');
  return message;
}

function readOnce<Row>(context: Context, model: Told['model'], { select, include }: Selection, id: string) {
  const { services, occasion } = context;
  const told: Told = { model, selection: JSON.stringify({ select, include }), id };
  // What is read has the shape that was selected.
  return occasion.once(JSON.stringify(told), () => readTold(services.query, told)) as Promise<Row | undefined>;
}

function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('what an event tells of is not there');
  return row;
}

/** What an event tells of, and what is asked for of it. */
interface Told {
  model: 'ChatRoom' | 'ChatMessage';
  /** As JSON: readers who ask for the same are read for together. */
  selection: string;
  id: string;
}

const readTold = atOnce(async (query, all: readonly Told[]) => {
  const kindOf = ({ model, selection }: Told) => `${model} ${selection}`;
  const kinds = await Promise.all(
    [...Map.groupBy(all, kindOf)].map(async ([kind, those]) => [kind, await readKind(query, those)] as const),
  );
  const byKind = new Map(kinds);
  return all.map((told) => {
    const rows = byKind.get(kindOf(told));
    return rows instanceof Error ? rows : rows?.get(told.id);
  });
});

/** Rows by their keys; what fails is the failure of those who asked for this alone. */
async function readKind(query: Query, those: readonly Told[]): Promise<Map<string, unknown> | Error> {
  const [first] = those;
  if (!first) return new Map();
  const { select, include } = JSON.parse(first.selection) as Selection;
  try {
    const found = await readRows<{ id: string }>(query, first.model, {
      ...(select ? { select: { ...select, id: true } } : { include }),
      where: { id: { in: those.map(({ id }) => id) } },
      orderBy: [{ id: 'asc' }],
      take: mostAtOnce,
    });
    return new Map(found.map((row) => [row.id, row]));
  } catch (error) {
    return error instanceof Error ? error : new Error('what an event tells of could not be read', { cause: error });
  }
}

/** What a delivery of a room's feed tells; entities are read at delivery. Of a room that was deleted since, that it was. */
export async function roomEventOf(delivery: Delivery, context: Context): Promise<News> {
  if ('resync' in delivery) return { kind: 'ResyncRequired', reason: delivery.resync };
  const { type, payload } = delivery.event;
  // That a room is deleted is the last that its stream tells.
  if (delivery.isNewest && type !== 'ChatRoomDeleted') {
    await context.occasion.once(presenceOf(about.parse(payload).roomId), () => Promise.resolve(true));
  }
  return roomNewsOf(type, payload, context);
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
