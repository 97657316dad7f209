import { expect, test } from 'vitest';
import type { ThreadMessageFragment } from '../../gql/graphql.ts';
import { firstUnread, threadRows } from './thread-rows.ts';

const at = (time: string, author: 'sara' | 'ali' | 'guest' | null = 'guest'): ThreadMessageFragment => ({
  id: time,
  type: author === null ? 'SYSTEM' : 'TEXT',
  body: time,
  isInternal: false,
  isRead: false,
  createdAt: `2026-11-${time}:00.000Z`,
  editedAt: null,
  clientMutationId: null,
  attachments: [],
  mentions: null,
  author: author && {
    kind: author === 'guest' ? 'GUEST' : 'AGENT',
    displayName: author,
    member: author === 'guest' ? null : { id: author },
  },
});

const rows = (messages: ThreadMessageFragment[], newFrom?: string, timeZone = 'Asia/Tehran') =>
  threadRows({ messages, outgoing: [], newFrom, timeZone });

test('a day of the reader’s zone begins with its name', () => {
  // 20:29 and 20:31 in UTC lie on both sides of midnight in Tehran.
  const messages = [at('22T20:29'), at('22T20:31')];
  expect(rows(messages).map(({ kind }) => kind)).toEqual(['start', 'day', 'message', 'day', 'message', 'end']);
  expect(rows(messages, undefined, 'UTC').map(({ kind }) => kind)).toEqual([
    'start',
    'day',
    'message',
    'message',
    'end',
  ]);
});

test('messages of one author stand together, until somebody else writes, time goes by or news begins', () => {
  const messages = [at('22T08:00'), at('22T08:01'), at('22T08:02', 'sara'), at('22T08:03'), at('22T08:20')];
  const continued = (newFrom?: string) =>
    rows(messages, newFrom).flatMap((row) => (row.kind === 'message' ? [row.isContinued] : []));
  expect(continued()).toEqual([false, true, false, false, false]);
  expect(continued('22T08:01')).toEqual([false, false, false, false, false]);
});

test('news begins at the first message of others that was not read; notices and one’s own do not count', () => {
  const messages = [at('22T08:00'), at('22T08:01', 'ali'), at('22T08:02', null), at('22T08:03', 'sara')];
  const sara = { side: 'agent', id: 'sara' } as const;
  expect(firstUnread(messages, 1, sara)).toBe('22T08:01');
  expect(firstUnread(messages, 2, sara)).toBe('22T08:00');
  expect(firstUnread(messages, 0, sara)).toBeUndefined();
  expect(firstUnread(messages, 3, sara)).toBeUndefined();
  // To a requester all agents are the other side.
  expect(firstUnread(messages, 2, { side: 'requester', id: 'g' })).toBe('22T08:01');
});
