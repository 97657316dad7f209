import type { Work } from '../../live/unit-of-work.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import type { Agent } from '../identity/public.ts';
import { accessProject, accessTeam, holdMembers, holdTeams, visibleMembers } from '../workspace/public.ts';
import { lock, type Room } from './access.ts';
import { projectPeople, teamPeople } from './following.ts';
import { keepOwner, say, seat, type Person } from './membership.ts';
import { projectRoomTitle, roomOpened, teamRoomTitle, withOneself } from './wording.ts';

interface Done {
  roomId: string;
}

/** What people may say of a room that they make. */
export interface Description {
  title: string | null;
  description: string | null;
  icon: string | null;
}

/**
 * The conversation of two agents: made once, however often and by whichever of them it is asked for.
 * @throws Refusal NOT_FOUND on memberIds; INVALID for oneself
 */
export async function createDirectRoom(work: Work, agent: Agent, memberIds: readonly string[]): Promise<Done> {
  const [otherId, ...more] = [...new Set(memberIds)];
  if (otherId === undefined || more.length > 0 || otherId === agent.memberId) {
    throw new Refusal({ code: 'INVALID', says: withOneself, field: ['memberIds'] });
  }
  await accessAgents(work, agent, [otherId]);
  const [directLowId, directHighId] = [agent.memberId, otherId].sort();
  const { room, isNew } = await makeOnce(work, agent, { type: 'DIRECT', isPrivate: true, directLowId, directHighId });
  if (isNew) {
    const pair = [{ id: agent.memberId }, { id: otherId }];
    await seat(work, room, pair, { role: 'MEMBER', isAddedByHand: true });
  }
  return { roomId: room.id };
}

/**
 * A group made by hand; who makes it owns it.
 * @throws Refusal NOT_FOUND on memberIds
 */
export async function createGroup(
  work: Work,
  agent: Agent,
  group: Description & { title: string; isPrivate: boolean; memberIds: readonly string[] },
): Promise<Done> {
  const { memberIds, ...columns } = group;
  const others = [...new Set(memberIds)].filter((id) => id !== agent.memberId);
  await accessAgents(work, agent, others);
  const { room } = await makeOnce(work, agent, { ...columns, type: 'GROUP' });
  const owned = await seat(work, room, [{ id: agent.memberId }], { role: 'OWNER', isAddedByHand: true });
  const people = others.map((id) => ({ id }));
  const full = await seat(work, owned, people, { role: 'MEMBER', isAddedByHand: true });
  await say(work, full, agent.memberId, roomOpened('GROUP', group.title));
  return { roomId: room.id };
}

/**
 * The room of a team, with the team's agents: made with the team, and only once.
 * @throws Refusal NOT_FOUND on teamId
 */
export async function createTeamRoom(work: Work, agent: Agent, teamId: string, given: Description): Promise<Done> {
  const team = await accessTeam(work.db, agent, teamId, 'teamId');
  await holdTeams(work.db, agent, [teamId]);
  const { locale } = await workspaceOf(work, agent);
  const title = given.title ?? teamRoomTitle(team.name)[locale];
  const made = await makeOnce(work, agent, { ...given, title, type: 'TEAM', isPrivate: true, teamId });
  if (made.isNew) await open(work, agent, made.room, await teamPeople(work.db, teamId), team.name);
  return { roomId: made.room.id };
}

/**
 * The room of a project, with the people of its teams and who makes it: made with the project, and only once.
 * @throws Refusal NOT_FOUND on projectId
 */
export async function createProjectRoom(
  work: Work,
  agent: Agent,
  projectId: string,
  given: Description & { isPrivate: boolean },
): Promise<Done> {
  const project = await accessProject(work.db, agent, projectId, 'projectId');
  const teams = await work.db.projectTeam.findMany({ where: { projectId }, select: { teamId: true } });
  await holdTeams(
    work.db,
    agent,
    teams.map(({ teamId }) => teamId),
  );
  const { locale } = await workspaceOf(work, agent);
  const title = given.title ?? projectRoomTitle(project.name)[locale];
  const made = await makeOnce(work, agent, { ...given, title, type: 'PROJECT', projectId });
  if (made.isNew) {
    const owned = await seat(work, made.room, [{ id: agent.memberId }], { role: 'OWNER', isAddedByHand: true });
    const others = (await projectPeople(work.db, projectId)).filter(({ id }) => id !== agent.memberId);
    await open(work, agent, owned, others, project.name);
  }
  return { roomId: made.room.id };
}

/** Seats those who follow, sees to an owner, and says what was opened. */
async function open(work: Work, agent: Agent, room: Room, people: readonly Person[], name: string): Promise<void> {
  const full = await seat(work, room, people, { role: 'MEMBER', isAddedByHand: false });
  await keepOwner(work, full, agent.memberId);
  if (full.type !== 'DIRECT') await say(work, full, agent.memberId, roomOpened(full.type, name));
}

type NewRoom = Pick<Room, 'type' | 'isPrivate'> & Partial<Room>;

/** The room, unless its pair, team or project has one: the database decides between two who make it at once. */
async function makeOnce(work: Work, agent: Agent, columns: NewRoom): Promise<{ room: Room; isNew: boolean }> {
  const id = work.newId();
  const { workspaceId, memberId } = agent;
  const { count } = await work.db.chatRoom.createMany({
    data: { ...columns, id, workspaceId, createdById: memberId, lastActivityAt: work.now, createdAt: work.now },
    skipDuplicates: true,
  });
  const isNew = count === 1;
  const { directLowId, directHighId, teamId, projectId } = columns;
  const room = await work.db.chatRoom.findFirstOrThrow({
    where: isNew ? { id } : { workspaceId, deletedAt: null, directLowId, directHighId, teamId, projectId },
  });
  if (isNew) await lock(work, id);
  return { room, isNew };
}

function workspaceOf(work: Work, { workspaceId }: Agent) {
  return work.db.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { locale: true } });
}

/** @throws Refusal NOT_FOUND on memberIds unless all are agents of the workspace; bots may be */
async function accessAgents(work: Work, agent: Agent, ids: readonly string[]): Promise<void> {
  await holdMembers(work.db, agent, ids);
  const known = await work.db.workspaceUser.count({
    where: { AND: [visibleMembers(agent), { id: { in: [...ids] }, role: 'ADMIN' }] },
  });
  if (known < ids.length) throw notFound('memberIds');
}
