import { expect, test } from 'vitest';
import type { RoomListItemFragment } from '../../gql/graphql.ts';
import { mentionNews, newsOf } from './news.ts';

const message = (id: string, given: object = {}) => ({
  id,
  type: 'TEXT' as const,
  body: `text ${id}`,
  isDeleted: false,
  createdAt: `2026-11-22T08:00:0${id}.000Z`,
  sender: { id: 'ali', displayName: 'Ali' },
  ...given,
});

const room = (given: Partial<RoomListItemFragment> = {}): RoomListItemFragment => ({
  id: 'room',
  type: 'GROUP',
  title: 'Tea',
  icon: null,
  isPrivate: false,
  isArchived: false,
  isLocked: false,
  memberCount: 2,
  lastActivityAt: '2026-11-22T08:00:00.000Z',
  directMember: null,
  unreadCount: 1,
  viewerMembership: { id: 'm', role: 'MEMBER', isMuted: false, customNickname: null, customColor: null },
  lastMessage: message('1'),
  ...given,
});

const since = '2026-11-22T08:00:00.500Z';
const told = () => new Map<string, string>();
const muted = { id: 'm', role: 'MEMBER' as const, isMuted: true, customNickname: null, customColor: null };

test('a message of somebody else is news, once', () => {
  const known = told();
  expect(newsOf(room(), 'sara', known, since)).toEqual({
    roomId: 'room',
    messageId: '1',
    title: 'Tea',
    sender: 'Ali',
    body: 'text 1',
  });
  expect(newsOf(room(), 'sara', known, since)).toBeNull();
  expect(newsOf(room({ lastMessage: message('2') }), 'sara', known, since)).toMatchObject({ messageId: '2' });
});

test.each([
  ['of a muted room', room({ viewerMembership: muted })],
  ['of an archived room', room({ isArchived: true })],
  ['that was read already', room({ unreadCount: 0 })],
  ['of the system', room({ lastMessage: message('1', { type: 'SYSTEM' }) })],
  ['that was deleted', room({ lastMessage: message('1', { isDeleted: true }) })],
  ['of oneself', room({ lastMessage: message('1', { sender: { id: 'sara', displayName: 'Sara' } }) })],
])('a message %s is none', (_which, changed) => {
  expect(newsOf(changed, 'sara', told(), since)).toBeNull();
});

test('what was there when the page was loaded is none', () => {
  expect(newsOf(room({ lastMessage: message('0') }), 'sara', told(), since)).toBeNull();
});

test('the one that stands last after a deletion is none', () => {
  const known = told();
  newsOf(room({ lastMessage: message('2') }), 'sara', known, since);
  expect(newsOf(room({ lastMessage: message('1') }), 'sara', known, since)).toBeNull();
});

test("a mention is told in a muted room as well; one that is gone or one's own is not", () => {
  const muted = room({
    viewerMembership: { id: 'm', role: 'MEMBER', isMuted: true, customNickname: null, customColor: null },
  });
  const mention = { ...message('2', { body: '**@Sara** look' }), room: muted };
  expect(newsOf(muted, 'sara', new Map(), '')).toBeNull();
  expect(mentionNews(mention, 'sara')).toEqual({
    roomId: 'room',
    messageId: '2',
    title: 'Tea',
    sender: 'Ali',
    body: '@Sara look',
  });
  expect(mentionNews({ ...mention, isDeleted: true }, 'sara')).toBeNull();
  expect(mentionNews(mention, 'ali')).toBeNull();
});
