import { brandWithType } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { readNodesElsewhere } from '../../../graphql/node-query.ts';
import { inPage, keysetPage } from '../../../graphql/keyset.ts';
import { hasScope } from '../../identity/public.ts';
import { Resource, ResourceKind, typeOf } from '../../resources/graphql/resource.ts';
import { byPin, linkColumn, linked } from '../../resources/public.ts';
import { WorkspaceUser } from '../../workspace/graphql/types.ts';
import { projectLinksOf, visibleProjectLinks, visibleRoomLinks } from '../resources.ts';
import { isInRoom } from './loaders.ts';
import { ChatRoom } from './room.ts';

const LinkOrigin = builder.enumType('LinkOrigin', {
  description: 'Where a link in a room comes from.',
  values: {
    ROOM: { description: 'Linked to the room itself.' },
    PROJECT: { description: 'Linked to the room’s project.' },
  } as const,
});

export const RoomResourceLink = builder.prismaNode('ChatRoomResource', {
  name: 'RoomResourceLink',
  description: 'A document, task or article that is linked to a room, or to its project.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleRoomLinks(viewer)] }),
  fields: (t) => ({
    resource: t.field({
      type: Resource,
      description: 'What is linked.',
      select: (_args, _context, nestedSelection) => ({
        document: nestedSelection(true, [], typeOf.DOCUMENT),
        task: nestedSelection(true, [], typeOf.TASK),
        article: nestedSelection(true, [], typeOf.KNOWLEDGE),
      }),
      resolve: (link) => linked(link).resource,
    }),
    origin: t.field({
      type: LinkOrigin,
      description: 'The room itself, or its project.',
      resolve: (link) => ('projectId' in link ? 'PROJECT' : 'ROOM'),
    }),
    isPinned: t.exposeBoolean('isPinned', { description: 'Whether it stands before those that are not.' }),
    note: t.exposeString('note', { nullable: true, description: 'What is said about it; up to 1,000 characters.' }),
    addedBy: t.relation('addedBy', { type: WorkspaceUser, nullable: true, description: 'Who linked it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was linked.' }),
  }),
});

// What a room shows of its project is a link of the same kind, and has its id.
readNodesElsewhere('RoomResourceLink', async (context, info, id) => {
  const query = queryFromInfo({ context, info, typeName: 'RoomResourceLink' }) as Prisma.ProjectResourceFindFirstArgs;
  const where = { AND: [visibleProjectLinks(context.viewer), { id }] };
  const link = await context.db.projectResource.findFirst({ ...query, where });
  if (link) brandWithType(link, RoomResourceLink);
  return link;
});

const RoomResourceLinkConnection = builder.connectionObject(
  {
    type: RoomResourceLink,
    name: 'RoomResourceLinkConnection',
    description: 'What is linked to a room: the pinned first, then newest first.',
  },
  { name: 'RoomResourceLinkConnectionEdge', description: 'A link in the list.' },
);

builder.objectField(ChatRoom, 'resources', (t) =>
  t.field({
    type: RoomResourceLinkConnection,
    nullable: true,
    description:
      'Members: linked documents, tasks and articles, the pinned first, then newest first. Null to keys without RESOURCES_READ.',
    args: {
      kind: t.arg({ type: ResourceKind, description: 'Only these.' }),
      includeProject: t.arg.boolean({
        defaultValue: false,
        description: 'Adds, as origin PROJECT, what is linked to the room’s project.',
      }),
      first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor to go on from; of the same kind and origins.' }),
    },
    resolve: async (room, { kind, includeProject, ...args }, context, info) => {
      if (!hasScope(context.viewer, 'RESOURCES_READ') || !(await isInRoom(context, room.id))) return null;
      const { db } = context;
      const ofKind = kind ? linkColumn(kind, { not: null }) : {};
      const here: Prisma.ChatRoomResourceWhereInput = { roomId: room.id, ...ofKind };
      const brought: Prisma.ProjectResourceWhereInput = { AND: [projectLinksOf(room), ofKind] };
      const page = await keysetPage({
        context,
        args,
        list: ['room resources', room.id, kind, includeProject],
        ordering: byPin,
        read: async ({ where = {}, ...slice }) => {
          const query = queryFromInfo({ context, info, typeName: 'RoomResourceLink', paths: inPage });
          const own = await db.chatRoomResource.findMany({ ...query, ...slice, where: { AND: [here, where] } });
          if (!includeProject) return own;
          // The two kinds of links have the columns and relations in common that a link is read from.
          const same = query as Prisma.ProjectResourceFindManyArgs;
          const projects = await db.projectResource.findMany({ ...same, ...slice, where: { AND: [brought, where] } });
          return merged(own, projects as unknown as typeof own).slice(0, slice.take);
        },
        count: async () =>
          (await db.chatRoomResource.count({ where: here })) +
          (includeProject ? await db.projectResource.count({ where: brought }) : 0),
      });
      return page;
    },
  }),
);

/** Two lists in the order of `byPin` as one. */
function merged<Link extends { isPinned: boolean; createdAt: Date; id: string }>(one: Link[], other: Link[]): Link[] {
  return [...one, ...other].sort(
    (a, b) =>
      Number(b.isPinned) - Number(a.isPinned) ||
      b.createdAt.getTime() - a.createdAt.getTime() ||
      (a.id < b.id ? 1 : -1),
  );
}
