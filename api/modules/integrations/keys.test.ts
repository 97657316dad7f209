import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphql } from '../../../tests/gql/index.ts';
import { startTestApp, type TestApp } from '../../../tests/kit/app.ts';
import { createTestClient, type Client } from '../../../tests/kit/client.ts';
import { CreateKey, createKey, RevokeKey } from '../../../tests/kit/keys.ts';
import { createTestWorkspace, RemoveMember, type TestWorkspace } from '../../../tests/kit/people.ts';
import { AddRoomMember, createGroup, say, SendChat } from '../../../tests/kit/rooms.ts';
import { AddNote, Assign, openTicket, SendMessage } from '../../../tests/kit/tickets.ts';

const Keys = graphql(`
  query KeysOfWorkspace {
    apiKeys {
      id
      name
      lastUsedAt
    }
  }
`);

const Viewer = graphql(`
  query KeyViewer {
    viewer {
      __typename
      ... on IntegrationViewer {
        apiKey {
          id
          name
          scopes
        }
        member {
          id
          isBot
        }
        workspace {
          slug
        }
        supportInboxCursor
        chatInboxCursor
      }
    }
  }
`);

const Rooms = graphql(`
  query KeyRooms($id: ID!) {
    rooms {
      nodes {
        id
      }
    }
    joinable: rooms(filter: { membership: JOINABLE }) {
      nodes {
        id
      }
    }
    room(id: $id) {
      eventCursor
      lastMessage {
        body
        sender {
          displayName
          isBot
        }
      }
    }
  }
`);

const Heard = graphql(`
  subscription KeyHears($id: ID!, $after: String) {
    roomEvents(roomId: $id, after: $after) {
      event {
        __typename
      }
    }
  }
`);

const People = graphql(`
  query KeyPeople($search: String) {
    members(first: 100, search: $search) {
      totalCount
      nodes {
        displayName
        isBot
        role
        email
      }
    }
  }
`);

const ChatInbox = graphql(`
  subscription KeyChatInbox($after: String) {
    chatInboxEvents(after: $after) {
      unreadRoomCount
      event {
        ... on InboxRoomChanged {
          room {
            id
          }
        }
      }
    }
  }
`);

const ChatCursor = graphql(`
  query KeyChatCursor {
    viewer {
      ... on IntegrationViewer {
        chatInboxCursor
      }
    }
  }
`);

const Introspect = graphql(`
  query KeyIntrospects {
    __schema {
      queryType {
        name
      }
    }
  }
`);

let app: TestApp;
let workspace: TestWorkspace;

beforeAll(async () => {
  app = await startTestApp({ INTROSPECTION: 'members' });
  workspace = await createTestWorkspace(app);
});
afterAll(() => app.stop());

describe('an API key', () => {
  it('is shown to whoever makes it, once, and stored as a hash', async () => {
    const input = { name: 'Once', scopes: ['SUPPORT_READ' as const], clientMutationId: 'once' };
    const first = (await workspace.owner.run(CreateKey, { input })).createApiKey;
    const repeated = (await workspace.owner.run(CreateKey, { input })).createApiKey;
    expect(first.secret).toMatch(/^ahk_[\w-]{43}$/);
    expect(repeated).toMatchObject({ apiKey: { id: first.apiKey?.id }, secret: null, errors: [] });
    const rows = await app.database.prisma.$queryRaw<object[]>`
      SELECT (SELECT json_agg(k) FROM "ApiKey" k)::text, (SELECT json_agg(r) FROM "IdempotencyRecord" r)::text`;
    expect(JSON.stringify(rows)).not.toContain(first.secret?.slice(4));
  });

  it('needs a name and a scope', async () => {
    const { createApiKey } = await workspace.owner.run(CreateKey, { input: { name: ' ', scopes: [] } });
    expect(createApiKey.errors.map(({ code, field }) => [code, field?.at(-1)])).toEqual([
      ['REQUIRED', 'name'],
      ['INVALID', 'scopes'],
    ]);
  });

  it('says who it is: a bot of the workspace, with the scopes it was given', async () => {
    const key = await createKey(app, workspace.owner, ['CHAT_READ'], 'Announcer');
    expect((await key.run(Viewer, {})).viewer).toEqual({
      __typename: 'IntegrationViewer',
      apiKey: { id: key.keyId, name: 'Announcer', scopes: ['CHAT_READ'] },
      member: { id: key.id, isBot: true },
      workspace: { slug: workspace.slug },
      supportInboxCursor: null,
      chatInboxCursor: expect.any(String) as string,
    });
  });

  it('notes its last use to the minute, and writes no more often', async () => {
    const key = await createKey(app, workspace.owner, ['CHAT_READ'], 'Used');
    const lastUse = async () => {
      const { apiKeys } = await workspace.owner.run(Keys, {});
      return apiKeys.find(({ id }) => id === key.keyId)?.lastUsedAt;
    };
    expect(await lastUse()).toBeNull();
    await key.run(Viewer, {});
    const first = await lastUse();
    expect(first).not.toBeNull();
    await key.run(Viewer, {});
    expect(await lastUse()).toBe(first);
    app.pass(61_000);
    await key.run(Viewer, {});
    expect(await lastUse()).not.toBe(first);
  });

  it('opens nothing once it is revoked, and ends its feeds', async () => {
    const key = await createKey(app, workspace.owner, ['CHAT_READ'], 'Revoked');
    const roomId = await createGroup(workspace.owner, [key.id]);
    const { room } = await key.run(Rooms, { id: roomId });
    const feed = key.follow(Heard, { id: roomId, after: room?.eventCursor });
    await say(workspace.owner, roomId, 'still here');
    expect((await feed.next()).roomEvents.event.__typename).toBe('ChatMessageSent');

    const { revokeApiKey } = await workspace.owner.run(RevokeKey, { input: { apiKeyId: key.keyId } });
    expect(revokeApiKey).toEqual({ deletedId: key.keyId, errors: [] });
    expect(await feed.ended()).toBe('UNAUTHENTICATED');
    await feed.stop();
    expect((await key.run(Viewer, {})).viewer).toBeNull();
    expect((await key.ask(Rooms, { id: roomId })).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    expect((await workspace.owner.run(Keys, {})).apiKeys.map(({ id }) => id)).not.toContain(key.keyId);
    const again = await workspace.owner.run(RevokeKey, { input: { apiKeyId: key.keyId } });
    expect(again.revokeApiKey.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('is no other workspace’s to see or revoke', async () => {
    const key = await createKey(app, workspace.owner, ['CHAT_READ'], 'Ours');
    const stranger = (await createTestWorkspace(app)).owner;
    expect((await stranger.run(Keys, {})).apiKeys).toEqual([]);
    const { revokeApiKey } = await stranger.run(RevokeKey, { input: { apiKeyId: key.keyId } });
    expect(revokeApiKey.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await key.run(Viewer, {})).viewer).not.toBeNull();
  });

  it('may introspect the schema where members may, and nobody else', async () => {
    const key = await createKey(app, workspace.owner, ['NOTES_READ'], 'Reader of schemas');
    expect((await key.ask(Introspect, {})).errors).toBeUndefined();
    expect((await createTestClient(app.url, null).ask(Introspect, {})).errors).toBeDefined();
  });
});

describe('the bot of a key', () => {
  it('sees the rooms that it was added to, is mentioned there, and joins none by itself', async () => {
    const key = await createKey(app, workspace.owner, ['CHAT_READ', 'CHAT_WRITE'], 'Messenger');
    const theirs = await createGroup(workspace.owner, [], { title: 'Open to all' });
    const before = await key.run(Rooms, { id: theirs });
    expect(before).toEqual({ rooms: { nodes: [] }, joinable: { nodes: [] }, room: null });

    await workspace.owner.run(AddRoomMember, { input: { roomId: theirs, memberId: key.id } });
    await say(key, theirs, 'built in 3 minutes');
    const after = await key.run(Rooms, { id: theirs });
    expect(after.rooms.nodes).toEqual([{ id: theirs }]);
    expect(after.room?.lastMessage).toEqual({
      body: 'built in 3 minutes',
      sender: { displayName: 'Messenger', isBot: true },
    });
    const mention = { input: { roomId: theirs, body: 'thanks', mentionIds: [key.id] } };
    expect((await workspace.owner.run(SendChat, mention)).sendChatMessage.errors).toEqual([]);
  });

  it('hears in its inbox of the rooms that it was added to, and of no others', async () => {
    const { owner } = workspace;
    const key = await createKey(app, owner, ['CHAT_READ'], 'Listener');
    const [theirs, others] = [await createGroup(owner, [key.id]), await createGroup(owner, [])];
    const { viewer } = await key.run(ChatCursor, {});
    const after = viewer && 'chatInboxCursor' in viewer ? viewer.chatInboxCursor : null;
    await say(owner, others, 'not for the listener');
    await say(owner, theirs, 'for the listener');
    const feed = key.follow(ChatInbox, { after });
    expect((await feed.next()).chatInboxEvents).toEqual({ unreadRoomCount: 1, event: { room: { id: theirs } } });
    await feed.stop();
  });

  it('is given no ticket, and is not removed as people are', async () => {
    const key = await createKey(app, workspace.owner, ['SUPPORT_READ'], 'Worker');
    const { id } = await openTicket(await workspace.guest());
    const given = await workspace.owner.run(Assign, { input: { ticketId: id, assigneeId: key.id } });
    expect(given.assignTicket.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    const removed = await workspace.owner.run(RemoveMember, { input: { memberId: key.id } });
    expect(removed.removeMember.errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('shows what it changed to a key that may read it, and to no other', async () => {
    const { id: ticketId } = await openTicket(await workspace.guest());
    const input = { ticketId, body: 'An answer by program' };
    const reader = await createKey(app, workspace.owner, ['SUPPORT_READ', 'SUPPORT_WRITE'], 'Reads and writes');
    const writer = await createKey(app, workspace.owner, ['SUPPORT_WRITE'], 'Writes');
    expect((await reader.run(SendMessage, { input })).sendTicketMessage).toMatchObject({
      message: { body: 'An answer by program' },
      ticket: { status: 'IN_PROGRESS' },
      errors: [],
    });
    expect((await writer.run(SendMessage, { input })).sendTicketMessage).toEqual({
      message: null,
      ticket: null,
      errors: [],
    });
  });

  it('writes notes with NOTES_READ alone', async () => {
    const { id: ticketId } = await openTicket(await workspace.guest());
    const input = { ticketId, body: 'by program' };
    const may = await createKey(app, workspace.owner, ['SUPPORT_READ', 'SUPPORT_WRITE', 'NOTES_READ'], 'Notes');
    const mayNot = await createKey(app, workspace.owner, ['SUPPORT_READ', 'SUPPORT_WRITE'], 'No notes');
    expect((await may.run(AddNote, { input })).addTicketNote.message).toMatchObject({ isInternal: true });
    expect((await mayNot.ask(AddNote, { input })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('meets customers with SUPPORT_READ, of agents the names, and nobody without a scope that reads', async () => {
    await workspace.customer('Reza the customer');
    const key = async (scope: 'SUPPORT_READ' | 'CHAT_READ') => {
      const { members } = await (await createKey(app, workspace.owner, [scope], scope)).run(People, { search: null });
      return members.nodes;
    };
    const support = await key('SUPPORT_READ');
    expect(support.filter(({ role }) => role === 'USER')).toEqual([
      { displayName: 'Reza the customer', isBot: false, role: 'USER', email: expect.any(String) as string },
    ]);
    expect(support.filter(({ role, email }) => role === 'ADMIN' && email !== null)).toEqual([]);
    expect((await key('CHAT_READ')).filter(({ role }) => role === 'USER')).toEqual([]);
  });

  it('finds nobody by an e-mail that it may not read', async () => {
    const { owner } = workspace;
    const found = async (client: Client, search: string) => (await client.run(People, { search })).members.totalCount;
    expect(await found(owner, 'owner@test.test')).toBe(1);
    const customers = (await owner.run(People, { search: '@test.test' })).members.nodes.filter(
      ({ role }) => role === 'USER',
    ).length;
    expect(customers).toBeGreaterThan(0);
    for (const scope of ['SUPPORT_READ', 'CHAT_READ', 'RESOURCES_READ'] as const) {
      const key = await createKey(app, owner, [scope], scope);
      expect(await found(key, 'owner@test.test'), scope).toBe(0);
      expect(await found(key, '@test.test')).toBe(scope === 'SUPPORT_READ' ? customers : 0);
    }
  });
});
