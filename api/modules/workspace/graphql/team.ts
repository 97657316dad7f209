import { builder } from '../../../graphql/builder.ts';
import { keysetPage } from '../../../graphql/keyset.ts';
import { visibleMembers, visibleTeams } from '../access.ts';
import { byDisplayName } from '../orderings.ts';
import { WorkspaceUserConnection } from './types.ts';

export const Team = builder.prismaNode('Team', {
  description: 'A team of the workspace.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleTeams(viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, unique in the workspace.' }),
    isSupport: t.exposeBoolean('isSupport', {
      description: 'Whether its members are offered first when a ticket is assigned.',
    }),
    memberCount: t.relationCount('members', { description: 'How many are in it.' }),
    members: t.field({
      type: WorkspaceUserConnection,
      description: 'Those who are in it, by name.',
      args: {
        first: t.arg.int({ description: 'Page size, 1 to 100; 50 unless told.' }),
        after: t.arg.string({ description: 'Cursor to go on from.' }),
      },
      resolve: (team, args, context) => {
        const where = { AND: [visibleMembers(context.viewer), { teams: { some: { teamId: team.id } } }] };
        return keysetPage({
          context,
          args,
          list: ['team members', team.id],
          ordering: byDisplayName,
          read: (slice) => context.db.workspaceUser.findMany({ ...slice, where: { AND: [where, slice.where ?? {}] } }),
          count: () => context.db.workspaceUser.count({ where }),
        });
      },
    }),
  }),
});

export const TeamConnection = builder.connectionObject(
  { type: Team, name: 'TeamConnection', description: 'A list of teams.' },
  { name: 'TeamConnectionEdge', description: 'A team in a list.' },
);
