import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestClient } from '../../../tests/kit/client.ts';
import { createTestWorkspace, testPassword, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { decodeNodeId, encodeNodeId } from '../../graphql/node-id.ts';
import { Assign, ChangeStatus, openTicket, read, send } from '../../../tests/kit/tickets.ts';

const Remove = graphql(`
  mutation MembersRemove($input: RemoveMemberInput!) {
    removeMember(input: $input) {
      deletedId
      errors {
        code
        field
        message
      }
    }
  }
`);
const ChangeRole = graphql(`
  mutation MembersChangeRole($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      member {
        id
        role
      }
      errors {
        code
        field
      }
    }
  }
`);
const Members = graphql(`
  query MembersList($role: WorkspaceRole) {
    members(role: $role) {
      totalCount
      nodes {
        id
        displayName
        role
        email
        invitationExpiresAt
      }
    }
  }
`);
const Add = graphql(`
  mutation MembersAdd($input: AddMemberInput!) {
    addMember(input: $input) {
      member {
        id
        invitationExpiresAt
      }
      invitationUrl
      errors {
        code
        field
      }
    }
  }
`);
const Accept = graphql(`
  mutation MembersAccept($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      token
      errors {
        code
      }
    }
  }
`);
const Renew = graphql(`
  mutation MembersRenew($input: RenewInvitationInput!) {
    renewInvitation(input: $input) {
      member {
        invitationExpiresAt
      }
      invitationUrl
      errors {
        code
        field
      }
    }
  }
`);
const Viewer = graphql(`
  query MembersViewer {
    viewer {
      __typename
    }
  }
`);
const Inbox = graphql(`
  subscription MembersInbox($after: String) {
    supportInboxEvents(after: $after) {
      event {
        __typename
        ... on InboxTicketChanged {
          ticket {
            id
            assignee {
              displayName
            }
          }
        }
      }
    }
  }
`);
const OwnTicket = graphql(`
  query MembersOwnTicket($id: ID!) {
    ticket(id: $id) {
      updatedAt
      lastActivityAt
      unreadCount
      eventCursor
      messages {
        nodes {
          body
          author {
            displayName
          }
        }
      }
    }
    viewer {
      ... on GuestViewer {
        supportInboxCursor
      }
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
const names = async (role?: 'ADMIN' | 'USER') =>
  (await owner.run(Members, { role })).members.nodes.map(({ displayName }) => displayName);

/** The bot that an API key acts as. */
async function botOf({ owner }: TestWorkspace): Promise<string> {
  const { prisma } = app.database;
  const { workspaceId } = await prisma.workspaceUser.findUniqueOrThrow({ where: { id: rowOf(owner.id) } });
  const { id } = await prisma.workspaceUser.create({
    data: { id: randomUUID(), workspaceId, role: 'ADMIN', displayName: 'Bot', isBot: true, createdAt: app.now() },
  });
  return encodeNodeId('WorkspaceUser', id);
}
const rowOf = (id: string) => decodeNodeId(id)?.id;

const tokenOf = (url: string | null | undefined) => url?.split('/').at(-1) ?? '';

/** A feed that has begun: it has refused a cursor that is none. */
async function following(person: Person) {
  const feed = person.follow(Inbox, { after: 'none' });
  await feed.next();
  return feed;
}

describe('a member who is removed', () => {
  it('has no way in from then on, and their feeds end', async () => {
    const reza = await workspace.customer('Reza');
    const feeds = [await following(sara), await following(reza)];
    for (const person of [sara, reza]) {
      const { removeMember } = await owner.run(Remove, { input: { memberId: person.id } });
      expect(removeMember).toEqual({ deletedId: person.id, errors: [] });
      expect((await person.run(Viewer, {})).viewer).toBeNull();
    }
    expect(await Promise.all(feeds.map((feed) => feed.ended()))).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect(await names()).toEqual(['Owner']);
    const again = await owner.run(Remove, { input: { memberId: sara.id } });
    expect(again.removeMember.errors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'memberId'] }]);
  });

  it('keeps their name on what they wrote, and frees their e-mail', async () => {
    const email = 'ali@test.test';
    const input = { displayName: 'Ali', email, role: 'ADMIN' as const };
    const { addMember } = await owner.run(Add, { input });
    const guest = await workspace.guest();
    const ticket = await openTicket(guest);
    await send(sara, ticket.id, 'Here is how.');
    for (const memberId of [sara.id, addMember.member?.id ?? '']) await owner.run(Remove, { input: { memberId } });
    const { messages } = await read(guest, ticket.id);
    expect(messages.nodes.at(-1)).toMatchObject({ body: 'Here is how.', author: { displayName: 'Sara' } });
    expect((await owner.run(Add, { input })).addMember.errors).toEqual([]);
  });

  it('leaves their active tickets to nobody, and requesters learn nothing of it', async () => {
    const guest = await workspace.guest();
    const [active, solved, others, fallow] = [
      await openTicket(guest),
      await openTicket(guest),
      await openTicket(guest),
      await openTicket(guest),
    ];
    for (const { id } of [active, solved]) await owner.run(Assign, { input: { ticketId: id, assigneeId: sara.id } });
    await owner.run(Assign, { input: { ticketId: others.id, assigneeId: owner.id } });
    await owner.run(ChangeStatus, { input: { ticketId: solved.id, status: 'RESOLVED' } });
    const before = await guest.run(OwnTicket, { id: active.id });
    const inbox = await following(owner);

    await owner.run(Remove, { input: { memberId: sara.id, clientMutationId: 'gone' } });

    expect((await inbox.next()).supportInboxEvents.event).toEqual({
      __typename: 'InboxTicketChanged',
      ticket: { id: active.id, assignee: null },
    });
    await inbox.stop();
    const left = await read(owner, active.id);
    expect(left.assignee).toBeNull();
    expect(left.history?.nodes[0]).toEqual({
      action: 'REASSIGNED',
      fieldName: 'assignee',
      oldValue: 'Sara',
      newValue: null,
      note: null,
      actor: { displayName: 'Owner' },
    });
    expect((await read(owner, solved.id)).assignee).toEqual({ displayName: 'Sara' });
    expect((await read(owner, others.id)).assignee).toEqual({ displayName: 'Owner' });
    expect((await read(owner, fallow.id)).history?.nodes).toHaveLength(1);
    expect(await guest.run(OwnTicket, { id: active.id })).toEqual(before);

    // What they had solved is nobody's when it opens again.
    await send(guest, solved.id, 'It is back.');
    const reopened = await read(owner, solved.id);
    expect(reopened).toMatchObject({ status: 'REOPENED', assignee: null });
    expect(reopened.history?.nodes.find(({ action }) => action === 'REASSIGNED')).toMatchObject({
      oldValue: 'Sara',
      newValue: null,
      actor: null,
    });
  });

  it('gets no ticket that is given to them at the same moment', async () => {
    const guest = await workspace.guest();
    for (let round = 0; round < 5; round += 1) {
      const leaver = await workspace.agent(`Leaver ${round}`);
      const ticket = await openTicket(guest);
      await Promise.all([
        owner.ask(Remove, { input: { memberId: leaver.id } }),
        sara.ask(Assign, { input: { ticketId: ticket.id, assigneeId: leaver.id } }),
      ]);
      expect((await read(owner, ticket.id)).assignee).toBeNull();
    }
  });
});

describe('a role', () => {
  it('is changed both ways: feeds end, and what a former agent had to do is nobody’s', async () => {
    const reza = await workspace.customer('Reza');
    const ticket = await openTicket(reza);
    await owner.run(Assign, { input: { ticketId: ticket.id, assigneeId: sara.id } });
    const feeds = [await following(sara), await following(reza)];
    const demoted = await owner.run(ChangeRole, { input: { memberId: sara.id, role: 'USER' } });
    expect(demoted.changeMemberRole).toEqual({ member: { id: sara.id, role: 'USER' }, errors: [] });
    const promoted = await owner.run(ChangeRole, { input: { memberId: reza.id, role: 'ADMIN' } });
    expect(promoted.changeMemberRole.member?.role).toBe('ADMIN');
    expect(await Promise.all(feeds.map((feed) => feed.ended()))).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect((await sara.run(Viewer, {})).viewer).toEqual({ __typename: 'CustomerViewer' });
    expect((await reza.run(Viewer, {})).viewer).toEqual({ __typename: 'AgentViewer' });
    expect(await codeOf(sara.ask(Members, {}))).toBe('FORBIDDEN');
    expect((await read(reza, ticket.id)).assignee).toBeNull();
    expect(await names('ADMIN')).toEqual(['Owner', 'Reza']);
  });

  it('that somebody has already is no change', async () => {
    const guest = await workspace.guest();
    const ticket = await openTicket(guest);
    await owner.run(Assign, { input: { ticketId: ticket.id, assigneeId: sara.id } });
    const { changeMemberRole } = await owner.run(ChangeRole, { input: { memberId: sara.id, role: 'ADMIN' } });
    expect(changeMemberRole.errors).toEqual([]);
    expect((await read(owner, ticket.id)).assignee).toEqual({ displayName: 'Sara' });
  });
});

describe('the last agent who can sign in', () => {
  it('is neither removed nor made a customer', async () => {
    await owner.run(Remove, { input: { memberId: sara.id } });
    // One who has not accepted the invitation could let nobody in.
    await owner.run(Add, { input: { displayName: 'Invited', email: 'i@test.test', role: 'ADMIN' } });
    const removal = await owner.run(Remove, { input: { memberId: owner.id } });
    expect(removal.removeMember).toMatchObject({
      deletedId: null,
      errors: [{ code: 'CONFLICT', field: ['input', 'memberId'] }],
    });
    expect(removal.removeMember.errors[0]?.message).toMatch(/at least one agent/);
    const demotion = await owner.run(ChangeRole, { input: { memberId: owner.id, role: 'USER' } });
    expect(demotion.changeMemberRole).toMatchObject({ member: null, errors: [{ code: 'CONFLICT' }] });

    await workspace.agent('Ali');
    expect((await owner.run(Remove, { input: { memberId: owner.id } })).removeMember.errors).toEqual([]);
    expect((await owner.run(Viewer, {})).viewer).toBeNull();
  });

  it('remains when two remove each other at the same moment', async () => {
    const remove = (actor: Person, { id }: Person) => actor.ask(Remove, { input: { memberId: id } });
    const demote = (actor: Person, { id }: Person) => actor.ask(ChangeRole, { input: { memberId: id, role: 'USER' } });
    for (const [one, two] of [
      [remove, remove],
      [remove, demote],
      [demote, demote],
    ] as const) {
      const fresh = await createTestWorkspace(app);
      const other = await fresh.agent('Other');
      const pair = [fresh.owner, other];
      await Promise.all([one(fresh.owner, other), two(other, fresh.owner)]);
      const left = await Promise.all(pair.map(async (person) => (await person.run(Viewer, {})).viewer?.__typename));
      expect(left.filter((kind) => kind === 'AgentViewer')).toHaveLength(1);
    }
  });

  it('removes nobody who has removed them first', async () => {
    const ali = await workspace.agent('Ali');
    await Promise.all([
      sara.ask(Remove, { input: { memberId: ali.id } }),
      ali.ask(Remove, { input: { memberId: sara.id } }),
    ]);
    const left = (await names('ADMIN')).filter((name) => name !== 'Owner');
    expect(left).toHaveLength(1);
  });
});

describe('members', () => {
  it('show to agents who has not accepted the invitation yet', async () => {
    const { addMember } = await owner.run(Add, {
      input: { displayName: 'Invited', email: 'i@test.test', role: 'USER' },
    });
    const invited = (await owner.run(Members, {})).members.nodes.filter((member) => member.invitationExpiresAt);
    expect(invited).toMatchObject([{ id: addMember.member?.id, displayName: 'Invited' }]);
    await owner.run(Remove, { input: { memberId: addMember.member?.id ?? '' } });
    const nobody = createTestClient(app.url, null);
    const accept = await nobody.run(Accept, {
      input: { invitationToken: tokenOf(addMember.invitationUrl), password: testPassword },
    });
    expect(accept.acceptInvitation).toMatchObject({ token: null, errors: [{ code: 'INVALID_CREDENTIALS' }] });
  });

  it('are changed by agents of their own workspace alone, and bots by nobody', async () => {
    const other = await createTestWorkspace(app);
    const bot = await botOf(other);
    const input = { memberId: sara.id };
    const role = { ...input, role: 'USER' as const };
    for (const person of [await workspace.customer('Reza'), await workspace.guest()]) {
      expect(await codeOf(person.ask(Remove, { input }))).toBe('FORBIDDEN');
      expect(await codeOf(person.ask(ChangeRole, { input: role }))).toBe('FORBIDDEN');
    }
    const nobody = createTestClient(app.url, null);
    expect(await codeOf(nobody.ask(Remove, { input }))).toBe('UNAUTHENTICATED');
    expect(await codeOf(nobody.ask(ChangeRole, { input: role }))).toBe('UNAUTHENTICATED');
    for (const memberId of [sara.id, 'nonsense', 'a\u0000']) {
      const refused = [{ code: 'NOT_FOUND', field: ['input', 'memberId'] }];
      expect((await other.owner.run(Remove, { input: { memberId } })).removeMember.errors).toMatchObject(refused);
      const { changeMemberRole } = await other.owner.run(ChangeRole, { input: { memberId, role: 'USER' } });
      expect(changeMemberRole.errors).toMatchObject(refused);
    }
    const refused = [{ code: 'FORBIDDEN', field: ['input', 'memberId'] }];
    const toBot = { input: { memberId: bot } };
    expect((await other.owner.run(Remove, toBot)).removeMember.errors).toMatchObject(refused);
    expect((await other.owner.run(Renew, toBot)).renewInvitation.errors).toMatchObject(refused);
    const { changeMemberRole } = await other.owner.run(ChangeRole, { input: { memberId: bot, role: 'USER' } });
    expect(changeMemberRole.errors).toMatchObject(refused);
    expect(await names()).toContain('Sara');
  });
});

describe('an invitation', () => {
  it('is made anew for whoever has not accepted it, and the former link dies', async () => {
    const nobody = createTestClient(app.url, null);
    const { addMember } = await owner.run(Add, {
      input: { displayName: 'Invited', email: 'i@test.test', role: 'USER' },
    });
    const input = { memberId: addMember.member?.id ?? '', clientMutationId: 'again' };
    app.pass(24 * 60 * 60 * 1000);
    const { renewInvitation } = await owner.run(Renew, { input });
    expect(renewInvitation.errors).toEqual([]);
    expect(Date.parse(renewInvitation.member?.invitationExpiresAt ?? '')).toBeGreaterThan(
      Date.parse(addMember.member?.invitationExpiresAt ?? ''),
    );
    const accept = async (url: string | null | undefined) =>
      (await nobody.run(Accept, { input: { invitationToken: tokenOf(url), password: testPassword } })).acceptInvitation;
    expect(await accept(addMember.invitationUrl)).toMatchObject({ token: null });
    // Repeated, it is not shown again.
    expect((await owner.run(Renew, { input })).renewInvitation).toMatchObject({ invitationUrl: null, errors: [] });
    expect(await accept(renewInvitation.invitationUrl)).toMatchObject({ errors: [] });

    const late = await owner.run(Renew, { input: { memberId: input.memberId } });
    expect(late.renewInvitation).toEqual({
      member: null,
      invitationUrl: null,
      errors: [{ code: 'CONFLICT', field: ['input', 'memberId'] }],
    });
  });

  it('is made anew by agents of the workspace alone', async () => {
    const { addMember } = await owner.run(Add, {
      input: { displayName: 'Invited', email: 'i@test.test', role: 'USER' },
    });
    const input = { memberId: addMember.member?.id ?? '' };
    expect(await codeOf((await workspace.customer('Reza')).ask(Renew, { input }))).toBe('FORBIDDEN');
    expect(await codeOf((await workspace.guest()).ask(Renew, { input }))).toBe('FORBIDDEN');
    const { renewInvitation } = await (await createTestWorkspace(app)).owner.run(Renew, { input });
    expect(renewInvitation.errors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'memberId'] }]);
  });
});
