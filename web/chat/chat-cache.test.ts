import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, subscriptionExchange, type ExecutionResult } from 'urql';
import { expect, test } from 'vitest';
import { cacheOptions } from '../lib/graphql-cache.ts';
import { ChatInboxEvents } from './feed/inbox-documents.ts';
import { Room } from './room/room-documents.ts';
import { Rooms } from './rooms/list-documents.ts';

const room = (id: string, type = 'GROUP') => ({
  __typename: 'ChatRoom',
  id,
  type,
  title: id,
  icon: null,
  isPrivate: false,
  isArchived: false,
  isLocked: false,
  memberCount: 2,
  lastActivityAt: '2026-11-22T08:00:00.000Z',
  unreadCount: 0,
  directMember: null,
  viewerMembership: {
    __typename: 'ChatRoomMember',
    id: `membership-${id}`,
    role: 'MEMBER',
    isMuted: false,
    customNickname: null,
    customColor: null,
  },
  lastMessage: null,
});

/** The lists of groups and of teams' rooms on screen, with a server whose rooms and live events the test decides. */
function openLists(stored: Record<string, unknown[]>, page: () => unknown = () => null) {
  let emit: (result: ExecutionResult) => void = () => undefined;
  const pageInfo = {
    __typename: 'PageInfo',
    hasPreviousPage: false,
    hasNextPage: false,
    startCursor: 'a',
    endCursor: 'b',
  };
  const client = new Client({
    url: 'http://test/graphql',
    preferGetMethod: false,
    exchanges: [
      cacheExchange(cacheOptions),
      subscriptionExchange({
        enableAllOperations: true,
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe(sink) {
            if (query.includes('subscription')) emit = (result) => sink.next(result);
            else if (query.includes('query Room(')) sink.next({ data: { __typename: 'Query', room: page() } });
            else {
              const [type = ''] = (variables as { filter: { type: string[] } }).filter.type;
              const rooms = { __typename: 'ChatRoomConnection', nodes: stored[type] ?? [], pageInfo };
              sink.next({ data: { __typename: 'Query', rooms } });
            }
            return { unsubscribe: () => undefined };
          },
        }),
      }),
    ],
  });
  const shown: Record<string, string[]> = {};
  for (const type of ['GROUP', 'TEAM'] as const) {
    client.query(Rooms, { filter: { type: [type] } }).subscribe(({ data }) => {
      if (data) shown[type] = data.rooms.nodes.map(({ title }) => title);
    });
  }
  client.subscription(ChatInboxEvents, { after: 'start' }).subscribe(() => undefined);
  return {
    shown: () => shown,
    openRoom(id: string) {
      let cursor: string | null | undefined;
      client.query(Room, { id }).subscribe(({ data }) => {
        if (data) cursor = data.room?.eventCursor;
      });
      return () => cursor;
    },
    deliver: (event: object) =>
      emit({
        data: {
          chatInboxEvents: { __typename: 'ChatInboxDelivery', cursor: 'next', unreadRoomCount: 1, event },
        },
      }),
  };
}

test('a room that is told of joins the list of its kind, once, and no other', async () => {
  const lists = openLists({ GROUP: [room('tea')], TEAM: [] });
  await expect.poll(lists.shown).toEqual({ GROUP: ['tea'], TEAM: [] });
  lists.deliver({ __typename: 'InboxRoomChanged', room: room('chess') });
  lists.deliver({ __typename: 'InboxRoomChanged', room: room('chess') });
  await expect.poll(lists.shown).toEqual({ GROUP: ['chess', 'tea'], TEAM: [] });
});

test('a room that was renamed changes where it stands, and one that is gone leaves', async () => {
  const lists = openLists({ GROUP: [room('tea'), room('chess')], TEAM: [] });
  await expect.poll(lists.shown).toEqual({ GROUP: ['tea', 'chess'], TEAM: [] });
  lists.deliver({ __typename: 'InboxRoomChanged', room: { ...room('tea'), title: 'coffee' } });
  await expect.poll(lists.shown).toEqual({ GROUP: ['coffee', 'chess'], TEAM: [] });
  lists.deliver({ __typename: 'InboxRoomRemoved', roomId: 'chess' });
  await expect.poll(lists.shown).toEqual({ GROUP: ['coffee'], TEAM: [] });
});

test('after a resync the lists are read anew', async () => {
  const stored = { GROUP: [room('tea')], TEAM: [] };
  const lists = openLists(stored);
  await expect.poll(lists.shown).toEqual({ GROUP: ['tea'], TEAM: [] });
  stored.GROUP.push(room('missed'));
  lists.deliver({ __typename: 'ResyncRequired', reason: 'too old' });
  await expect.poll(lists.shown).toEqual({ GROUP: ['tea', 'missed'], TEAM: [] });
});

test.each([
  ['gone', null],
  ['open to join', { eventCursor: null, viewerMembership: null }],
])('a page that showed a room as %s is read anew when its viewer has come into the room', async (_was, before) => {
  const details = { description: null, discussedTicket: null, firstUnreadMessage: null };
  let now = before && { ...room('tea'), ...details, ...before };
  const lists = openLists({ GROUP: [], TEAM: [] }, () => now);
  const cursor = lists.openRoom('tea');
  await expect.poll(cursor).toBe(before ? null : undefined);
  now = { ...room('tea'), ...details, eventCursor: 'start' } as unknown as typeof now;
  lists.deliver({ __typename: 'InboxRoomChanged', room: room('tea') });
  await expect.poll(cursor).toBe('start');
});
