import { expect, test } from 'vitest';
import type { ThreadEntryFragment, ThreadPageFragment } from '../../gql/graphql.ts';
import { changeThread, openThread, type Thread, type ThreadChange } from './thread.ts';

const said = (id: string, given: Partial<ThreadEntryFragment> = {}): ThreadEntryFragment => ({
  id,
  type: 'TEXT',
  body: id,
  isEdited: false,
  isDeleted: false,
  isPinned: false,
  readByCount: 0,
  createdAt: '2026-11-22T08:00:00.000Z',
  clientMutationId: null,
  sender: { id: 'sara', displayName: 'Sara', isBot: false },
  attachments: [],
  mentions: [],
  reactions: [],
  replyTo: null,
  ...given,
});

const page = (ids: string[], more: { hasPreviousPage?: boolean; hasNextPage?: boolean } = {}): ThreadPageFragment => ({
  nodes: ids.map((id) => said(id)),
  pageInfo: {
    hasPreviousPage: false,
    hasNextPage: false,
    startCursor: `before-${ids[0] ?? ''}`,
    endCursor: `after-${ids.at(-1) ?? ''}`,
    ...more,
  },
});

const after = (thread: Thread, ...changes: ThreadChange[]) => changes.reduce(changeThread, thread);
const ids = ({ entries }: Thread) => entries.map(({ id }) => id).join('');

test('older and newer pages join at their ends, each message once', () => {
  const thread = after(
    openThread(page(['d', 'e'], { hasPreviousPage: true, hasNextPage: true })),
    { type: 'older', cursor: 'before-d', page: page(['b', 'c', 'd'], { hasPreviousPage: true }) },
    { type: 'newer', cursor: 'after-e', page: page(['e', 'f']) },
  );
  expect(ids(thread)).toBe('bcdef');
  expect(thread).toMatchObject({ hasOlder: true, hasNewer: false, olderCursor: 'before-b', newerCursor: 'after-f' });
});

test('only a page that comes before the others asks the list to keep its place', () => {
  const thread = openThread(page(['b'], { hasPreviousPage: true }));
  const older = after(thread, { type: 'older', cursor: 'before-b', page: page(['a']) });
  expect(older.isPrepended).toBe(true);
  expect(after(older, { type: 'drawn' }).isPrepended).toBe(false);
  expect(after(older, { type: 'sent', entry: said('c') }).isPrepended).toBe(false);
});

test('a page of a stretch that is no longer shown does not join', () => {
  const thread = after(
    openThread(page(['x'], { hasPreviousPage: true })),
    { type: 'opened', page: page(['c'], { hasPreviousPage: true }) },
    { type: 'older', cursor: 'before-x', page: page(['w']) },
  );
  expect(ids(thread)).toBe('c');
});

test('a message that is told of twice stands once, and as it is now', () => {
  const thread = after(
    openThread(page(['a'])),
    { type: 'sent', entry: said('b') },
    { type: 'sent', entry: said('b', { body: 'mended', isEdited: true }) },
  );
  expect(thread.entries.map(({ body }) => body)).toEqual(['a', 'mended']);
});

test('what is sent behind the stretch on screen waits there', () => {
  const history = openThread(page(['a'], { hasNextPage: true }));
  const thread = after(history, { type: 'sent', entry: said('z') });
  expect(ids(thread)).toBe('a');
  // The page was read before z was sent: there is still something behind it.
  const reading = after(thread, { type: 'newer', cursor: 'after-a', page: page(['b']) });
  expect(reading.hasNewer).toBe(true);
  const atEnd = after(reading, { type: 'newer', cursor: 'after-b', page: page(['z']) });
  expect(ids(atEnd)).toBe('abz');
  expect(atEnd.hasNewer).toBe(false);
});

test('a page read anew at the end counts what the feed told of meanwhile', () => {
  const history = after(openThread(page(['a'], { hasNextPage: true })), { type: 'sent', entry: said('z') });
  expect(after(history, { type: 'opened', page: page(['x', 'y']) }).hasNewer).toBe(true);
  expect(after(history, { type: 'opened', page: page(['y', 'z']) }).hasNewer).toBe(false);
});

test('an edited or deleted message changes in its place, and where it is quoted', () => {
  const reply = said('b', { replyTo: said('a') });
  const thread = after(openThread({ ...page(['a']), nodes: [said('a'), reply] }), {
    type: 'changed',
    entry: said('a', { body: '', isDeleted: true }),
  });
  expect(thread.entries[0]).toMatchObject({ body: '', isDeleted: true });
  expect(thread.entries[1]?.replyTo).toMatchObject({ body: '', isDeleted: true });
});

test('read receipts change counts and nothing else', () => {
  const thread = openThread(page(['a', 'b']));
  const read = after(thread, { type: 'receipts', counts: new Map([['b', 2]]) });
  expect(read.entries.map(({ readByCount }) => readByCount)).toEqual([0, 2]);
  expect(read.entries[0]).toBe(thread.entries[0]);
});
