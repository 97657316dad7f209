import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestClient } from '../../../tests/kit/client.ts';
import { createTestWorkspace, RemoveMember, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { statementsOf } from '../../../tests/kit/statements.ts';

graphql(`
  fragment TestTeam on Team {
    id
    name
    isSupport
    memberCount
    members {
      totalCount
      nodes {
        displayName
      }
    }
  }
`);
const CreateTeam = graphql(`
  mutation TeamsCreate($input: CreateTeamInput!) {
    createTeam(input: $input) {
      team {
        ...TestTeam
      }
      errors {
        code
        field
      }
    }
  }
`);
const UpdateTeam = graphql(`
  mutation TeamsUpdate($input: UpdateTeamInput!) {
    updateTeam(input: $input) {
      team {
        ...TestTeam
      }
      errors {
        code
        field
      }
    }
  }
`);
const AddToTeam = graphql(`
  mutation TeamsAdd($input: AddTeamMemberInput!) {
    addTeamMember(input: $input) {
      team {
        ...TestTeam
      }
      errors {
        code
        field
      }
    }
  }
`);
const RemoveFromTeam = graphql(`
  mutation TeamsRemove($input: RemoveTeamMemberInput!) {
    removeTeamMember(input: $input) {
      team {
        ...TestTeam
      }
      errors {
        code
        field
      }
    }
  }
`);
const Teams = graphql(`
  query TeamsList($search: String, $first: Int, $after: String) {
    teams(search: $search, first: $first, after: $after) {
      totalCount
      nodes {
        name
        memberCount
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
const CreateProject = graphql(`
  mutation TeamsCreateProject($input: CreateProjectInput!) {
    createProject(input: $input) {
      project {
        id
        name
        teams {
          name
        }
      }
      errors {
        code
        field
      }
    }
  }
`);
const UpdateProject = graphql(`
  mutation TeamsUpdateProject($input: UpdateProjectInput!) {
    updateProject(input: $input) {
      project {
        name
        teams {
          name
        }
      }
      errors {
        code
        field
      }
    }
  }
`);
const Projects = graphql(`
  query TeamsProjects($search: String, $first: Int, $after: String) {
    projects(search: $search, first: $first, after: $after) {
      totalCount
      nodes {
        name
        teams {
          name
          memberCount
        }
      }
      pageInfo {
        endCursor
      }
    }
  }
`);
const Node = graphql(`
  query TeamsNode($id: ID!) {
    node(id: $id) {
      __typename
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
let sara: Person;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  workspace = await createTestWorkspace(app);
  ({ owner } = workspace);
  sara = await workspace.agent('Sara');
});

const codeOf = async (answer: Promise<{ errors?: readonly { extensions?: Record<string, unknown> }[] }>) =>
  (await answer).errors?.[0]?.extensions?.['code'];

async function team(name: string, memberIds: string[] = []): Promise<string> {
  const { createTeam } = await owner.run(CreateTeam, { input: { name, memberIds } });
  return (createTeam.team as { id: string }).id;
}

async function project(name: string, teamIds: string[] = []): Promise<string> {
  const { createProject } = await owner.run(CreateProject, { input: { name, teamIds } });
  return createProject.project?.id ?? '';
}

describe('a team', () => {
  it('is made with its members, each once', async () => {
    const { createTeam } = await owner.run(CreateTeam, {
      input: { name: ' پشتیبانی ', isSupport: true, memberIds: [sara.id, owner.id, sara.id] },
    });
    expect(createTeam).toMatchObject({
      team: {
        name: 'پشتیبانی',
        isSupport: true,
        memberCount: 2,
        members: { totalCount: 2, nodes: [{ displayName: 'Owner' }, { displayName: 'Sara' }] },
      },
      errors: [],
    });
  });

  it('is renamed, and its members come and go', async () => {
    const teamId = await team('One', [sara.id]);
    const renamed = await owner.run(UpdateTeam, { input: { teamId, name: 'Two', isSupport: true } });
    expect(renamed.updateTeam.team).toMatchObject({ name: 'Two', isSupport: true, memberCount: 1 });
    expect((await owner.run(UpdateTeam, { input: { teamId } })).updateTeam.team).toMatchObject({ name: 'Two' });
    for (let times = 0; times < 2; times += 1) {
      const { addTeamMember } = await owner.run(AddToTeam, { input: { teamId, memberId: owner.id } });
      expect(addTeamMember).toMatchObject({ team: { memberCount: 2 }, errors: [] });
    }
    for (let times = 0; times < 2; times += 1) {
      const { removeTeamMember } = await owner.run(RemoveFromTeam, { input: { teamId, memberId: sara.id } });
      expect(removeTeamMember).toMatchObject({ team: { members: { nodes: [{ displayName: 'Owner' }] } }, errors: [] });
    }
  });

  it('loses whoever is removed from the workspace', async () => {
    const teamId = await team('One', [sara.id, owner.id]);
    await owner.run(RemoveMember, { input: { memberId: sara.id } });
    const { updateTeam } = await owner.run(UpdateTeam, { input: { teamId } });
    expect(updateTeam.team).toMatchObject({ memberCount: 1, members: { totalCount: 1 } });
  });

  it('has a name of its own in the workspace, also when two make it at once', async () => {
    const both = await Promise.all([owner, sara].map((person) => person.run(CreateTeam, { input: { name: 'Same' } })));
    expect(both.flatMap(({ createTeam }) => createTeam.errors)).toEqual([
      { code: 'CONFLICT', field: ['input', 'name'] },
    ]);
    const { updateTeam } = await owner.run(UpdateTeam, { input: { teamId: await team('Other'), name: 'Same' } });
    expect(updateTeam).toMatchObject({ team: null, errors: [{ code: 'CONFLICT', field: ['input', 'name'] }] });
    const there = (await createTestWorkspace(app)).owner;
    expect((await there.run(CreateTeam, { input: { name: 'Same' } })).createTeam.errors).toEqual([]);
  });

  it('takes nobody of another workspace, no unknown one, and not more than 500 at a time', async () => {
    const other = await createTestWorkspace(app);
    const stranger = await other.agent('Stranger');
    const teamId = await team('One');
    for (const id of [stranger.id, 'nonsense', teamId]) {
      const { createTeam } = await owner.run(CreateTeam, { input: { name: 'New', memberIds: [sara.id, id] } });
      expect(createTeam).toEqual({ team: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'memberIds'] }] });
      const { addTeamMember } = await owner.run(AddToTeam, { input: { teamId, memberId: id } });
      expect(addTeamMember).toEqual({ team: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'memberId'] }] });
    }
    const memberIds = Array.from({ length: 501 }, () => sara.id);
    const { createTeam } = await owner.run(CreateTeam, { input: { name: 'New', memberIds } });
    expect(createTeam.errors).toEqual([{ code: 'INVALID', field: ['input', 'memberIds'] }]);
    expect((await owner.run(Teams, {})).teams.totalCount).toBe(1);
    // The same from the other side.
    const membership = { input: { teamId, memberId: stranger.id } };
    const answers = [
      (await stranger.run(UpdateTeam, { input: { teamId } })).updateTeam,
      (await stranger.run(AddToTeam, membership)).addTeamMember,
      (await stranger.run(RemoveFromTeam, membership)).removeTeamMember,
    ];
    for (const answer of answers) {
      expect(answer).toEqual({ team: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'teamId'] }] });
    }
  });

  it('is the staff’s alone', async () => {
    const teamId = await team('One');
    for (const person of [await workspace.customer('Reza'), await workspace.guest()]) {
      expect(await codeOf(person.ask(CreateTeam, { input: { name: 'X' } }))).toBe('FORBIDDEN');
      expect(await codeOf(person.ask(UpdateTeam, { input: { teamId, name: 'X' } }))).toBe('FORBIDDEN');
      expect(await codeOf(person.ask(AddToTeam, { input: { teamId, memberId: sara.id } }))).toBe('FORBIDDEN');
      expect(await codeOf(person.ask(RemoveFromTeam, { input: { teamId, memberId: sara.id } }))).toBe('FORBIDDEN');
      expect(await codeOf(person.ask(Teams, {}))).toBe('FORBIDDEN');
      expect((await person.run(Node, { id: teamId })).node).toBeNull();
    }
    expect(await codeOf(createTestClient(app.url, null).ask(Teams, {}))).toBe('UNAUTHENTICATED');
    expect((await sara.run(Node, { id: teamId })).node).toEqual({ __typename: 'Team' });
  });
});

describe('a project', () => {
  it('is made with teams, renamed, and given others', async () => {
    const [red, blue] = [await team('Red'), await team('Blue')];
    const { createProject } = await owner.run(CreateProject, { input: { name: 'App', teamIds: [red, blue, red] } });
    const projectId = createProject.project?.id ?? '';
    expect(createProject.project).toMatchObject({ name: 'App', teams: [{ name: 'Blue' }, { name: 'Red' }] });
    const changed = async (change: object) =>
      (await owner.run(UpdateProject, { input: { projectId, ...change } })).updateProject.project;
    expect(await changed({ name: 'Site' })).toEqual({ name: 'Site', teams: [{ name: 'Blue' }, { name: 'Red' }] });
    expect(await changed({ teamIds: [blue] })).toEqual({ name: 'Site', teams: [{ name: 'Blue' }] });
    expect(await changed({ teamIds: null })).toEqual({ name: 'Site', teams: [] });
  });

  it('has the teams of the later of two changes, not of both', async () => {
    const teams = [await team('Red'), await team('Blue')];
    const projectId = await project('App');
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(teams.map((id) => owner.run(UpdateProject, { input: { projectId, teamIds: [id] } })));
      const { updateProject } = await owner.run(UpdateProject, { input: { projectId } });
      expect(updateProject.project?.teams).toHaveLength(1);
    }
  });

  it('has a name of its own, and takes no team of another workspace', async () => {
    const other = (await createTestWorkspace(app)).owner;
    const { createTeam } = await other.run(CreateTeam, { input: { name: 'Theirs' } });
    const theirs = (createTeam.team as { id: string } | null)?.id ?? '';
    const projectId = await project('App');
    const second = await owner.run(CreateProject, { input: { name: 'App' } });
    expect(second.createProject).toEqual({ project: null, errors: [{ code: 'CONFLICT', field: ['input', 'name'] }] });
    const refused = { project: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'teamIds'] }] };
    const made = await owner.run(CreateProject, { input: { name: 'New', teamIds: [theirs] } });
    expect(made.createProject).toEqual(refused);
    const change = { projectId, name: 'Renamed', teamIds: [theirs] };
    expect((await owner.run(UpdateProject, { input: change })).updateProject).toEqual(refused);
    expect((await owner.run(UpdateProject, { input: { projectId } })).updateProject.project?.name).toBe('App');
    expect((await other.run(UpdateProject, { input: { projectId, name: 'X' } })).updateProject).toEqual({
      project: null,
      errors: [{ code: 'NOT_FOUND', field: ['input', 'projectId'] }],
    });
  });

  it('is the staff’s alone', async () => {
    const projectId = await project('App');
    for (const person of [await workspace.customer('Reza'), await workspace.guest()]) {
      expect(await codeOf(person.ask(CreateProject, { input: { name: 'X' } }))).toBe('FORBIDDEN');
      expect(await codeOf(person.ask(UpdateProject, { input: { projectId } }))).toBe('FORBIDDEN');
      expect(await codeOf(person.ask(Projects, {}))).toBe('FORBIDDEN');
      expect((await person.run(Node, { id: projectId })).node).toBeNull();
    }
    expect((await owner.run(Node, { id: projectId })).node).toEqual({ __typename: 'Project' });
  });

  it('is listed by name, page by page, with as many statements for many as for one', async () => {
    const red = await team('Red', [sara.id]);
    await project('A', [red]);
    const forOne = await statementsOf(() => owner.run(Projects, {}));
    for (const name of ['B', 'C', 'D']) await project(name, [red]);
    const forFour = await statementsOf(() => owner.run(Projects, {}));
    expect(forFour.length).toBe(forOne.length);
    const first = (await owner.run(Projects, { first: 3 })).projects;
    expect(first.nodes.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(first.totalCount).toBe(4);
    const second = (await owner.run(Projects, { first: 3, after: first.pageInfo.endCursor })).projects;
    expect(second.nodes).toEqual([{ name: 'D', teams: [{ name: 'Red', memberCount: 1 }] }]);
  });

  it('is found by a part of its name, as a team is, and a wildcard is a letter', async () => {
    for (const name of ['Blue door', 'Blue 100%', 'Red']) {
      await project(name, [await team(name, [])]);
    }
    const found = async (search: string, page?: { first: number; after: string | null }) => {
      const { teams } = await owner.run(Teams, { search, ...page });
      const { projects } = await owner.run(Projects, { search });
      expect(projects.totalCount).toBe(teams.totalCount);
      return { names: teams.nodes.map(({ name }) => name), end: teams.pageInfo.endCursor, count: teams.totalCount };
    };
    expect(await found('bLuE')).toMatchObject({ names: ['Blue 100%', 'Blue door'], count: 2 });
    expect(await found('%')).toMatchObject({ names: ['Blue 100%'], count: 1 });
    expect(await found('green')).toMatchObject({ names: [], count: 0 });
    const first = await found('blue', { first: 1, after: null });
    expect(await found('blue', { first: 1, after: first.end })).toMatchObject({ names: ['Blue door'], count: 2 });
  });
});
