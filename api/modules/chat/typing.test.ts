import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { createGroup, RemoveRoomMember } from '../../../tests/kit/rooms.ts';

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
let sara: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  owner = workspace.owner;
  sara = await workspace.agent('Sara');
});
afterAll(() => app.stop());

const SetTyping = graphql(`
  mutation RoomTypingSet($input: SetRoomTypingInput!) {
    setRoomTyping(input: $input) {
      errors {
        code
        field
      }
    }
  }
`);

const Typing = graphql(`
  subscription RoomTypingFollow($roomId: ID!) {
    roomTyping(roomId: $roomId) {
      displayName
      isTyping
      member {
        id
      }
    }
  }
`);

const type = async (person: Person, roomId: string) =>
  (await person.run(SetTyping, { input: { roomId, isTyping: true } })).setRoomTyping.errors;

/** Does something again and again until what is waited for has come. */
async function until<T>(wanted: Promise<T>, act: () => Promise<unknown>): Promise<T> {
  const state = { hasCome: false };
  void wanted.finally(() => (state.hasCome = true));
  while (!state.hasCome) await act();
  return wanted;
}

test('typing is heard by the others in the room, until they leave it, and never by outsiders', async () => {
  const ali = await workspace.agent('Ali');
  const roomId = await createGroup(owner, [sara.id, ali.id], { isPrivate: true });
  const feed = sara.follow(Typing, { roomId });
  // What is said before a feed runs is lost: it is said until it is heard.
  const heard = await until(feed.next(), async () => {
    expect(await type(sara, roomId)).toEqual([]);
    expect(await type(ali, roomId)).toEqual([]);
  });
  expect(heard.roomTyping).toEqual({ displayName: 'Ali', isTyping: true, member: { id: ali.id } });

  const outsider = await workspace.agent('Outsider');
  expect(await type(outsider, roomId)).toEqual([{ code: 'NOT_FOUND', field: ['input', 'roomId'] }]);
  const nosy = outsider.follow(Typing, { roomId });
  expect(await nosy.ended()).toBe('FORBIDDEN');
  await nosy.stop();

  const leaving = ali.follow(Typing, { roomId });
  await until(leaving.next(), () => type(owner, roomId));
  await owner.run(RemoveRoomMember, { input: { roomId, memberId: ali.id } });
  const end = async (): Promise<string> => leaving.ended().catch(() => end());
  expect(await end()).toBe('FORBIDDEN');
  await Promise.all([leaving.stop(), feed.stop()]);
});
