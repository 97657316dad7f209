import { builder } from '../../../graphql/builder.ts';
import { Project } from '../../workspace/graphql/project.ts';
import { WorkspaceUser } from '../../workspace/graphql/types.ts';
import { visibleResources } from '../access.ts';
import { Resource } from './resource.ts';

export const TaskStatus = builder.enumType('TaskStatus', {
  description: 'Where a task stands; it may go from any of these to any other.',
  values: {
    TODO: { description: 'Not begun.' },
    IN_PROGRESS: { description: 'Somebody is at work.' },
    DONE: { description: 'Done.' },
    CANCELLED: { description: 'Not to be done any more.' },
  } as const,
});

export const Task = builder.prismaNode('Task', {
  description: 'Work for somebody. Staff’s.',
  interfaces: [Resource],
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleResources(viewer)] }),
  // The description, which may be long, only when it is asked for.
  select: { id: true, title: true, status: true, createdAt: true },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Up to 200 characters.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'Plain text or Markdown, up to 10,000 characters.',
    }),
    status: t.expose('status', { type: TaskStatus, description: 'Where it stands.' }),
    project: t.relation('project', { type: Project, nullable: true, description: 'The project that it is part of.' }),
    assignees: t.field({
      type: [WorkspaceUser],
      description: 'The agents who are to do it, by name; not those who have left the workspace since.',
      select: (_args, _context, nestedSelection) => ({
        assignees: {
          where: { member: { removedAt: null } },
          orderBy: [{ member: { displayName: 'asc' } }, { memberId: 'asc' }],
          include: { member: nestedSelection(true) },
        },
      }),
      resolve: ({ assignees }) => assignees.map(({ member }) => member),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  }),
});
