import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import type { Client } from '../../../tests/kit/client.ts';
import { createKey } from '../../../tests/kit/keys.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import {
  AddReaction,
  AddRoomMember,
  createGroup,
  DeleteChat,
  DeleteRoom,
  EditChat,
  MarkRoomRead,
  Pin,
  RemoveRoomMember,
  roomOf,
  say,
  SendChat,
  UpdateRoom,
} from '../../../tests/kit/rooms.ts';

let app: TestApp;
let workspace: TestWorkspace;
let owner: Person;
let sara: Person;
let outsider: Person;

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  owner = workspace.owner;
  sara = await workspace.agent('Sara');
  outsider = await workspace.agent('Outsider');
});
afterAll(() => app.stop());

const RoomEvents = graphql(`
  subscription RoomEvents($roomId: ID!, $after: String) {
    roomEvents(roomId: $roomId, after: $after) {
      cursor
      event {
        __typename
        ... on ChatMessageSent {
          message {
            id
            body
          }
        }
        ... on ChatMessageEdited {
          message {
            body
          }
        }
        ... on ChatMessageDeleted {
          message {
            id
            isDeleted
          }
        }
        ... on ChatRoomUpdated {
          room {
            title
          }
        }
        ... on ChatRoomRead {
          member {
            user {
              id
            }
            lastReadMessageId
          }
        }
        ... on ChatRoomDeleted {
          roomId
        }
      }
    }
  }
`);

const InboxEvents = graphql(`
  subscription ChatInboxEvents($after: String) {
    chatInboxEvents(after: $after) {
      cursor
      unreadRoomCount
      event {
        __typename
        ... on InboxRoomChanged {
          room {
            id
            unreadCount
          }
        }
        ... on InboxRoomRemoved {
          roomId
        }
        ... on InboxMentioned {
          message {
            body
          }
        }
      }
    }
  }
`);

const Cursors = graphql(`
  query ChatCursor {
    viewer {
      ... on AgentViewer {
        chatInboxCursor
      }
      ... on IntegrationViewer {
        ofKey: chatInboxCursor
      }
    }
  }
`);

const SendAndPlace = graphql(`
  mutation ChatSendAndPlace($input: SendChatMessageInput!) {
    sendChatMessage(input: $input) {
      message {
        room {
          eventCursor
        }
      }
    }
  }
`);

async function inboxCursor(agent: Client): Promise<string> {
  const { viewer } = await agent.run(Cursors, {});
  const seen = { chatInboxCursor: null, ofKey: null, ...viewer };
  const cursor = seen.chatInboxCursor ?? seen.ofKey;
  if (!cursor) throw new Error('not an agent');
  return cursor;
}

describe('a room’s feed', () => {
  test('tells its members everything in order, from where their snapshot stood', async () => {
    const roomId = await createGroup(owner, [sara.id]);
    const after = (await roomOf(sara, roomId))?.eventCursor;
    const messageId = await say(owner, roomId, 'hello');
    await owner.run(EditChat, { input: { messageId, body: 'hello!' } });
    await sara.run(AddReaction, { input: { messageId, emoji: '👋' } });
    await sara.run(MarkRoomRead, { input: { roomId, messageId } });
    await owner.run(Pin, { input: { messageId } });
    await owner.run(UpdateRoom, { input: { roomId, title: 'Renamed' } });
    await owner.run(DeleteChat, { input: { messageId } });

    const feed = sara.follow(RoomEvents, { roomId, after });
    const told: string[] = [];
    for (let n = 0; n < 8; n += 1) told.push((await feed.next()).roomEvents.event.__typename);
    expect(told).toEqual([
      'ChatMessageSent',
      'ChatMessageEdited',
      'ChatReactionsChanged',
      'ChatRoomRead',
      'ChatMessagePinChanged',
      'ChatMessageSent',
      'ChatRoomUpdated',
      'ChatMessageDeleted',
    ]);
    await say(owner, roomId, 'live');
    expect((await feed.next()).roomEvents.event).toMatchObject({ message: { body: 'live' } });
    await feed.stop();
  });

  test('goes on from the place that a write gives: whatever the write may not have read is told, if need be twice', async () => {
    const roomId = await createGroup(owner, [sara.id]);
    const { sendChatMessage } = await owner.run(SendAndPlace, { input: { roomId, body: 'one' } });
    const feed = owner.follow(RoomEvents, { roomId, after: sendChatMessage.message?.room.eventCursor });
    await say(sara, roomId, 'two');
    const bodies: string[] = [];
    while (bodies.at(-1) !== 'two') {
      const { event } = (await feed.next()).roomEvents;
      if (event.__typename === 'ChatMessageSent') bodies.push(event.message.body);
    }
    expect(bodies.slice(-2)).toEqual(['one', 'two']);
    await feed.stop();
  });

  test('is closed to those who are not in the room, and to requesters', async () => {
    const roomId = await createGroup(owner, [sara.id]);
    const foreign = (await createTestWorkspace(app)).owner;
    for (const nosy of [outsider, foreign, await workspace.customer('Reza'), await workspace.guest()]) {
      const feed = nosy.follow(RoomEvents, { roomId });
      expect(await feed.ended()).toBe('FORBIDDEN');
      await feed.stop();
    }
  });

  test('ends for a member who is removed, with nothing of what follows', async () => {
    const roomId = await createGroup(owner, [sara.id], { isPrivate: true });
    const feed = sara.follow(RoomEvents, { roomId, after: (await roomOf(sara, roomId))?.eventCursor });
    await say(owner, roomId, 'you still hear this');
    expect((await feed.next()).roomEvents.event.__typename).toBe('ChatMessageSent');
    await owner.run(RemoveRoomMember, { input: { roomId, memberId: sara.id } });
    expect(await feed.ended()).toBe('FORBIDDEN');
    await feed.stop();
    const again = sara.follow(RoomEvents, { roomId });
    expect(await again.ended()).toBe('FORBIDDEN');
    await again.stop();
  });

  test('tells its members that the room is deleted', async () => {
    const roomId = await createGroup(owner, [sara.id]);
    const feed = sara.follow(RoomEvents, { roomId, after: (await roomOf(sara, roomId))?.eventCursor });
    await say(owner, roomId, 'first');
    await feed.next();
    await owner.run(DeleteRoom, { input: { roomId } });
    expect((await feed.next()).roomEvents.event).toEqual({ __typename: 'ChatRoomDeleted', roomId });
    await feed.stop();
    expect(await roomOf(sara, roomId)).toBeNull();
  });
});

describe('the chat inbox', () => {
  test('tells of the rooms that one is in, and of no other', async () => {
    const nina = await workspace.agent('Nina');
    const shared = await createGroup(owner, [nina.id]);
    const others = await createGroup(owner, [sara.id]);
    const feed = nina.follow(InboxEvents, { after: await inboxCursor(nina) });
    await say(owner, others, 'not for Nina');
    await say(owner, shared, 'for Nina');
    expect((await feed.next()).chatInboxEvents).toMatchObject({
      unreadRoomCount: 1,
      event: { __typename: 'InboxRoomChanged', room: { id: shared, unreadCount: 1 } },
    });
    await feed.stop();
  });

  test.each([
    ['an agent', () => workspace.agent('Nina')],
    ['a key', () => createKey(app, owner, ['CHAT_READ'])],
  ])('tells %s of a room that they are added to, named in and taken out of', async (_, arrive) => {
    const somebody = await arrive();
    const roomId = await createGroup(owner, [], { isPrivate: true });
    const feed = somebody.follow(InboxEvents, { after: await inboxCursor(somebody) });
    const next = async () => (await feed.next()).chatInboxEvents.event;
    await owner.run(AddRoomMember, { input: { roomId, memberId: somebody.id } });
    expect(await next()).toMatchObject({ __typename: 'InboxRoomChanged', room: { id: roomId } });
    await owner.run(SendChat, { input: { roomId, body: 'see this', mentionIds: [somebody.id] } });
    const kinds = new Set<string>();
    while (!kinds.has('InboxMentioned')) kinds.add((await next()).__typename);
    await owner.run(RemoveRoomMember, { input: { roomId, memberId: somebody.id } });
    let last = await next();
    while (last.__typename !== 'InboxRoomRemoved') last = await next();
    expect(last).toEqual({ __typename: 'InboxRoomRemoved', roomId });
    await feed.stop();
  });
});
