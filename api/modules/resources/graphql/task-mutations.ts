import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write, type PayloadFields } from '../../../graphql/write.ts';
import { lines, optional } from '../../../platform/text.ts';
import { visibleResources } from '../access.ts';
import { createTask, updateTask } from '../tasks.ts';
import { assignees, project, taskTitle } from './task-input.ts';
import { Task, TaskStatus } from './task.ts';

interface TaskOutcome {
  taskId?: string;
}

/** The payload's task, as it now is. */
export function taskField(t: PayloadFields<TaskOutcome>, description: string) {
  return t.prismaField({
    type: Task,
    nullable: true,
    description,
    resolve: (query, { taskId }, _args, { db, viewer }) =>
      taskId ? db.task.findFirst({ ...query, where: { AND: [visibleResources(viewer), { id: taskId }] } }) : null,
  });
}

write('createTask', {
  description: 'Staff: makes a task.',
  scopes: { staff: true, RESOURCES_WRITE: true },
  input: builder.inputType('CreateTaskInput', {
    description: 'A new task.',
    fields: (t) => ({
      title: t.string({ required: true, description: 'Up to 200 characters.' }),
      description: t.string({ description: 'Plain text or Markdown, up to 10,000 characters.' }),
      projectId: t.id({ description: 'The project that it is part of.' }),
      assigneeIds: t.idList({ description: 'The agents who are to do it; up to 20.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TaskOutcome>('CreateTaskPayload', (t) => ({ task: taskField(t, 'The new task.') })),
  shape: z.object({
    title: taskTitle,
    description: optional(lines(10_000)),
    projectId: project,
    assigneeIds: assignees.nullish(),
  }),
  run(work, { title, description, projectId, assigneeIds }, context) {
    return createTask(work, actingAgent(context), {
      title,
      description: description ?? null,
      projectId: projectId ?? null,
      assigneeIds: assigneeIds ?? [],
    });
  },
});

write('updateTask', {
  description: 'Staff: changes a task.',
  scopes: { staff: true, RESOURCES_WRITE: true },
  input: builder.inputType('UpdateTaskInput', {
    description: 'What is to change of a task: what is absent stays as it is.',
    fields: (t) => ({
      taskId: t.id({ required: true, description: 'The task.' }),
      title: t.string({ description: 'Up to 200 characters.' }),
      description: t.string({ description: 'Plain text or Markdown, up to 10,000 characters; null clears.' }),
      projectId: t.id({ description: 'The project that it is part of; null: none.' }),
      status: t.field({ type: TaskStatus, description: 'Where it stands.' }),
      assigneeIds: t.idList({ description: 'The agents who are to do it, in place of the present ones; up to 20.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TaskOutcome>('UpdateTaskPayload', (t) => ({ task: taskField(t, 'The task as it now is.') })),
  shape: z.object({
    taskId: z.string(),
    title: taskTitle.optional(),
    description: optional(lines(10_000)),
    projectId: project,
    status: z.enum(['TODO', 'IN_PROGRESS', 'DONE', 'CANCELLED']).optional(),
    assigneeIds: assignees.nullish().transform((ids) => (ids === null ? [] : ids)),
  }),
  run(work, { taskId, title, description, projectId, status, assigneeIds }, context) {
    return updateTask(work, actingAgent(context), {
      taskId: keyOf(taskId, 'Task'),
      title,
      description,
      projectId,
      status,
      assigneeIds,
    });
  },
});
