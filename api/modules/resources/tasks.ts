import type { TaskStatus } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { notFound } from '../../platform/refusal.ts';
import type { Agent } from '../identity/public.ts';
import { accessAgents, accessProject } from '../workspace/public.ts';
import { visibleResources } from './access.ts';

interface Done {
  taskId: string;
}

export interface NewTask {
  title: string;
  description: string | null;
  projectId: string | null;
  assigneeIds: readonly string[];
}

/**
 * Makes a task, for any number of agents or nobody yet.
 * @throws Refusal NOT_FOUND on projectId and assigneeIds
 */
export async function createTask(work: Work, agent: Agent, task: NewTask): Promise<Done> {
  if (task.projectId !== null) await accessProject(work.db, agent, task.projectId, 'projectId');
  const { id } = await work.db.task.create({
    data: {
      id: work.newId(),
      workspaceId: agent.workspaceId,
      title: task.title,
      description: task.description,
      projectId: task.projectId,
      createdById: agent.memberId,
      createdAt: work.now,
      updatedAt: work.now,
    },
  });
  await assign(work, agent, id, task.assigneeIds);
  return { taskId: id };
}

/** Absent: as it is; null clears. */
export interface TaskChange {
  taskId: string;
  title?: string;
  description?: string | null;
  projectId?: string | null;
  status?: TaskStatus;
  assigneeIds?: readonly string[];
}

/** @throws Refusal NOT_FOUND on taskId, projectId and assigneeIds */
export async function updateTask(work: Work, agent: Agent, change: TaskChange): Promise<Done> {
  const { taskId, title, description, projectId, status, assigneeIds } = change;
  if (projectId != null) await accessProject(work.db, agent, projectId, 'projectId');
  // First of all: its lock lets two who choose assignees at once come one after the other.
  const { count } = await work.db.task.updateMany({
    where: { AND: [visibleResources(agent), { id: taskId }] },
    data: { title, description, projectId, status, updatedAt: work.now },
  });
  if (count === 0) throw notFound('taskId');
  if (assigneeIds) {
    await work.db.taskAssignee.deleteMany({ where: { taskId } });
    await assign(work, agent, taskId, assigneeIds);
  }
  return { taskId };
}

async function assign(work: Work, agent: Agent, taskId: string, memberIds: readonly string[]): Promise<void> {
  if (memberIds.length === 0) return;
  const members = await accessAgents(work.db, agent, memberIds, 'assigneeIds');
  await work.db.taskAssignee.createMany({
    data: members.map(({ id }) => ({ workspaceId: agent.workspaceId, taskId, memberId: id })),
  });
}
