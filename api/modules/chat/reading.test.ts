import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import {
  AddRoomMember,
  createGroup,
  DeleteChat,
  MarkRoomRead,
  RemoveRoomMember,
  roomOf,
  say,
  UpdateMyRoomSettings,
} from '../../../tests/kit/rooms.ts';
import { graphql } from '../../../tests/gql/index.ts';

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

const Badge = graphql(`
  query ChatBadge {
    viewer {
      ... on AgentViewer {
        unreadRoomCount
      }
    }
    rooms(filter: { unread: true }) {
      nodes {
        id
        unreadCount
      }
    }
  }
`);

const markRead = async (reader: Person, roomId: string, messageId: string) =>
  (await reader.run(MarkRoomRead, { input: { roomId, messageId } })).markRoomRead;
const unreadOf = async (reader: Person, roomId: string) => (await roomOf(reader, roomId))?.unreadCount;

describe('unread', () => {
  test('is what others have written since one’s mark, SYSTEM apart', async () => {
    const roomId = await createGroup(owner, [sara.id]);
    const ids: string[] = [];
    for (const body of ['one', 'two', 'three']) ids.push(await say(owner, roomId, body));
    expect(await unreadOf(owner, roomId)).toBe(0);
    const room = await roomOf(sara, roomId);
    expect(room).toMatchObject({ unreadCount: 3, firstUnreadMessage: { body: 'one' } });

    expect((await markRead(sara, roomId, ids[0] ?? '')).room?.unreadCount).toBe(2);
    expect((await roomOf(sara, roomId))?.firstUnreadMessage?.body).toBe('two');
    // Whoever writes has read.
    await say(sara, roomId, 'answer');
    expect(await roomOf(sara, roomId)).toMatchObject({ unreadCount: 0, firstUnreadMessage: null });
    expect(await unreadOf(owner, roomId)).toBe(1);
  });

  test('does not count what was deleted, before or behind the mark', async () => {
    const roomId = await createGroup(owner, [sara.id]);
    const [first, second, third] = [
      await say(owner, roomId, 'one'),
      await say(owner, roomId, 'two'),
      await say(owner, roomId, 'three'),
    ];
    await markRead(sara, roomId, first);
    await owner.run(DeleteChat, { input: { messageId: first } });
    expect(await unreadOf(sara, roomId)).toBe(2);
    await owner.run(DeleteChat, { input: { messageId: second } });
    expect(await unreadOf(sara, roomId)).toBe(1);
    expect((await markRead(sara, roomId, second)).room?.unreadCount).toBe(1);
    await owner.run(DeleteChat, { input: { messageId: third } });
    expect(await unreadOf(sara, roomId)).toBe(0);
    await say(owner, roomId, 'four');
    expect(await unreadOf(sara, roomId)).toBe(1);
  });

  test('begins at one’s coming, also at the second', async () => {
    const roomId = await createGroup(owner);
    await say(owner, roomId, 'before');
    await owner.run(AddRoomMember, { input: { roomId, memberId: sara.id } });
    expect(await unreadOf(sara, roomId)).toBe(0);
    await say(owner, roomId, 'after');
    expect(await unreadOf(sara, roomId)).toBe(1);
    await owner.run(RemoveRoomMember, { input: { roomId, memberId: sara.id } });
    await say(owner, roomId, 'without her');
    await owner.run(AddRoomMember, { input: { roomId, memberId: sara.id } });
    expect(await unreadOf(sara, roomId)).toBe(0);
  });

  test('shows in the badge, unless the room is muted', async () => {
    const ali = await workspace.agent('Ali');
    const [loud, muted] = [await createGroup(owner, [ali.id]), await createGroup(owner, [ali.id])];
    await ali.run(UpdateMyRoomSettings, { input: { roomId: muted, isMuted: true } });
    await say(owner, loud, 'hello');
    await say(owner, muted, 'hello');
    const { viewer, rooms } = await ali.run(Badge, {});
    expect(viewer).toEqual({ unreadRoomCount: 1 });
    expect(rooms.nodes.map(({ id }) => id).sort()).toEqual([loud, muted].sort());
  });

  test('is exact when messages, marks and deletions come at once', async () => {
    const roomId = await createGroup(owner, [sara.id]);
    const first = await say(owner, roomId, 'first');
    const ids = await Promise.all(Array.from({ length: 10 }, (_, n) => say(owner, roomId, `message ${n}`)));
    const gone = ids.slice(0, 4);
    await Promise.all([
      ...gone.map((messageId) => owner.run(DeleteChat, { input: { messageId } })),
      markRead(sara, roomId, first),
      say(owner, roomId, 'last'),
    ]);
    expect(await unreadOf(sara, roomId)).toBe(ids.length - gone.length + 1);
  });
});

describe('a read mark', () => {
  test('does not move back', async () => {
    const roomId = await createGroup(owner, [sara.id]);
    const [first, second] = [await say(owner, roomId, 'one'), await say(owner, roomId, 'two')];
    await markRead(sara, roomId, second);
    expect(await markRead(sara, roomId, first)).toMatchObject({
      room: { unreadCount: 0 },
      errors: [{ code: 'INVALID', field: ['input', 'messageId'] }],
    });
    expect((await markRead(sara, roomId, second)).errors).toEqual([]);
  });

  test('is on a message of the room', async () => {
    const roomId = await createGroup(owner, [sara.id]);
    const elsewhere = await say(owner, await createGroup(owner, [sara.id]), 'elsewhere');
    expect((await markRead(sara, roomId, elsewhere)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('counts its owner among a message’s readers, and the sender never', async () => {
    const roomId = await createGroup(owner, [sara.id]);
    const message = await say(owner, roomId, 'read me');
    const readers = async () =>
      (await roomOf(owner, roomId))?.messages?.nodes.find(({ id }) => id === message)?.readByCount;
    expect(await readers()).toBe(0);
    await markRead(sara, roomId, message);
    expect(await readers()).toBe(1);
  });
});
