import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, RemoveMember, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import {
  AddRoomMember,
  createGroup,
  CreateRoom,
  DeleteRoom,
  RemoveRoomMember,
  roomOf,
} from '../../../tests/kit/rooms.ts';

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
let sara: Person;
let ali: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app, 'FA');
  owner = workspace.owner;
  sara = await workspace.agent('Sara');
  ali = await workspace.agent('Ali');
});
afterAll(() => app.stop());

const CreateTeam = graphql(`
  mutation FollowingCreateTeam($input: CreateTeamInput!) {
    createTeam(input: $input) {
      team {
        id
        room {
          id
        }
      }
      room {
        id
        title
        type
        isPrivate
      }
      errors {
        code
      }
    }
  }
`);

const AddToTeam = graphql(`
  mutation FollowingAddToTeam($input: AddTeamMemberInput!) {
    addTeamMember(input: $input) {
      errors {
        code
      }
    }
  }
`);

const RemoveFromTeam = graphql(`
  mutation FollowingRemoveFromTeam($input: RemoveTeamMemberInput!) {
    removeTeamMember(input: $input) {
      errors {
        code
      }
    }
  }
`);

const CreateProject = graphql(`
  mutation FollowingCreateProject($input: CreateProjectInput!) {
    createProject(input: $input) {
      project {
        id
      }
      room {
        id
        title
        project {
          id
        }
      }
    }
  }
`);

const UpdateProject = graphql(`
  mutation FollowingUpdateProject($input: UpdateProjectInput!) {
    updateProject(input: $input) {
      errors {
        code
      }
    }
  }
`);

const ChangeRole = graphql(`
  mutation FollowingChangeRole($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      errors {
        code
      }
    }
  }
`);

let teams = 0;
async function makeTeam(maker: Person, memberIds: string[]) {
  teams += 1;
  const { createTeam } = await maker.run(CreateTeam, { input: { name: `فروش ${teams}`, memberIds } });
  if (!createTeam.team) throw new Error('no team');
  return { teamId: createTeam.team.id, createTeam };
}

const inRoom = async (viewer: Person, id: string) =>
  (await roomOf(viewer, id))?.members?.nodes.map(({ role, user }) => [user.id, role]).sort();
const sorted = (...members: [string, string][]) => members.sort();

describe('a team’s room', () => {
  test('is made with the team, as the guide says: its agents are in it, and it opens with a word', async () => {
    const reza = await workspace.customer('Reza');
    const { createTeam } = await makeTeam(sara, [sara.id, ali.id, reza.id]);
    const room = createTeam.room;
    expect(room).toMatchObject({ title: `تیم فروش ${teams}`, type: 'TEAM', isPrivate: true });
    expect(createTeam.team?.room?.id).toBe(room?.id);
    const seen = await roomOf(ali, room?.id ?? '');
    expect(seen?.messages?.nodes).toMatchObject([{ type: 'SYSTEM', body: `گروه فروش ${teams} ایجاد شد` }]);
    expect(await inRoom(ali, room?.id ?? '')).toEqual(sorted([sara.id, 'OWNER'], [ali.id, 'MEMBER']));
    expect(await roomOf(owner, room?.id ?? '')).toBeNull();
  });

  test('is one, however often it is asked for', async () => {
    const { teamId, createTeam } = await makeTeam(sara, [sara.id]);
    const again = await Promise.all(
      [1, 2].map(() => sara.run(CreateRoom, { input: { type: 'TEAM', teamId, title: 'Another' } })),
    );
    for (const { createRoom } of again) expect(createRoom.room?.id).toBe(createTeam.room?.id);
  });

  test('follows the team, and is left only with it', async () => {
    const { teamId, createTeam } = await makeTeam(sara, [sara.id]);
    const roomId = createTeam.room?.id ?? '';
    await sara.run(AddToTeam, { input: { teamId, memberId: ali.id } });
    expect(await inRoom(ali, roomId)).toEqual(sorted([sara.id, 'OWNER'], [ali.id, 'MEMBER']));
    for (const [actor, memberId] of [
      [ali, ali.id],
      [sara, ali.id],
    ] as const) {
      const { removeRoomMember } = await actor.run(RemoveRoomMember, { input: { roomId, memberId } });
      expect(removeRoomMember.errors).toMatchObject([{ code: 'INVALID' }]);
    }
    const { addRoomMember } = await sara.run(AddRoomMember, { input: { roomId, memberId: owner.id } });
    expect(addRoomMember.errors).toMatchObject([{ code: 'INVALID' }]);

    await sara.run(RemoveFromTeam, { input: { teamId, memberId: sara.id } });
    expect(await roomOf(sara, roomId)).toBeNull();
    expect(await inRoom(ali, roomId)).toEqual([[ali.id, 'OWNER']]);
  });
});

describe('a project’s room', () => {
  test('follows the project’s teams, and keeps whom somebody added', async () => {
    const { teamId } = await makeTeam(sara, [sara.id]);
    const { createProject } = await owner.run(CreateProject, { input: { name: 'CRM', teamIds: [teamId] } });
    const roomId = createProject.room?.id ?? '';
    expect(createProject.room).toMatchObject({ title: 'پروژهٔ CRM', project: { id: createProject.project?.id } });
    await owner.run(AddRoomMember, { input: { roomId, memberId: ali.id } });
    expect(await inRoom(owner, roomId)).toEqual(sorted([owner.id, 'OWNER'], [sara.id, 'MEMBER'], [ali.id, 'MEMBER']));
    await owner.run(UpdateProject, { input: { projectId: createProject.project?.id ?? '', teamIds: [] } });
    expect(await inRoom(owner, roomId)).toEqual(sorted([owner.id, 'OWNER'], [ali.id, 'MEMBER']));
  });
});

test('somebody who comes into a team while a project takes it, or goes while its room is made, is where the team is', async () => {
  for (let nth = 0; nth < 4; nth += 1) {
    const { teamId, createTeam } = await makeTeam(sara, [sara.id]);
    const { createProject } = await owner.run(CreateProject, { input: { name: `Two at once ${nth}`, teamIds: [] } });
    const project = { id: createProject.project?.id ?? '', roomId: createProject.room?.id ?? '' };
    await Promise.all([
      owner.run(UpdateProject, { input: { projectId: project.id, teamIds: [teamId] } }),
      sara.run(AddToTeam, { input: { teamId, memberId: ali.id } }),
    ]);
    const both = sorted([owner.id, 'OWNER'], [sara.id, 'MEMBER'], [ali.id, 'MEMBER']);
    expect(await inRoom(owner, project.roomId)).toEqual(both);

    await sara.run(DeleteRoom, { input: { roomId: createTeam.room?.id ?? '' } });
    const [{ createRoom }] = await Promise.all([
      sara.run(CreateRoom, { input: { type: 'TEAM', teamId } }),
      sara.run(RemoveFromTeam, { input: { teamId, memberId: ali.id } }),
    ]);
    expect(await inRoom(sara, createRoom.room?.id ?? '')).toEqual([[sara.id, 'OWNER']]);
    expect(await inRoom(owner, project.roomId)).toEqual(sorted([owner.id, 'OWNER'], [sara.id, 'MEMBER']));
  }
});

test('somebody who is added to rooms while they are removed from the workspace is in none of them', async () => {
  const rooms = await Promise.all(Array.from({ length: 4 }, () => createGroup(sara)));
  const leaving = await workspace.agent('Leaving');
  await Promise.all([
    ...rooms.map((roomId) => sara.run(AddRoomMember, { input: { roomId, memberId: leaving.id } })),
    owner.run(RemoveMember, { input: { memberId: leaving.id } }),
  ]);
  for (const room of rooms) expect(await inRoom(sara, room)).toEqual([[sara.id, 'OWNER']]);
});

test('somebody who is no agent any more is in no room, and comes back to their team’s', async () => {
  const nina = await workspace.agent('Nina');
  const { createTeam } = await makeTeam(sara, [sara.id, nina.id]);
  const [teamRoom, group] = [createTeam.room?.id ?? '', await createGroup(sara, [nina.id])];
  await owner.run(ChangeRole, { input: { memberId: nina.id, role: 'USER' } });
  for (const room of [teamRoom, group]) expect(await inRoom(sara, room)).toEqual([[sara.id, 'OWNER']]);
  await owner.run(ChangeRole, { input: { memberId: nina.id, role: 'ADMIN' } });
  expect(await inRoom(sara, teamRoom)).toEqual(sorted([sara.id, 'OWNER'], [nina.id, 'MEMBER']));
  expect(await inRoom(sara, group)).toEqual([[sara.id, 'OWNER']]);
});
