import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, RemoveMember, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { Assign, openTicket, read } from '../../../tests/kit/tickets.ts';

const ChangeRole = graphql(`
  mutation ReleaseChangeRole($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      member {
        role
      }
      errors {
        code
      }
    }
  }
`);
const Lists = graphql(`
  query ReleaseLists($assigneeId: ID!) {
    theirs: tickets(filter: { assigneeId: $assigneeId }, first: 100) {
      totalCount
      nodes {
        id
        assignee {
          displayName
        }
      }
    }
    nobodys: tickets(filter: { unassigned: true }, first: 100) {
      totalCount
    }
  }
`);
const Viewer = graphql(`
  query ReleaseViewer {
    viewer {
      __typename
    }
  }
`);

// More than one step takes, by this many.
const rest = 3;
const many = 50 + rest;

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
let ids: string[];

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  owner = workspace.owner;
  const guest = await workspace.guest();
  ids = [];
  for (let nth = 0; nth < many; nth += 1) ids.push((await openTicket(guest)).id);
});
afterAll(() => app.stop());

async function giveAll(assigneeId: string): Promise<void> {
  for (const ticketId of ids) await owner.run(Assign, { input: { ticketId, assigneeId } });
}

const released = async (id: string, from: string) =>
  (await read(owner, id)).history?.nodes.filter(({ action, oldValue }) => action === 'REASSIGNED' && oldValue === from);

describe('somebody with more tickets than are given back at once', () => {
  it('is out at once; their tickets are nobody’s step by step, and can be given to others meanwhile', async () => {
    const sara = await workspace.agent('Sara');
    await giveAll(sara.id);
    const { removeMember } = await owner.run(RemoveMember, { input: { memberId: sara.id } });
    expect(removeMember).toEqual({ deletedId: sara.id, errors: [] });
    expect((await sara.run(Viewer, {})).viewer).toBeNull();

    const between = await owner.run(Lists, { assigneeId: sara.id });
    expect(between).toMatchObject({ theirs: { totalCount: rest }, nobodys: { totalCount: many - rest } });
    expect(between.theirs.nodes.map(({ assignee }) => assignee?.displayName)).toEqual(Array(rest).fill('Sara'));
    const passedOn = between.theirs.nodes[0]?.id ?? '';
    const input = { ticketId: passedOn, assigneeId: owner.id, expectedAssigneeId: sara.id };
    expect((await owner.run(Assign, { input })).assignTicket.errors).toEqual([]);

    await Promise.all([app.sweep(), app.sweep()]);
    expect(await owner.run(Lists, { assigneeId: sara.id })).toMatchObject({
      theirs: { totalCount: 0 },
      nobodys: { totalCount: many - 1 },
    });
    for (const id of ids) {
      const to = id === passedOn ? 'Owner' : null;
      expect(await released(id, 'Sara')).toMatchObject([{ newValue: to, actor: { displayName: 'Owner' } }]);
    }
    expect((await read(owner, passedOn)).assignee).toEqual({ displayName: 'Owner' });
    expect(await app.database.prisma.supportTicketRelease.count()).toBe(0);
  });

  it('keeps what was not given back yet when they are made an agent again', async () => {
    const ali = await workspace.agent('Ali');
    await giveAll(ali.id);
    await owner.run(ChangeRole, { input: { memberId: ali.id, role: 'USER' } });
    expect((await owner.run(Lists, { assigneeId: ali.id })).theirs.totalCount).toBe(rest);
    await owner.run(ChangeRole, { input: { memberId: ali.id, role: 'ADMIN' } });
    await app.sweep();
    expect((await owner.run(Lists, { assigneeId: ali.id })).theirs.totalCount).toBe(rest);
    expect(await app.database.prisma.supportTicketRelease.count()).toBe(0);
    await owner.run(RemoveMember, { input: { memberId: ali.id } });
    expect((await owner.run(Lists, { assigneeId: ali.id })).theirs.totalCount).toBe(0);
  });
});
