import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from './gql/index.ts';
import { startTestApp, type TestApp } from './kit/app.ts';
import { createTestWorkspace, RemoveMember, testPassword, type Person, type TestWorkspace } from './kit/people.ts';
import { createGroup, RemoveRoomMember, roomOf, say } from './kit/rooms.ts';
import { openTicket, send } from './kit/tickets.ts';

// A right that ends is ended live, for whoever had it alone: nothing that is written afterwards reaches them.

const Room = graphql(`
  subscription RevocationRoom($roomId: ID!, $after: String) {
    roomEvents(roomId: $roomId, after: $after) {
      event {
        __typename
        ... on ChatMessageSent {
          message {
            type
            body
          }
        }
      }
    }
  }
`);

const Inbox = graphql(`
  subscription RevocationInbox($after: String) {
    supportInboxEvents(after: $after) {
      event {
        __typename
      }
    }
  }
`);

const InboxCursor = graphql(`
  query RevocationCursor {
    viewer {
      ... on AgentViewer {
        supportInboxCursor
      }
      ... on CustomerViewer {
        supportInboxCursor
      }
      ... on GuestViewer {
        supportInboxCursor
      }
    }
  }
`);

const SignOut = graphql(`
  mutation RevocationSignOut($input: SignOutInput!) {
    signOut(input: $input) {
      errors {
        code
      }
    }
  }
`);

const Sessions = graphql(`
  query RevocationSessions {
    sessions {
      id
      isCurrent
    }
  }
`);

const RevokeSession = graphql(`
  mutation RevocationRevoke($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      errors {
        code
      }
    }
  }
`);

const RevokeOthers = graphql(`
  mutation RevocationRevokeOthers {
    revokeOtherSessions(input: {}) {
      errors {
        code
      }
    }
  }
`);

const ChangePassword = graphql(`
  mutation RevocationPassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      errors {
        code
      }
    }
  }
`);

const ChangeRole = graphql(`
  mutation RevocationDemote($input: ChangeMemberRoleInput!) {
    changeMemberRole(input: $input) {
      errors {
        code
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
/** Whose rights stay. */
let staying: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  owner = workspace.owner;
  staying = await workspace.agent('Staying');
});
afterAll(() => app.stop());

/** The inbox of somebody, from where it now stands; has heard something. */
async function inbox(person: Person) {
  const { viewer } = await person.run(InboxCursor, {});
  const feed = person.follow(Inbox, { after: viewer?.supportInboxCursor });
  await write();
  await feed.next();
  return feed;
}

let ticket: { writer: Person; id: string } | null = null;
const write = async () => {
  if (!ticket) {
    const writer = await workspace.guest();
    ticket = { writer, id: (await openTicket(writer)).id };
  }
  await send(ticket.writer, ticket.id, 'something');
};

const errorsOf = async (answer: Promise<Record<string, unknown>>) => {
  const [payload] = Object.values(await answer);
  expect(payload).toMatchObject({ errors: [] });
};

describe('a feed of somebody', () => {
  /** What the feed of somebody ends with when this is done, of which one who stays notices nothing. */
  async function ends(person: Person, act: () => Promise<unknown>): Promise<string> {
    const stays = await inbox(staying);
    const leaving = await inbox(person);
    await stays.next();
    await act();
    await write();
    const code = await leaving.ended();
    await stays.next();
    await Promise.all([leaving.stop(), stays.stop()]);
    return code;
  }

  it('who signs out ends, and no other', async () => {
    const leaving = await workspace.agent('Leaving');
    const code = await ends(leaving, () => errorsOf(leaving.run(SignOut, { input: {} })));
    expect(code).toBe('UNAUTHENTICATED');
  });

  it('whose session is revoked ends, and that of the session that revokes it does not', async () => {
    const leaving = await workspace.agent('Leaving');
    const elsewhere = await workspace.anotherSession(leaving);
    const here = await inbox(leaving);
    const { sessions } = await leaving.run(Sessions, {});
    const other = sessions.find(({ isCurrent }) => !isCurrent);
    const code = await ends(elsewhere, () =>
      errorsOf(leaving.run(RevokeSession, { input: { sessionId: other?.id ?? '' } })),
    );
    expect(code).toBe('UNAUTHENTICATED');
    for (let nth = 0; nth < 3; nth += 1) await here.next();
    await here.stop();
  });

  it('ends in all other sessions when they are revoked, or the password is changed', async () => {
    const acts = [
      (person: Person) => person.run(RevokeOthers, {}),
      (person: Person) =>
        person.run(ChangePassword, { input: { currentPassword: testPassword, newPassword: 'quite another one' } }),
    ];
    for (const act of acts) {
      const leaving = await workspace.agent('Leaving');
      const elsewhere = await workspace.anotherSession(leaving);
      const here = await inbox(leaving);
      expect(await ends(elsewhere, () => errorsOf(act(leaving)))).toBe('UNAUTHENTICATED');
      for (let nth = 0; nth < 3; nth += 1) await here.next();
      await here.stop();
    }
  });

  it('who is removed or is staff no more ends', async () => {
    const removed = await workspace.agent('Removed');
    const remove = () => errorsOf(owner.run(RemoveMember, { input: { memberId: removed.id } }));
    expect(await ends(removed, remove)).toBe('UNAUTHENTICATED');
    const demoted = await workspace.agent('Demoted');
    const demote = () => errorsOf(owner.run(ChangeRole, { input: { memberId: demoted.id, role: 'USER' } }));
    expect(await ends(demoted, demote)).toBe('FORBIDDEN');
  });

  it('ends within a look when nothing else happens', async () => {
    const leaving = await workspace.agent('Leaving');
    const feed = await inbox(leaving);
    await errorsOf(leaving.run(SignOut, { input: {} }));
    expect(await feed.ended()).toBe('UNAUTHENTICATED');
    await feed.stop();
  });

  it('whose guest session ends is over, and another guest’s is not', async () => {
    const [leaving, other] = [await workspace.guest(), await workspace.guest()];
    const [own, others] = [await openTicket(leaving), await openTicket(other)];
    const follow = async (guest: Person, ticketId: string) => {
      const { viewer } = await guest.run(InboxCursor, {});
      const feed = guest.follow(Inbox, { after: viewer?.supportInboxCursor });
      await send(owner, ticketId, 'hello');
      await feed.next();
      return feed;
    };
    const [goes, stays] = [await follow(leaving, own.id), await follow(other, others.id)];
    await errorsOf(leaving.run(SignOut, { input: {} }));
    await send(owner, own.id, 'not for you');
    await send(owner, others.id, 'for you');
    expect(await goes.ended()).toBe('UNAUTHENTICATED');
    await stays.next();
    await Promise.all([goes.stop(), stays.stop()]);
  });
});

describe('a room’s feed', () => {
  it.each([
    { how: 'is taken out', by: () => owner },
    { how: 'leaves', by: (leaving: Person) => leaving },
  ])('ends for a member who $how, before what is said about it, and goes on for the others', async ({ by }) => {
    const leaving = await workspace.agent('Leaving');
    const roomId = await createGroup(owner, [leaving.id, staying.id], { isPrivate: true });
    const after = (await roomOf(owner, roomId))?.eventCursor;
    const [goes, stays] = [leaving.follow(Room, { roomId, after }), staying.follow(Room, { roomId, after })];
    await say(owner, roomId, 'to all');
    for (const feed of [goes, stays])
      expect((await feed.next()).roomEvents.event).toMatchObject({ message: { body: 'to all' } });
    await errorsOf(by(leaving).run(RemoveRoomMember, { input: { roomId, memberId: leaving.id } }));
    await say(owner, roomId, 'to those who are left');
    expect(await goes.ended()).toBe('FORBIDDEN');
    expect((await stays.next()).roomEvents.event).toMatchObject({ message: { type: 'SYSTEM' } });
    await Promise.all([goes.stop(), stays.stop()]);
  });
});

it('a session that expires ends its feeds by the clock, though nothing is written', async () => {
  const leaving = await workspace.agent('Leaving');
  const feed = await inbox(leaving);
  app.pass(31 * 24 * 60 * 60 * 1000);
  expect(await feed.ended()).toBe('UNAUTHENTICATED');
  await feed.stop();
});
