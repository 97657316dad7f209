import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { decodeNodeId, encodeNodeId } from '../../graphql/node-id.ts';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestWorkspace, type Person, type TestWorkspace } from '../../../tests/kit/people.ts';
import { createGroup, say } from '../../../tests/kit/rooms.ts';
import { statementsOf } from '../../../tests/kit/statements.ts';

// What the sidebar, a room's page and the inbox ask for.
const List = graphql(`
  query ChatStatementsList($first: Int, $after: String, $filter: RoomFilter) {
    rooms(first: $first, after: $after, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        unreadCount
        lastActivityAt
        directMember {
          presence
        }
        viewerMembership {
          role
          isMuted
        }
        lastMessage {
          body
          sender {
            displayName
          }
        }
        discussedTicket {
          number
        }
      }
    }
  }
`);

const RoomPage = graphql(`
  query ChatStatementsRoom($id: ID!, $last: Int, $around: ID, $before: String) {
    room(id: $id) {
      title
      eventCursor
      unreadCount
      firstUnreadMessage {
        id
      }
      messages(last: $last, around: $around, before: $before) {
        pageInfo {
          startCursor
          hasPreviousPage
          hasNextPage
        }
        nodes {
          id
          body
          readByCount
          sender {
            displayName
          }
          replyTo {
            body
          }
          attachments {
            url
          }
          mentions {
            displayName
          }
          reactions {
            emoji
            count
            viewerHasReacted
          }
        }
      }
    }
  }
`);

const Inbox = graphql(`
  subscription ChatStatementsInbox($after: String) {
    chatInboxEvents(after: $after) {
      unreadRoomCount
      event {
        ... on InboxRoomChanged {
          room {
            id
            unreadCount
            lastMessage {
              body
            }
          }
        }
      }
    }
  }
`);

const Viewer = graphql(`
  query ChatStatementsViewer {
    viewer {
      ... on AgentViewer {
        chatInboxCursor
        unreadRoomCount
      }
    }
  }
`);

const ROOMS = 500;
const MESSAGES = 10_000;

let app: TestApp;
let workspace: TestWorkspace;
/** In five hundred rooms, of which one has ten thousand messages. */
let busy: Person;
/** In one room with one message. */
let calm: Person;
let longId: string;
let shortId: string;

const keyOf = (id: string) => decodeNodeId(id)?.id ?? '';

beforeAll(async () => {
  app = await startTestApp();
  workspace = await createTestWorkspace(app);
  [busy, calm] = [await workspace.agent('Busy'), await workspace.agent('Calm')];
  shortId = await createGroup(workspace.owner, [calm.id], { title: 'short' });
  await say(workspace.owner, shortId, 'hello');
  longId = await createGroup(workspace.owner, [busy.id], { title: 'long' });
  const { prisma } = app.database;
  const [member, owner, long] = [keyOf(busy.id), keyOf(workspace.owner.id), keyOf(longId)];
  const { workspaceId } = await prisma.chatRoom.findUniqueOrThrow({ where: { id: long } });

  await prisma.$executeRaw`
    INSERT INTO "ChatRoom" ("id", "workspaceId", "type", "title", "createdById", "memberCount", "lastPosition", "messageCount",
      "lastActivityAt", "createdAt")
    SELECT gen_random_uuid(), ${workspaceId}::uuid, 'GROUP', 'room ' || n, ${owner}::uuid, 1, 1, 1,
      now() - n * interval '1 minute', now()
    FROM generate_series(2, ${ROOMS}::int) n`;
  await prisma.$executeRaw`
    INSERT INTO "ChatMessage" ("id", "roomId", "position", "ordinal", "senderId", "type", "body", "createdAt")
    SELECT gen_random_uuid(), "id", 1, 1, ${owner}::uuid, 'TEXT', 'only one', "lastActivityAt"
    FROM "ChatRoom" WHERE "title" LIKE 'room %'`;
  await prisma.$executeRaw`
    UPDATE "ChatRoom" r SET "lastMessageId" = m."id" FROM "ChatMessage" m
    WHERE m."roomId" = r."id" AND r."title" LIKE 'room %'`;
  await prisma.$executeRaw`
    INSERT INTO "ChatRoomMember" ("id", "workspaceId", "roomId", "memberId", "role", "joinedAt")
    SELECT gen_random_uuid(), "workspaceId", "id", ${member}::uuid, 'MEMBER', now() FROM "ChatRoom" WHERE "title" LIKE 'room %'`;
  await prisma.$executeRaw`
    INSERT INTO "ChatMessage" ("id", "roomId", "position", "ordinal", "senderId", "type", "body", "createdAt")
    SELECT gen_random_uuid(), ${long}::uuid, r."lastPosition" + n, r."messageCount" + n, ${owner}::uuid, 'TEXT', 'message ' || n,
      now() + n * interval '1 second'
    FROM generate_series(1, ${MESSAGES}::int) n, "ChatRoom" r WHERE r."id" = ${long}::uuid`;
  await prisma.$executeRaw`
    UPDATE "ChatRoom" r SET "lastPosition" = m."position", "messageCount" = m."ordinal", "lastMessageId" = m."id"
    FROM "ChatMessage" m WHERE r."id" = ${long}::uuid AND m."roomId" = r."id" AND m."body" = 'message ' || ${MESSAGES}::int`;
  // Connections that lay idle meanwhile may be closed under the first request.
  await vi.waitFor(() => busy.run(Viewer, {}), 10_000);
});
afterAll(() => app.stop());

/** How many statements are sent for it; what the hub looks at by itself is not counted. */
async function count(work: () => Promise<unknown>): Promise<number> {
  const sent = (await statementsOf(work)).filter((text) => !text.includes('"LiveStream"'));
  expect(sent.length).toBeGreaterThan(0);
  return sent.length;
}

async function messageAt(position: number): Promise<string> {
  const { prisma } = app.database;
  const row = await prisma.chatMessage.findFirstOrThrow({ where: { roomId: keyOf(longId), position } });
  return encodeNodeId('ChatMessage', row.id);
}

describe('the number of SQL statements', () => {
  test('of a list of rooms is that of one room, on every page, however it is filtered', async () => {
    const one = await count(() => calm.run(List, { first: 1 }));
    const hundred = await count(() => busy.run(List, { first: 100 }));
    expect(hundred).toBe(one);
    const { rooms } = await busy.run(List, { first: 100 });
    expect(rooms.nodes).toHaveLength(100);
    expect(rooms.nodes.every(({ unreadCount }) => unreadCount > 0)).toBe(true);
    const after = rooms.pageInfo.endCursor;
    expect(await count(() => busy.run(List, { first: 100, after }))).toBe(one);
    // The rooms with something unread are found first.
    const filter = { unread: true, search: 'room 4' };
    const found = await count(() => busy.run(List, { first: 100, filter }));
    expect(found).toBe(await count(() => busy.run(List, { first: 1, filter })));
    expect(found).toBeLessThanOrEqual(one + 1);
    expect(one).toBeLessThanOrEqual(12);
  });

  test('of a room’s page is that of a short room: at the end, in the middle, going back', async () => {
    const short = await count(() => calm.run(RoomPage, { id: shortId, last: 50 }));
    expect(await count(() => busy.run(RoomPage, { id: longId, last: 50 }))).toBe(short);
    const { room: small } = await calm.run(RoomPage, { id: shortId, last: 50 });
    const first = small?.messages?.nodes[0]?.id;
    const centred = await count(() => calm.run(RoomPage, { id: shortId, around: first }));
    const around = await messageAt(MESSAGES / 2);
    expect(await count(() => busy.run(RoomPage, { id: longId, around }))).toBe(centred);
    const { room } = await busy.run(RoomPage, { id: longId, last: 50 });
    expect(room?.messages?.nodes.at(-1)?.body).toBe(`message ${MESSAGES}`);
    expect(room?.unreadCount).toBe(MESSAGES);
    expect(room?.firstUnreadMessage).not.toBeNull();
    const before = room?.messages?.pageInfo.startCursor;
    expect(await count(() => busy.run(RoomPage, { id: longId, last: 50, before }))).toBe(short);
    expect(short).toBeLessThanOrEqual(16);
  });

  test('of a delivery to an inbox does not depend on how many rooms somebody is in', async () => {
    const delivered = async (person: Person, roomId: string) => {
      const { viewer } = await person.run(Viewer, {});
      const after = viewer && 'chatInboxCursor' in viewer ? viewer.chatInboxCursor : null;
      const feed = person.follow(Inbox, { after });
      const statements = await count(async () => {
        await say(workspace.owner, roomId, 'news');
        const { chatInboxEvents } = await feed.next();
        expect(chatInboxEvents.event).toMatchObject({ room: { id: roomId, lastMessage: { body: 'news' } } });
      });
      await feed.stop();
      return statements;
    };
    const calmly = await delivered(calm, shortId);
    expect(await delivered(busy, longId)).toBe(calmly);
  });
});
