import { queryFromInfo } from '@pothos/plugin-prisma';
import type { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { inPage, keysetPage } from '../../../graphql/keyset.ts';
import { countLimit } from '../../../graphql/page-size.ts';
import { searchText } from '../../../graphql/query-input.ts';
import { membersOfReadableEmail, visibleMembers, visibleProjects, visibleTeams } from '../access.ts';
import { byDisplayName, byName } from '../orderings.ts';
import { ProjectConnection } from './project.ts';
import { TeamConnection } from './team.ts';
import { WorkspaceRole, WorkspaceUserConnection } from './types.ts';

builder.queryField('members', (t) =>
  t.field({
    type: WorkspaceUserConnection,
    description: 'Staff: the members of the workspace, by name.',
    authScopes: { staff: true, CHAT_READ: true, SUPPORT_READ: true, RESOURCES_READ: true },
    args: {
      role: t.arg({ type: WorkspaceRole, description: 'Only these.' }),
      search: t.arg.string({ description: 'Part of a name, or of an e-mail that one may read.' }),
      first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor to go on from.' }),
    },
    resolve: (_root, args, context, info) => {
      const search = searchText(context, args.search);
      const contains = { contains: search ?? '', mode: 'insensitive' } as const;
      const byEmail = { email: contains, AND: [membersOfReadableEmail(context.viewer)] };
      const where: Prisma.WorkspaceUserWhereInput = {
        AND: [
          visibleMembers(context.viewer),
          args.role ? { role: args.role } : {},
          search ? { OR: [{ displayName: contains }, byEmail] } : {},
        ],
      };
      return keysetPage({
        context,
        args,
        list: ['members', args.role, search],
        ordering: byDisplayName,
        read: (slice) =>
          context.db.workspaceUser.findMany({
            ...queryFromInfo({
              context,
              info,
              typeName: 'WorkspaceUser',
              paths: inPage,
              select: { id: true, role: true, displayName: true },
            }),
            ...slice,
            where: { AND: [where, slice.where ?? {}] },
          }),
        count: () => context.db.workspaceUser.count({ where, take: countLimit(Boolean(args.role ?? search)) }),
      });
    },
  }),
);

builder.queryField('teams', (t) =>
  t.field({
    type: TeamConnection,
    description: 'Staff: the teams of the workspace, by name.',
    authScopes: { staff: true, CHAT_READ: true, SUPPORT_READ: true, RESOURCES_READ: true },
    args: {
      search: t.arg.string({ description: 'Part of a name.' }),
      first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor to go on from.' }),
    },
    resolve: (_root, args, context, info) => {
      const search = searchText(context, args.search);
      const where = { AND: [visibleTeams(context.viewer), named(search)] };
      return keysetPage({
        context,
        args,
        list: ['teams', search],
        ordering: byName,
        read: (slice) =>
          context.db.team.findMany({
            ...queryFromInfo({ context, info, typeName: 'Team', paths: inPage }),
            ...slice,
            where: { AND: [where, slice.where ?? {}] },
          }),
        count: () => context.db.team.count({ where, take: countLimit(search !== null) }),
      });
    },
  }),
);

builder.queryField('projects', (t) =>
  t.field({
    type: ProjectConnection,
    description: 'Staff: the projects of the workspace, by name.',
    authScopes: { staff: true, CHAT_READ: true, SUPPORT_READ: true, RESOURCES_READ: true },
    args: {
      search: t.arg.string({ description: 'Part of a name.' }),
      first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
      after: t.arg.string({ description: 'Cursor to go on from.' }),
    },
    resolve: (_root, args, context, info) => {
      const search = searchText(context, args.search);
      const where = { AND: [visibleProjects(context.viewer), named(search)] };
      return keysetPage({
        context,
        args,
        list: ['projects', search],
        ordering: byName,
        read: (slice) =>
          context.db.project.findMany({
            ...queryFromInfo({ context, info, typeName: 'Project', paths: inPage }),
            ...slice,
            where: { AND: [where, slice.where ?? {}] },
          }),
        count: () => context.db.project.count({ where, take: countLimit(search !== null) }),
      });
    },
  }),
);

/** Those whose name has the text in it. */
function named(search: string | null) {
  return search === null ? {} : { name: { contains: search, mode: 'insensitive' as const } };
}
