import type { Work } from '../../live/unit-of-work.ts';
import { notFound } from '../../platform/refusal.ts';
import { createProjectRoom, followProject } from '../chat/public.ts';
import type { Agent } from '../identity/public.ts';
import { accessProject, holdTeams, visibleTeams } from './access.ts';
import { refuseTakenName } from './taken-name.ts';

interface Done {
  projectId: string;
}

/**
 * Makes a project, and its room.
 * @throws Refusal NOT_FOUND on teamIds; CONFLICT when the workspace has a project of this name
 */
export async function createProject(
  work: Work,
  agent: Agent,
  project: { name: string; teamIds: readonly string[] },
): Promise<Done> {
  const teamIds = await accessTeams(work, agent, project.teamIds);
  const { id } = await work.db.project
    .create({
      data: { id: work.newId(), workspaceId: agent.workspaceId, name: project.name, createdAt: work.now },
    })
    .catch(refuseTakenName);
  await joinTeams(work, agent, id, teamIds);
  await createProjectRoom(work, agent, id, { title: null, description: null, icon: null, isPrivate: false });
  return { projectId: id };
}

/**
 * Absent leaves as it is; the teams given are the project's from then on.
 * @throws Refusal NOT_FOUND; CONFLICT when the workspace has a project of this name
 */
export async function updateProject(
  work: Work,
  agent: Agent,
  change: { projectId: string; name?: string; teamIds?: readonly string[] },
): Promise<Done> {
  const { id } = await accessProject(work.db, agent, change.projectId, 'projectId');
  if (change.name !== undefined) {
    await work.db.project.update({ where: { id }, data: { name: change.name } }).catch(refuseTakenName);
  }
  if (change.teamIds !== undefined) {
    const teamIds = await accessTeams(work, agent, change.teamIds);
    // Two at once: the teams are the ones of the later, and not of both.
    await work.db.$queryRaw`SELECT 1 FROM "Project" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
    await work.db.projectTeam.deleteMany({ where: { projectId: id } });
    await joinTeams(work, agent, id, teamIds);
    await followProject(work, agent, id);
  }
  return { projectId: id };
}

/** Teams of the agent's workspace, each once. @throws Refusal NOT_FOUND on teamIds */
async function accessTeams(work: Work, agent: Agent, ids: readonly string[]): Promise<string[]> {
  const teamIds = [...new Set(ids)];
  const found = await work.db.team.count({ where: { AND: [visibleTeams(agent), { id: { in: teamIds } }] } });
  if (found < teamIds.length) throw notFound('teamIds');
  return teamIds;
}

async function joinTeams(work: Work, agent: Agent, projectId: string, teamIds: string[]): Promise<void> {
  const { workspaceId } = agent;
  await holdTeams(work.db, agent, teamIds);
  await work.db.projectTeam.createMany({ data: teamIds.map((teamId) => ({ workspaceId, projectId, teamId })) });
}
