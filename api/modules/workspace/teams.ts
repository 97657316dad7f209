import type { Work } from '../../live/unit-of-work.ts';
import { notFound } from '../../platform/refusal.ts';
import { createTeamRoom, followTeam } from '../chat/public.ts';
import type { Agent } from '../identity/public.ts';
import { accessTeam, holdMembers, holdTeams, visibleMembers } from './access.ts';
import { accessPerson } from './members.ts';
import { refuseTakenName } from './taken-name.ts';

interface Done {
  teamId: string;
}

/** A room named after what it belongs to. */
const undescribed = { title: null, description: null, icon: null };

/**
 * Makes a team, and its room.
 * @throws Refusal NOT_FOUND on memberIds; CONFLICT when the workspace has a team of this name
 */
export async function createTeam(
  work: Work,
  agent: Agent,
  team: { name: string; isSupport: boolean; memberIds: readonly string[] },
): Promise<Done> {
  const { workspaceId } = agent;
  const memberIds = [...new Set(team.memberIds)];
  await holdMembers(work.db, agent, memberIds);
  const found = await work.db.workspaceUser.count({
    where: { AND: [visibleMembers(agent), { id: { in: memberIds }, isBot: false }] },
  });
  if (found < memberIds.length) throw notFound('memberIds');
  const { id } = await work.db.team
    .create({
      data: { id: work.newId(), workspaceId, name: team.name, isSupport: team.isSupport, createdAt: work.now },
    })
    .catch(refuseTakenName);
  await work.db.teamMember.createMany({
    data: memberIds.map((memberId) => ({ workspaceId, teamId: id, memberId, createdAt: work.now })),
  });
  await createTeamRoom(work, agent, id, undescribed);
  return { teamId: id };
}

/** Absent leaves as it is. @throws Refusal NOT_FOUND; CONFLICT when the workspace has a team of this name */
export async function updateTeam(
  work: Work,
  agent: Agent,
  { teamId, name, isSupport }: { teamId: string; name?: string; isSupport?: boolean },
): Promise<Done> {
  const { id } = await accessTeam(work.db, agent, teamId, 'teamId');
  await work.db.team.update({ where: { id }, data: { name, isSupport } }).catch(refuseTakenName);
  return { teamId: id };
}

/** Takes a member into a team; once is enough. @throws Refusal NOT_FOUND; FORBIDDEN for a bot */
export async function addTeamMember(work: Work, agent: Agent, to: { teamId: string; memberId: string }): Promise<Done> {
  const team = await accessTeam(work.db, agent, to.teamId, 'teamId');
  const member = await accessPerson(work, agent, to.memberId);
  await holdTeams(work.db, agent, [team.id]);
  await work.db.teamMember.createMany({
    data: { workspaceId: agent.workspaceId, teamId: team.id, memberId: member.id, createdAt: work.now },
    skipDuplicates: true,
  });
  await followTeam(work, agent, team.id);
  return { teamId: team.id };
}

/** Takes a member out of a team, if they are in it. @throws Refusal NOT_FOUND; FORBIDDEN for a bot */
export async function removeTeamMember(
  work: Work,
  agent: Agent,
  from: { teamId: string; memberId: string },
): Promise<Done> {
  const team = await accessTeam(work.db, agent, from.teamId, 'teamId');
  const member = await accessPerson(work, agent, from.memberId);
  await holdTeams(work.db, agent, [team.id]);
  await work.db.teamMember.deleteMany({ where: { teamId: team.id, memberId: member.id } });
  await followTeam(work, agent, team.id);
  return { teamId: team.id };
}
