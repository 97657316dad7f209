import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CreateRoomInput } from '../../../tests/gql/graphql.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { createGroup, CreateRoom, roomOf, say } from '../../../tests/kit/rooms.ts';

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
let sara: Person;
let ali: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  owner = workspace.owner;
  sara = await workspace.agent('Sara');
  ali = await workspace.agent('Ali');
});
afterAll(() => app.stop());

const create = async (maker: Person, input: CreateRoomInput) => (await maker.run(CreateRoom, { input })).createRoom;

describe('a DIRECT room', () => {
  test('is one a pair, by whomever and however often it is made, at the same moment too', async () => {
    const made = await Promise.all(
      [sara, ali, sara, ali].map((maker) =>
        create(maker, { type: 'DIRECT', memberIds: [maker === sara ? ali.id : sara.id] }),
      ),
    );
    expect(new Set(made.map(({ room }) => room?.id)).size).toBe(1);
    const id = made[0]?.room?.id ?? '';
    expect(await roomOf(sara, id)).toMatchObject({ type: 'DIRECT', title: 'Ali', memberCount: 2 });
    expect(await roomOf(ali, id)).toMatchObject({ title: 'Sara', viewerMembership: { role: 'MEMBER' } });
    expect(await roomOf(owner, id)).toBeNull();
  });

  test('has exactly two people', async () => {
    for (const memberIds of [[], [sara.id], [ali.id, owner.id]]) {
      expect((await create(sara, { type: 'DIRECT', memberIds })).errors).toEqual([
        { code: 'INVALID', field: ['input', 'memberIds'] },
      ]);
    }
  });

  test('is among agents of one workspace', async () => {
    const customer = await workspace.customer('Reza');
    const foreign = (await createTestWorkspace(app)).owner;
    for (const id of [customer.id, foreign.id, 'nonsense']) {
      expect((await create(sara, { type: 'DIRECT', memberIds: [id] })).errors).toEqual([
        { code: 'NOT_FOUND', field: ['input', 'memberIds'] },
      ]);
    }
  });
});

describe('a GROUP', () => {
  test('opens with a SYSTEM message and belongs to its maker', async () => {
    const id = await createGroup(sara, [ali.id, ali.id, sara.id], { title: 'Launch' });
    const room = await roomOf(ali, id);
    expect(room).toMatchObject({ title: 'Launch', memberCount: 2, unreadCount: 0 });
    expect(room?.messages?.nodes).toMatchObject([{ type: 'SYSTEM', body: 'The group Launch was opened' }]);
    expect(room?.members?.nodes.map(({ role, user }) => [user.id, role])).toEqual([
      [ali.id, 'MEMBER'],
      [sara.id, 'OWNER'],
    ]);
  });

  test('needs a title', async () => {
    expect((await create(sara, { type: 'GROUP', title: '  ' })).errors).toEqual([
      { code: 'REQUIRED', field: ['input', 'title'] },
    ]);
  });

  test('shows an agent who could join no more than title, description, icon and number of members', async () => {
    const id = await createGroup(sara, [ali.id], { title: 'Open' });
    await say(sara, id, 'between us');
    const seen = await roomOf(owner, id);
    expect(seen).toMatchObject({ title: 'Open', memberCount: 2, unreadCount: 0, viewerMembership: null });
    expect(seen).toMatchObject({
      createdBy: null,
      lastMessage: null,
      firstUnreadMessage: null,
      members: null,
      messages: null,
      pinnedMessages: null,
      eventCursor: null,
    });
    const opened = await roomOf(sara, id);
    expect(new Date(String(seen?.lastActivityAt)).getTime()).toBeLessThan(
      new Date(String(opened?.lastActivityAt)).getTime(),
    );
  });

  test('that is private is invisible to those who are not in it', async () => {
    const id = await createGroup(sara, [], { isPrivate: true });
    expect(await roomOf(sara, id)).not.toBeNull();
    expect(await roomOf(ali, id)).toBeNull();
  });
});
