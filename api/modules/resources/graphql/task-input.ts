import { z } from 'zod';
import { keyOf } from '../../../graphql/node-id.ts';
import { line } from '../../../platform/text.ts';
import { tooManyAssignees } from '../wording.ts';

/** The project that something is part of; null is none. */
export const project = z
  .string()
  .nullish()
  .transform((id) => (id == null ? id : keyOf(id, 'Project')));

/** Parts of a task's input, wherever a task is made or changed. */
export const taskTitle = line(200);
export const assignees = z.array(z.string()).transform((ids, context) => {
  if (ids.length <= 20) return ids.map((id) => keyOf(id, 'WorkspaceUser'));
  context.addIssue({ code: 'custom', input: ids, params: { code: 'INVALID', says: tooManyAssignees } });
  return z.NEVER;
});
