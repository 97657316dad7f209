import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, RemoveMember, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { statementsOf } from '../../../tests/kit/statements.ts';

const Present = graphql(`
  query PresenceOf($id: ID!) {
    node(id: $id) {
      ... on WorkspaceUser {
        presence
      }
    }
  }
`);

const Follow = graphql(`
  subscription PresenceFollow {
    presence {
      member {
        id
        displayName
      }
      presence
    }
  }
`);

const Inbox = graphql(`
  subscription PresenceInbox {
    chatInboxEvents {
      cursor
    }
  }
`);

const SetAway = graphql(`
  mutation PresenceSetAway($input: SetAwayInput!) {
    setAway(input: $input) {
      errors {
        code
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;
let sara: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  sara = await workspace.agent('Sara');
});
afterAll(() => app.stop());

const presenceOf = async (viewer: Person, { id }: Person) => {
  const { node } = await viewer.run(Present, { id });
  return node && 'presence' in node ? node.presence : undefined;
};
/** Follows who comes and goes, from when it surely runs. */
async function watch(viewer: Person, onlooker: Person) {
  const feed = viewer.follow(Follow, {});
  await expect.poll(() => presenceOf(onlooker, viewer), { timeout: 20_000 }).toBe('ONLINE');
  return feed;
}

test('who follows a feed is there, away once they say so, and gone after it has ended; the others are told', async () => {
  const ali = await workspace.agent('Ali');
  expect(await presenceOf(sara, ali)).toBe('OFFLINE');
  const feed = await watch(sara, workspace.owner);
  const inbox = ali.follow(Inbox, {});
  const ending = inbox.next().catch(() => null);
  const notice = (presence: string) => ({ presence: { member: { id: ali.id, displayName: 'Ali' }, presence } });
  expect(await feed.next()).toEqual(notice('ONLINE'));
  expect(await presenceOf(sara, ali)).toBe('ONLINE');

  const sql = await statementsOf(async () => {
    expect((await ali.run(SetAway, { input: { isAway: true } })).setAway.errors).toEqual([]);
  });
  expect(sql.filter((text) => !/^\s*SELECT/i.test(text))).toEqual([]);
  expect(await feed.next()).toEqual(notice('AWAY'));
  expect(await presenceOf(sara, ali)).toBe('AWAY');
  await ali.run(SetAway, { input: { isAway: false } });
  expect(await feed.next()).toEqual(notice('ONLINE'));

  await inbox.stop();
  await ending;
  expect(await presenceOf(sara, ali)).toBe('ONLINE');
  const gone = feed.next();
  // Its end reaches the server at its own pace.
  const passing = setInterval(() => app.pass(10_000), 50);
  expect(await gone).toEqual(notice('OFFLINE'));
  clearInterval(passing);
  expect(await presenceOf(sara, ali)).toBe('OFFLINE');
  await feed.stop();
});

test('customers and guests are told of nobody’s presence, and have none themselves', async () => {
  const reza = await workspace.customer('Reza');
  const guest = await workspace.guest();
  for (const requester of [reza, guest]) {
    const feed = requester.follow(Follow, {});
    expect(await feed.ended()).toBe('FORBIDDEN');
    await feed.stop();
    const refused = await requester.ask(SetAway, { input: { isAway: true } });
    expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(await presenceOf(requester, sara)).toBeUndefined();
  }
  expect(await presenceOf(reza, reza)).toBeNull();
  expect(await presenceOf(sara, reza)).toBeNull();
});

test('agents of another workspace hear nothing, and who is removed hears no more', async () => {
  const other = await createTestWorkspace(app);
  const stranger = await other.agent('Stranger');
  const leaving = await workspace.agent('Leaving');
  const coming = await workspace.agent('Coming');
  const theirs = await watch(stranger, other.owner);
  const ours = await watch(leaving, workspace.owner);
  const colleague = other.owner.follow(Inbox, {});
  const unread = colleague.next().catch(() => null);
  // The first that either hears of are their own colleagues.
  const inbox = coming.follow(Inbox, {});
  const quiet = inbox.next().catch(() => null);
  expect((await theirs.next()).presence.member.id).toBe(other.owner.id);
  expect((await ours.next()).presence.member.id).toBe(coming.id);
  expect(await presenceOf(stranger, sara)).toBeUndefined();

  await workspace.owner.run(RemoveMember, { input: { memberId: leaving.id } });
  expect(await ours.ended()).toBe('UNAUTHENTICATED');
  await Promise.all([theirs.stop(), ours.stop(), inbox.stop(), colleague.stop()]);
  await Promise.all([unread, quiet]);
});
