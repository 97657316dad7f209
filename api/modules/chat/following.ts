import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import type { Agent } from '../identity/public.ts';
import { lock, type Room } from './access.ts';
import { enter, exit, type Person } from './membership.ts';

// TEAM rooms have their team's agents as members, PROJECT rooms those of the project's teams and whom somebody added by
// hand. Whenever a team or a project changes, its rooms follow.

type Db = Prisma.TransactionClient;

const isAgent = { role: 'ADMIN', removedAt: null } as const;
const asPerson = { id: true, displayName: true } as const;

/** The agents of a team. */
export function teamPeople(db: Db, teamId: string): Promise<Person[]> {
  return db.workspaceUser.findMany({
    where: { ...isAgent, teams: { some: { teamId } } },
    select: asPerson,
    orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
  });
}

/** The agents of a project's teams. */
export function projectPeople(db: Db, projectId: string): Promise<Person[]> {
  return db.workspaceUser.findMany({
    where: { ...isAgent, teams: { some: { team: { projects: { some: { projectId } } } } } },
    select: asPerson,
    orderBy: [{ displayName: 'asc' }, { id: 'asc' }],
  });
}

/** Brings a team's room, and those of its projects, in line with who is in the team now. */
export async function followTeam(work: Work, agent: Agent, teamId: string): Promise<void> {
  const rooms = await work.db.chatRoom.findMany({
    where: {
      workspaceId: agent.workspaceId,
      deletedAt: null,
      OR: [{ teamId }, { project: { teams: { some: { teamId } } } }],
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of rooms) await follow(work, agent, id);
}

/** Brings a project's room in line with the people of its teams. */
export async function followProject(work: Work, agent: Agent, projectId: string): Promise<void> {
  const room = await work.db.chatRoom.findFirst({
    where: { workspaceId: agent.workspaceId, deletedAt: null, projectId },
    select: { id: true },
  });
  if (room) await follow(work, agent, room.id);
}

/** Takes somebody who is no longer staff out of every room. */
export async function leaveAllRooms(work: Work, agent: Agent, memberId: string): Promise<void> {
  const rooms = await work.db.chatRoom.findMany({
    where: { workspaceId: agent.workspaceId, deletedAt: null, members: { some: { memberId, leftAt: null } } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  for (const { id } of rooms) {
    const room = await lockAnyRoom(work, id);
    const gone = room.members.find((membership) => membership.memberId === memberId);
    if (gone && room.type !== 'DIRECT') await exit(work, room, gone, gone.member, agent.memberId);
  }
}

async function follow(work: Work, agent: Agent, roomId: string): Promise<void> {
  const room = await lockAnyRoom(work, roomId);
  const people = room.teamId
    ? await teamPeople(work.db, room.teamId)
    : await projectPeople(work.db, room.projectId ?? '');
  let present: Room = room;
  for (const membership of room.members) {
    if (membership.isAddedByHand || people.some(({ id }) => id === membership.memberId)) continue;
    present = await exit(work, present, membership, membership.member, agent.memberId);
  }
  for (const person of people) {
    if (room.members.some(({ memberId }) => memberId === person.id)) continue;
    present = await enter(work, present, person, { role: 'MEMBER', isAddedByHand: false }, agent.memberId);
  }
}

/** A room with those who are in it, locked; whoever acts need not be one of them. */
async function lockAnyRoom(work: Work, roomId: string) {
  await lock(work, roomId);
  return work.db.chatRoom.findUniqueOrThrow({
    where: { id: roomId },
    include: { members: { where: { leftAt: null }, include: { member: { select: asPerson } } } },
  });
}
