import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write, type PayloadFields } from '../../../graphql/write.ts';
import { line } from '../../../platform/text.ts';
import { visibleProjects } from '../access.ts';
import { createProject, updateProject } from '../projects.ts';
import { idList } from './id-list.ts';
import { Project } from './project.ts';

interface ProjectOutcome {
  projectId: string;
}

function projectField(t: PayloadFields<ProjectOutcome>) {
  return t.prismaField({
    type: Project,
    nullable: true,
    description: 'The project as it now is.',
    resolve: (query, { projectId }, _args, { db, viewer }) =>
      projectId
        ? db.project.findFirst({ ...query, where: { AND: [visibleProjects(viewer), { id: projectId }] } })
        : null,
  });
}

const teamKeys = (ids: readonly string[]) => ids.map((id) => keyOf(id, 'Team'));

/** Chat adds the room. */
export const CreateProjectPayload = payloadType<ProjectOutcome>('CreateProjectPayload', (t) => ({
  project: projectField(t),
}));

write('createProject', {
  description: 'Staff: makes a project, and its room.',
  scopes: { staff: true },
  input: builder.inputType('CreateProjectInput', {
    description: 'A new project.',
    fields: (t) => ({
      name: t.string({ required: true, description: 'Unique in the workspace; up to 80 characters.' }),
      teamIds: t.idList({ description: 'The teams that work on it; 500 at most.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: CreateProjectPayload,
  shape: z.object({ name: line(80), teamIds: idList.nullish() }),
  run(work, { name, teamIds }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return createProject(work, context.viewer, { name, teamIds: teamKeys(teamIds ?? []) });
  },
});

write('updateProject', {
  description: 'Staff: changes a project.',
  scopes: { staff: true },
  input: builder.inputType('UpdateProjectInput', {
    description: 'What is to change of a project: what is absent stays as it is.',
    fields: (t) => ({
      projectId: t.id({ required: true, description: 'The project.' }),
      name: t.string({ description: 'Unique in the workspace; up to 80 characters.' }),
      teamIds: t.idList({ description: 'All the teams that work on it from then on; null: none. 500 at most.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ProjectOutcome>('UpdateProjectPayload', (t) => ({ project: projectField(t) })),
  shape: z.object({ projectId: z.string(), name: line(80).optional(), teamIds: idList.nullish() }),
  run(work, { projectId, name, teamIds }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return updateProject(work, context.viewer, {
      projectId: keyOf(projectId, 'Project'),
      name,
      teamIds: teamIds === undefined ? undefined : teamKeys(teamIds ?? []),
    });
  },
});
