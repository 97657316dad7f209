import { expect, test } from 'vitest';
import type { ThreadEntryFragment } from '../../gql/graphql.ts';
import type { OutgoingRoomMessage } from '../composer/outbox.ts';
import { rowsOf } from './rows.ts';

const said = (id: string, at: string, given: Partial<ThreadEntryFragment> = {}): ThreadEntryFragment => ({
  id,
  type: 'TEXT',
  body: id,
  isEdited: false,
  isDeleted: false,
  isPinned: false,
  readByCount: 0,
  createdAt: `2026-11-${at}:00.000Z`,
  clientMutationId: null,
  sender: { id: 'sara', displayName: 'Sara', isBot: false },
  attachments: [],
  mentions: [],
  reactions: [],
  replyTo: null,
  ...given,
});

const outgoing: OutgoingRoomMessage = {
  clientMutationId: 'own',
  authorId: 'sara',
  conversationId: 'room',
  writtenAt: '2026-11-22T08:02:00.000Z',
  content: { body: 'soon', uploads: [], mentionIds: [], replyToId: null },
  state: { is: 'sending' },
};

const marks = (entries: ThreadEntryFragment[], waiting: OutgoingRoomMessage[] = []) =>
  rowsOf(entries, waiting, 'sara', 'Asia/Tehran').map(({ day, joined }) => (day ? 'day' : joined ? 'joined' : 'anew'));

test('a day begins where the reader’s calendar says', () => {
  // 20:30 UTC is midnight in Tehran.
  expect(marks([said('a', '22T20:29'), said('b', '22T20:30')])).toEqual(['day', 'day']);
});

test('messages of one sender join within minutes, not across others, the system and replies', () => {
  const ali = { sender: { id: 'ali', displayName: 'Ali', isBot: false } };
  expect(
    marks([
      said('a', '22T08:00'),
      said('b', '22T08:04'),
      said('c', '22T08:10'),
      said('d', '22T08:11', ali),
      said('e', '22T08:11'),
      said('f', '22T08:12', { type: 'SYSTEM' }),
      said('g', '22T08:12'),
      said('h', '22T08:12', { replyTo: said('a', '22T08:00') }),
    ]),
  ).toEqual(['day', 'joined', 'anew', 'anew', 'anew', 'anew', 'anew', 'anew']);
});

test('what is on its way joins what stands', () => {
  expect(marks([said('a', '22T08:00')], [outgoing])).toEqual(['day', 'joined']);
});

test('a message keeps its row when it is stored', () => {
  const [waiting] = rowsOf([], [outgoing], 'sara', 'UTC');
  const [stored] = rowsOf([said('a', '22T08:02', { clientMutationId: 'own' })], [], 'sara', 'UTC');
  expect(stored?.key).toBe(waiting?.key);
});
