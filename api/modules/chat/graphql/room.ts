import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma, WorkspaceUser as MemberRow } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { tellsCursor } from '../../../graphql/execute.ts';
import { inPage, keysetPage } from '../../../graphql/keyset.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { positionArgs, positionPage } from '../../../graphql/positions.ts';
import { searchText } from '../../../graphql/query-input.ts';
import { isAgent } from '../../identity/public.ts';
import { Project } from '../../workspace/graphql/project.ts';
import { Team } from '../../workspace/graphql/team.ts';
import { WorkspaceUser } from '../../workspace/graphql/types.ts';
import { readRows } from '../../../platform/database/rows/read-rows.ts';
import { visibleRooms, type Message } from '../access.ts';
import { roomStream } from '../feeds.ts';
import { byMemberName } from '../room-list.ts';
import { unreadOf } from '../unread.ts';
import { ChatRoomType } from './enums.ts';
import { firstUnreadOf, isInRoom, viewerMembership } from './loaders.ts';
import { ChatRoomMember, ChatRoomMemberConnection } from './member.ts';
import { ChatMessage, ChatMessageConnection } from './message.ts';

/** For members of the room; null to an agent who could join but has not. */
async function forMembers<T>(context: Context, room: { id: string }, value: () => T | Promise<T>): Promise<T | null> {
  return (await isInRoom(context, room.id)) ? value() : null;
}

/** The other one of a DIRECT room. */
function otherOf(context: Context, pair: readonly (MemberRow | null)[]): MemberRow | null {
  const { viewer } = context;
  return pair.find((member) => member && isAgent(viewer) && member.id !== viewer.memberId) ?? null;
}

export const ChatRoom = builder.prismaNode('ChatRoom', {
  description:
    'A room of the team chat. An agent who could join but has not sees title, description, icon and memberCount; what is marked members is null.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleRooms(viewer)] }),
  fields: (t) => ({
    type: t.expose('type', { type: ChatRoomType, description: 'What it is for.' }),
    title: t.string({
      description: 'What it is called; a DIRECT one carries the other member’s name.',
      select: { title: true, directLow: true, directHigh: true },
      resolve: ({ title, directLow, directHigh }, _args, context) =>
        title ?? otherOf(context, [directLow, directHigh])?.displayName ?? '',
    }),
    directMember: t.field({
      type: WorkspaceUser,
      nullable: true,
      description: 'Of a DIRECT room: the other one; null for other rooms.',
      select: (_args, _context, nested) => ({ directLow: nested(), directHigh: nested() }),
      resolve: ({ directLow, directHigh }, _args, context) => otherOf(context, [directLow, directHigh]),
    }),
    description: t.exposeString('description', { nullable: true, description: 'What it is about.' }),
    icon: t.exposeString('icon', { nullable: true, description: 'An emoji that stands for it.' }),
    team: t.field({
      type: Team,
      nullable: true,
      description: 'Members: the team whose room it is.',
      select: (_args, _context, nested) => ({ team: nested() }),
      resolve: (room, _args, context) => forMembers(context, room, () => room.team),
    }),
    project: t.field({
      type: Project,
      nullable: true,
      description: 'Members: the project whose room it is.',
      select: (_args, _context, nested) => ({ project: nested() }),
      resolve: (room, _args, context) => forMembers(context, room, () => room.project),
    }),
    createdBy: t.field({
      type: WorkspaceUser,
      nullable: true,
      description: 'Members: who made it.',
      select: (_args, _context, nested) => ({ createdBy: nested() }),
      resolve: (room, _args, context) => forMembers(context, room, () => room.createdBy),
    }),
    isPrivate: t.exposeBoolean('isPrivate', { description: 'Whether only its members know of it.' }),
    isArchived: t.exposeBoolean('isArchived', { description: 'Whether nobody writes in it any more.' }),
    isLocked: t.exposeBoolean('isLocked', { description: 'Whether only its admins write in it.' }),
    memberCount: t.exposeInt('memberCount', { description: 'How many are in it.' }),
    lastActivityAt: t.field({
      type: 'DateTime',
      description: 'Members: when the newest message was written; to others when it was made.',
      resolve: async (room, _args, context) =>
        (await isInRoom(context, room.id)) ? room.lastActivityAt : room.createdAt,
    }),
    lastMessage: t.field({
      type: ChatMessage,
      nullable: true,
      description: 'Members: the newest message.',
      select: (_args, _context, nested) => ({ lastMessage: nested() }),
      resolve: (room, _args, context) => forMembers(context, room, () => room.lastMessage),
    }),
    unreadCount: t.int({
      description: 'Messages of others, SYSTEM apart, that the viewer has not read; 0 to those who are not in it.',
      resolve: async (room, _args, context) => unreadOf(room, await viewerMembership(context, room.id)),
    }),
    firstUnreadMessage: t.field({
      type: ChatMessage,
      nullable: true,
      description: 'Members: the oldest message that the viewer has not read.',
      resolve: (room, _args, context) => firstUnreadOf(context, room.id),
    }),
    viewerMembership: t.field({
      type: ChatRoomMember,
      nullable: true,
      description: 'What the viewer is in the room; null when they are not in it.',
      resolve: (room, _args, context) => viewerMembership(context, room.id),
    }),
    members: t.field({
      type: ChatRoomMemberConnection,
      nullable: true,
      description: 'Members: who is in it, by name.',
      args: {
        search: t.arg.string({ description: 'Part of a name or nickname.' }),
        first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
        after: t.arg.string({ description: 'Cursor to go on from.' }),
      },
      resolve: (room, args, context) =>
        forMembers(context, room, async () => {
          const search = searchText(context, args.search);
          const contains = { contains: search ?? '', mode: 'insensitive' } as const;
          const named = { OR: [{ member: { displayName: contains } }, { customNickname: contains }] };
          const where: Prisma.ChatRoomMemberWhereInput = {
            AND: [{ roomId: room.id, leftAt: null }, search ? named : {}],
          };
          const page = await keysetPage({
            context,
            args,
            list: ['room members', room.id, search],
            ordering: byMemberName,
            read: (slice) =>
              context.db.chatRoomMember.findMany({
                ...slice,
                include: { member: true },
                where: { AND: [where, slice.where ?? {}] },
              }),
            count: () => context.db.chatRoomMember.count({ where }),
          });
          return page;
        }),
    }),
    messages: t.field({
      type: ChatMessageConnection,
      nullable: true,
      description: 'Members: oldest first; the newest 50 unless told. `around` centres the page on a message.',
      args: {
        ...positionArgs,
        around: t.arg.id({ description: 'Centres the page on this message; an unknown one gives the newest page.' }),
      },
      resolve: (room, { around, ...args }, context, info) =>
        forMembers(context, room, async () => {
          const where = { roomId: room.id };
          const centre =
            around == null
              ? null
              : await context.db.chatMessage.findFirst({
                  where: { ...where, id: keyOf(around, 'ChatMessage') },
                  select: { position: true },
                });
          return positionPage({
            context,
            args,
            around: centre?.position,
            list: `chat-messages:${room.id}`,
            read: ({ position, order, take }) =>
              readRows<Message>(context.query, 'ChatMessage', {
                ...queryFromInfo({ context, info, typeName: 'ChatMessage', paths: inPage }),
                where: { ...where, position },
                orderBy: [{ position: order }],
                take,
              }),
            positionOf: (message) => message.position,
            count: () => context.db.chatMessage.count({ where }),
          });
        }),
    }),
    pinnedMessages: t.field({
      type: [ChatMessage],
      nullable: true,
      description: 'Members: what is pinned, newest pin first; 100 at most.',
      resolve: (room, _args, context, info) =>
        forMembers(context, room, () =>
          context.db.chatMessage.findMany({
            ...queryFromInfo({ context, info, typeName: 'ChatMessage' }),
            where: { roomId: room.id, pinnedAt: { not: null } },
            orderBy: [{ pinnedAt: 'desc' }, { id: 'desc' }],
            take: 100,
          }),
        ),
    }),
    eventCursor: t.string({
      ...tellsCursor,
      nullable: true,
      description: 'Members: where roomEvents stands, taken before anything else in the operation is read.',
      resolve: (room, _args, context) => forMembers(context, room, () => context.cursorOf(roomStream(room.id))),
    }),
  }),
});

builder.prismaObjectField(ChatMessage, 'room', (t) =>
  t.relation('room', { type: ChatRoom, description: 'The room in which it was written.' }),
);

export const ChatRoomConnection = builder.connectionObject(
  { type: ChatRoom, name: 'ChatRoomConnection', description: 'A list of rooms.' },
  { name: 'ChatRoomConnectionEdge', description: 'A room in a list.' },
);
