import { builder } from '../../../graphql/builder.ts';
import { visibleProjects } from '../access.ts';
import { Team } from './team.ts';

export const Project = builder.prismaNode('Project', {
  description: 'Something that teams work on together.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleProjects(viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, unique in the workspace.' }),
    teams: t.field({
      type: [Team],
      description: 'Those who work on it, by name; 500 at most.',
      select: (_args, _context, nestedSelection) => ({
        teams: { select: { team: nestedSelection() }, orderBy: { team: { name: 'asc' } } },
      }),
      resolve: ({ teams }) => teams.map(({ team }) => team),
    }),
  }),
});

export const ProjectConnection = builder.connectionObject(
  { type: Project, name: 'ProjectConnection', description: 'A list of projects.' },
  { name: 'ProjectConnectionEdge', description: 'A project in a list.' },
);
