import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestClient, type Client } from '../../../tests/kit/client.ts';
import {
  createTestWorkspace,
  SignIn,
  testPassword,
  type Person,
  type TestWorkspace,
} from '../../../tests/kit/people.ts';
import { enter, memberByPassword } from './accounts.ts';

const Sessions = graphql(`
  query AccountSessions {
    sessions {
      id
      browser
      os
      ipAddress
      isCurrent
    }
  }
`);
const Node = graphql(`
  query AccountNode($id: ID!) {
    node(id: $id) {
      __typename
    }
  }
`);
const Revoke = graphql(`
  mutation AccountRevoke($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      deletedId
      errors {
        code
        field
      }
    }
  }
`);
const RevokeOthers = graphql(`
  mutation AccountRevokeOthers($input: RevokeOtherSessionsInput!) {
    revokeOtherSessions(input: $input) {
      errors {
        code
      }
    }
  }
`);
const ChangePassword = graphql(`
  mutation AccountChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      errors {
        code
        field
      }
    }
  }
`);
const UpdateProfile = graphql(`
  mutation AccountUpdateProfile($input: UpdateMyProfileInput!) {
    updateMyProfile(input: $input) {
      member {
        displayName
        locale
        email
      }
      errors {
        code
        field
        message
      }
    }
  }
`);
const Inbox = graphql(`
  subscription AccountInbox($after: String) {
    supportInboxEvents(after: $after) {
      cursor
    }
  }
`);
const Colleague = graphql(`
  query AccountColleague($id: ID!) {
    node(id: $id) {
      ... on WorkspaceUser {
        displayName
        locale
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
let nobody: Client;

beforeAll(async () => {
  app = await startTestApp();
  nobody = createTestClient(app.url, null);
});
afterAll(() => app.stop());
beforeEach(async () => {
  workspace = await createTestWorkspace(app);
  ({ owner } = workspace);
});

const codeOf = async (answer: Promise<{ errors?: readonly { extensions?: Record<string, unknown> }[] }>) =>
  (await answer).errors?.[0]?.extensions?.['code'];

/** The owner on another device. */
async function onAnotherDevice(password = testPassword): Promise<Client> {
  const { signIn } = await nobody.run(SignIn, {
    input: { workspaceSlug: workspace.slug, email: 'owner@test.test', password },
  });
  if (signIn.token == null) throw new Error('could not sign in');
  return createTestClient(app.url, signIn.token);
}

/** A feed that has begun: it has refused a cursor that is none. */
async function following(person: Client) {
  const feed = person.follow(Inbox, { after: 'none' });
  await feed.next();
  return feed;
}

describe('sessions', () => {
  it('are one’s own alone', async () => {
    const phone = await onAnotherDevice();
    const sara = await workspace.agent('Sara');
    const reza = await workspace.customer('Reza');
    const mine = (await owner.run(Sessions, {})).sessions;
    expect(mine).toHaveLength(2);
    expect(mine.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    expect(mine.every(({ ipAddress }) => ipAddress === '127.0.0.1')).toBe(true);
    const theirs = (await phone.run(Sessions, {})).sessions;
    expect(theirs.map(({ id }) => id).sort()).toEqual(mine.map(({ id }) => id).sort());
    expect(theirs.find(({ isCurrent }) => isCurrent)?.id).not.toBe(mine.find(({ isCurrent }) => isCurrent)?.id);

    const sessionId = mine[0]?.id ?? '';
    expect((await owner.run(Node, { id: sessionId })).node).toEqual({ __typename: 'Session' });
    for (const other of [sara, reza]) {
      expect((await other.run(Sessions, {})).sessions).toHaveLength(1);
      expect((await other.run(Node, { id: sessionId })).node).toBeNull();
      const { revokeSession } = await other.run(Revoke, { input: { sessionId } });
      expect(revokeSession).toEqual({
        deletedId: null,
        errors: [{ code: 'NOT_FOUND', field: ['input', 'sessionId'] }],
      });
    }
    expect(await codeOf((await workspace.guest()).ask(Sessions, {}))).toBe('FORBIDDEN');
    expect(await codeOf(nobody.ask(Sessions, {}))).toBe('UNAUTHENTICATED');
  });

  it('are listed until they expire', async () => {
    const fresh = await startTestApp();
    const there = await createTestWorkspace(fresh);
    const sara = await there.agent('Sara');
    fresh.pass(31 * 24 * 60 * 60 * 1000);
    expect(await codeOf(sara.ask(Sessions, {}))).toBe('UNAUTHENTICATED');
    await fresh.stop();
  });

  it('end one by one, with their feeds', async () => {
    const phone = await onAnotherDevice();
    const feed = await following(phone);
    const other = (await owner.run(Sessions, {})).sessions.find(({ isCurrent }) => !isCurrent);
    const { revokeSession } = await owner.run(Revoke, { input: { sessionId: other?.id ?? '' } });
    expect(revokeSession).toEqual({ deletedId: other?.id, errors: [] });
    expect(await feed.ended()).toBe('UNAUTHENTICATED');
    expect(await codeOf(phone.ask(Sessions, {}))).toBe('UNAUTHENTICATED');
    expect((await owner.run(Sessions, {})).sessions).toHaveLength(1);

    const { revokeSession: again } = await owner.run(Revoke, { input: { sessionId: other?.id ?? '' } });
    expect(again.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await owner.run(Revoke, { input: { sessionId: 'nonsense' } })).revokeSession.errors).toEqual([
      { code: 'NOT_FOUND', field: ['input', 'sessionId'] },
    ]);
  });

  it('end all but the one that asks', async () => {
    const devices = await Promise.all([onAnotherDevice(), onAnotherDevice()]);
    const sara = await workspace.agent('Sara');
    const feeds = await Promise.all(devices.map(following));
    expect((await owner.run(RevokeOthers, { input: {} })).revokeOtherSessions.errors).toEqual([]);
    expect(await Promise.all(feeds.map((feed) => feed.ended()))).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
    expect((await owner.run(Sessions, {})).sessions).toMatchObject([{ isCurrent: true }]);
    expect((await sara.run(Sessions, {})).sessions).toHaveLength(1);
    expect(await codeOf((await workspace.guest()).ask(RevokeOthers, { input: {} }))).toBe('FORBIDDEN');
  });
});

describe('a password', () => {
  const input = { currentPassword: testPassword, newPassword: 'another password' };

  it('is changed by whoever knows it, and the other devices are out', async () => {
    const phone = await onAnotherDevice();
    const feed = await following(phone);
    expect((await owner.run(ChangePassword, { input })).changePassword.errors).toEqual([]);
    expect(await feed.ended()).toBe('UNAUTHENTICATED');
    expect((await owner.run(Sessions, {})).sessions).toMatchObject([{ isCurrent: true }]);
    await expect(onAnotherDevice()).rejects.toThrow();
    await expect(onAnotherDevice('another password')).resolves.toBeDefined();
  });

  it('is not changed by a wrong one, nor to a bad one', async () => {
    const refused: [object, string, string][] = [
      [{ currentPassword: 'wrong' }, 'INVALID_CREDENTIALS', 'currentPassword'],
      [{ currentPassword: '' }, 'INVALID_CREDENTIALS', 'currentPassword'],
      [{ currentPassword: 'x'.repeat(100_000) }, 'INVALID', 'currentPassword'],
      [{ newPassword: 'short' }, 'INVALID', 'newPassword'],
      [{ newPassword: 'x'.repeat(100_000) }, 'TOO_LONG', 'newPassword'],
      [{ newPassword: 'nul\u0000 in the middle' }, 'INVALID', 'newPassword'],
    ];
    for (const [change, code, field] of refused) {
      const { changePassword } = await owner.run(ChangePassword, { input: { ...input, ...change } });
      expect(changePassword.errors).toEqual([{ code, field: ['input', field] }]);
    }
    await expect(onAnotherDevice()).resolves.toBeDefined();
  });

  it('is a member’s alone', async () => {
    const reza = await workspace.customer('Reza');
    expect((await reza.run(ChangePassword, { input })).changePassword.errors).toEqual([]);
    expect(await codeOf((await workspace.guest()).ask(ChangePassword, { input }))).toBe('FORBIDDEN');
    expect(await codeOf(nobody.ask(ChangePassword, { input }))).toBe('UNAUTHENTICATED');
  });

  it('that was changed while somebody signed in with it lets nobody in', async () => {
    const verified = await memberByPassword(app.database.prisma, {
      workspaceSlug: workspace.slug,
      email: 'owner@test.test',
      password: testPassword,
    });
    const client = { address: '192.0.2.1', userAgent: null };
    const arrive = () => app.app.services.transact((work) => enter(work, verified, client));
    await expect(arrive()).resolves.toMatchObject({ viewer: { memberId: verified.memberId } });
    await owner.run(ChangePassword, { input });
    await expect(arrive()).rejects.toMatchObject({ flaws: [{ code: 'INVALID_CREDENTIALS' }] });
    expect((await owner.run(Sessions, {})).sessions).toHaveLength(1);
  });

  it('that is changed at the moment of signing in leaves no session behind that the old one opened', async () => {
    const arrivals = Promise.allSettled(Array.from({ length: 6 }, () => onAnotherDevice()));
    expect((await owner.run(ChangePassword, { input })).changePassword.errors).toEqual([]);
    await arrivals;
    expect((await owner.run(Sessions, {})).sessions).toMatchObject([{ isCurrent: true }]);
  });

  it('is changed once by two who know the same one', async () => {
    const devices = [owner, await onAnotherDevice()];
    const answers = await Promise.all(
      devices.map((device, index) =>
        device.ask(ChangePassword, { input: { ...input, newPassword: `password number ${index}` } }),
      ),
    );
    const done = answers.filter(({ data }) => data?.changePassword.errors.length === 0);
    expect(done).toHaveLength(1);
  });

  it('can’t be guessed without end, and a right one sets the count back', async () => {
    const limited = await startTestApp({ RATE_LIMITS: 'on' });
    const { owner: careful } = await createTestWorkspace(limited);
    const wrong = { ...input, currentPassword: 'wrong' };
    const attempt = async (guess: typeof input) =>
      (await careful.run(ChangePassword, { input: guess })).changePassword.errors[0]?.code;
    for (let count = 0; count < 5; count += 1) expect(await attempt(wrong)).toBe('INVALID_CREDENTIALS');
    expect(await attempt({ currentPassword: testPassword, newPassword: testPassword })).toBeUndefined();
    for (let count = 0; count < 10; count += 1) expect(await attempt(wrong)).toBe('INVALID_CREDENTIALS');
    expect(await attempt(input)).toBe('RATE_LIMITED');
    await limited.stop();
  });
});

describe('a profile', () => {
  it('is one’s own to change, name and language', async () => {
    const reza = await workspace.customer('Reza');
    const first = await reza.run(UpdateProfile, { input: { displayName: ' رضا ', locale: 'FA' } });
    expect(first.updateMyProfile).toMatchObject({ member: { displayName: 'رضا', locale: 'FA' }, errors: [] });
    expect(first.updateMyProfile.member?.email).toMatch(/@test\.test$/);
    const second = await reza.run(UpdateProfile, { input: { locale: null } });
    expect(second.updateMyProfile.member).toMatchObject({ displayName: 'رضا', locale: null });

    // Colleagues see the name and not the choice of language.
    await reza.run(UpdateProfile, { input: { locale: 'EN' } });
    expect((await owner.run(Colleague, { id: reza.id })).node).toEqual({ displayName: 'رضا', locale: null });
    expect((await reza.run(Colleague, { id: reza.id })).node).toEqual({ displayName: 'رضا', locale: 'EN' });
  });

  it('decides the language in which its owner is answered', async () => {
    const sara = await workspace.agent('Sara');
    await sara.run(UpdateProfile, { input: { locale: 'FA' } });
    const spoken = async (headers: Record<string, string>) =>
      (await sara.ask(UpdateProfile, { input: { displayName: ' ' } }, headers)).data?.updateMyProfile.errors[0]
        ?.message;
    expect(await spoken({ 'accept-language': '' })).toBe('این قسمت را خالی نگذارید.');
    expect(await spoken({ 'accept-language': 'en' })).toBe('Please fill this in.');
  });

  it('takes no bad name, and is nothing for those without an account', async () => {
    for (const [displayName, code] of [
      ['\u200b', 'REQUIRED'],
      ['a'.repeat(81), 'TOO_LONG'],
      ['a\u0000', 'INVALID'],
    ] as const) {
      const { updateMyProfile } = await owner.run(UpdateProfile, { input: { displayName } });
      expect(updateMyProfile).toMatchObject({ member: null, errors: [{ code, field: ['input', 'displayName'] }] });
    }
    const input = { displayName: 'X' };
    expect(await codeOf((await workspace.guest()).ask(UpdateProfile, { input }))).toBe('FORBIDDEN');
    expect(await codeOf(nobody.ask(UpdateProfile, { input }))).toBe('UNAUTHENTICATED');
  });
});
