import { expect, test } from 'vitest';
import type { RoomListItemFragment } from '../../gql/graphql.ts';
import { listed, neighbour } from './room-groups.ts';

const membership = { id: 'm', role: 'MEMBER' as const, isMuted: false, customNickname: null, customColor: null };

const room = (id: string, given: Partial<RoomListItemFragment> = {}): RoomListItemFragment => ({
  id,
  type: 'GROUP',
  title: id,
  icon: null,
  isPrivate: false,
  isArchived: false,
  isLocked: false,
  memberCount: 2,
  lastActivityAt: '2026-11-22T08:00:00.000Z',
  directMember: null,
  unreadCount: 0,
  viewerMembership: membership,
  lastMessage: null,
  ...given,
});

test('a list shows what belongs in it, the latest activity first', () => {
  const rooms = [
    room('old', { lastActivityAt: '2026-11-20T08:00:00.000Z' }),
    room('archived', { isArchived: true }),
    room('former', { viewerMembership: null }),
    room('new'),
  ];
  expect(listed(rooms, false).map(({ id }) => id)).toEqual(['new', 'old']);
  expect(listed(rooms, true).map(({ id }) => id)).toEqual(['archived']);
});

test('keys lead from room to room, round the end', () => {
  const rooms = [room('a'), room('b', { unreadCount: 2 }), room('c')];
  const to = (from: string | undefined, step: 1 | -1, unread = false) => neighbour(rooms, from, step, unread)?.id;
  expect([to('a', 1), to('c', 1), to('a', -1)]).toEqual(['b', 'a', 'c']);
  expect([to(undefined, 1), to(undefined, -1)]).toEqual(['a', 'c']);
  expect([to('c', 1, true), to('a', -1, true), to('b', 1, true)]).toEqual(['b', 'b', undefined]);
  expect(neighbour([], undefined, 1, false)).toBeNull();
});
