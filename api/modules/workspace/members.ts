import type { WorkspaceRole } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import { followTeam, leaveAllRooms } from '../chat/public.ts';
import { endAccount, rightsChanged, type Agent } from '../identity/public.ts';
import { releaseTickets } from '../support/public.ts';
import { holdMembers, visibleMembers } from './access.ts';
import { botOfKey, lastAdmin, noLongerStaff } from './wording.ts';

interface Person {
  id: string;
  displayName: string;
  role: WorkspaceRole;
}

/**
 * A member who is a person, not the bot of an API key. Held until the transaction ends.
 * @throws Refusal NOT_FOUND; FORBIDDEN for a bot
 */
export async function accessPerson(work: Work, agent: Agent, memberId: string): Promise<Person> {
  await holdMembers(work.db, agent, [memberId]);
  const member = await work.db.workspaceUser.findFirst({
    where: { AND: [visibleMembers(agent), { id: memberId }] },
    select: { id: true, displayName: true, role: true, isBot: true },
  });
  if (!member) throw notFound('memberId');
  if (member.isBot) throw new Refusal({ code: 'FORBIDDEN', says: botOfKey, field: ['memberId'] });
  return member;
}

/**
 * Makes an agent of a customer, or the other way round; their live feeds end. The tickets that somebody who is no agent
 * any more had to work on are nobody's (many of them: soon), and they are in no room; a new agent is in the rooms of their teams.
 * @throws Refusal NOT_FOUND; FORBIDDEN for a bot; CONFLICT for the last agent who can sign in
 */
export async function changeMemberRole(
  work: Work,
  agent: Agent,
  change: { memberId: string; role: WorkspaceRole },
): Promise<{ memberId: string }> {
  await lockStaff(work, agent);
  const member = await accessPerson(work, agent, change.memberId);
  if (member.role === change.role) return { memberId: member.id };
  if (change.role === 'USER') await refuseLast(work, agent, member);
  await work.db.workspaceUser.update({ where: { id: member.id }, data: { role: change.role } });
  rightsChanged(work, { kind: 'agent', workspaceId: agent.workspaceId, memberId: member.id });
  if (change.role === 'USER') await releaseWork(work, agent, member);
  else await followTeamsOf(work, agent, member.id);
  return { memberId: member.id };
}

/**
 * Takes a member out of the workspace: every way in ends, and so do their live feeds; their teams lose them, and the
 * tickets that they had to work on are nobody's (many of them: soon). What they wrote stays theirs by name, and their e-mail is free again.
 * @throws Refusal NOT_FOUND; FORBIDDEN for a bot; CONFLICT for the last agent who can sign in
 */
export async function removeMember(work: Work, agent: Agent, memberId: string): Promise<{ memberId: string }> {
  await lockStaff(work, agent);
  const member = await accessPerson(work, agent, memberId);
  if (member.role === 'ADMIN') await refuseLast(work, agent, member);
  await endAccount(work, { workspaceId: agent.workspaceId, memberId: member.id });
  await work.db.teamMember.deleteMany({ where: { memberId: member.id } });
  if (member.role === 'ADMIN') await releaseWork(work, agent, member);
  return { memberId: member.id };
}

/** What is an agent's alone: tickets to work on, and a place in rooms. */
async function releaseWork(work: Work, agent: Agent, member: Person): Promise<void> {
  await releaseTickets(work, agent, member.id);
  await leaveAllRooms(work, agent, member.id);
}

/** The rooms of the teams in which they are, also as a customer. */
async function followTeamsOf(work: Work, agent: Agent, memberId: string): Promise<void> {
  const teams = await work.db.teamMember.findMany({
    where: { memberId },
    select: { teamId: true },
    orderBy: { teamId: 'asc' },
  });
  for (const { teamId } of teams) await followTeam(work, agent, teamId);
}

/**
 * Lets changes of who is staff happen one after the other in a workspace, by those alone who still are when it is their turn.
 * @throws Refusal FORBIDDEN
 */
async function lockStaff(work: Work, agent: Agent): Promise<void> {
  // Whatever refers to the workspace goes on: only a stronger lock would wait for this one.
  await work.db.$queryRaw`SELECT 1 FROM "Workspace" WHERE "id" = ${agent.workspaceId}::uuid FOR NO KEY UPDATE`;
  work.takeNow();
  const present = await work.db.workspaceUser.count({
    where: { id: agent.memberId, role: 'ADMIN', removedAt: null },
  });
  if (present === 0) throw new Refusal({ code: 'FORBIDDEN', says: noLongerStaff });
}

/** Somebody must be left who can sign in: whoever has not accepted the invitation yet can't. */
async function refuseLast(work: Work, { workspaceId }: Agent, member: Person): Promise<void> {
  const others = await work.db.workspaceUser.count({
    where: {
      workspaceId,
      role: 'ADMIN',
      isBot: false,
      removedAt: null,
      passwordHash: { not: null },
      id: { not: member.id },
    },
  });
  if (others === 0) throw new Refusal({ code: 'CONFLICT', says: lastAdmin, field: ['memberId'] });
}
