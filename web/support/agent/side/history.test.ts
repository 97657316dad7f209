import { expect, test } from 'vitest';
import { createI18n } from '../../../i18n/i18n.ts';
import type { HistoryEntryFragment, TicketHistoryAction } from '../../../gql/graphql.ts';
import { historySentence } from './history-sentence.ts';
import { withNewest } from './use-history.ts';

const entry = (action: TicketHistoryAction, rest: Partial<HistoryEntryFragment> = {}): HistoryEntryFragment => ({
  id: action,
  action,
  fieldName: null,
  oldValue: null,
  newValue: null,
  note: null,
  createdAt: '2026-11-22T08:00:00.000Z',
  actor: { kind: 'AGENT', displayName: 'سارا' },
  ...rest,
});
const bare = (text: string) => text.replaceAll(/[\u2068\u2069]/g, '');
const persian = (one: HistoryEntryFragment) => bare(historySentence(one, createI18n('fa').t));
const english = (one: HistoryEntryFragment) => bare(historySentence(one, createI18n('en').t));

test('a change of status says who, from what and to what, in words of the reader', () => {
  const moved = entry('STATUS_CHANGED', { fieldName: 'status', oldValue: 'OPEN', newValue: 'WAITING' });
  expect(persian(moved)).toBe('سارا وضعیت را از «باز» به «در انتظار مشتری» تغییر داد.');
  expect(english(moved)).toBe('سارا changed the status from “Open” to “Waiting for customer”.');
  expect(persian({ ...moved, actor: null })).toBe('وضعیت خودبه‌خود از «باز» به «در انتظار مشتری» تغییر کرد.');
});

test('an assignment says whether it is new, passed on or taken away', () => {
  const given = entry('ASSIGNED', { fieldName: 'assignee', newValue: 'علی' });
  expect(persian(given)).toBe('سارا تیکت را به علی سپرد.');
  expect(english({ ...given, action: 'REASSIGNED', oldValue: 'Reza' })).toBe(
    'سارا passed the ticket from Reza to علی.',
  );
  expect(english(entry('REASSIGNED', { fieldName: 'team', oldValue: 'Night' }))).toBe(
    'سارا took the ticket from the team Night.',
  );
});

const actions: Record<TicketHistoryAction, true> = {
  ASSIGNED: true,
  CATEGORY_CHANGED: true,
  CLOSED: true,
  CREATED: true,
  DETAILS_CHANGED: true,
  LABEL_ADDED: true,
  LABEL_REMOVED: true,
  MESSAGE_SENT: true,
  NOTE_ADDED: true,
  NOTE_DELETED: true,
  NOTE_EDITED: true,
  PRIORITY_CHANGED: true,
  REASSIGNED: true,
  REOPENED: true,
  RESOLVED: true,
  RESOURCE_LINKED: true,
  RESOURCE_NOTE_CHANGED: true,
  RESOURCE_PINNED: true,
  RESOURCE_UNLINKED: true,
  RESOURCE_UNPINNED: true,
  STATUS_CHANGED: true,
};

test.each(Object.keys(actions) as TicketHistoryAction[])('%s is a whole sentence in both languages', (action) => {
  for (const sentence of [persian(entry(action)), english(entry(action))]) {
    expect(sentence).toMatch(/^\S.*\.$/);
    expect(sentence).not.toMatch(/desk\.|{{/);
  }
});

test('newer entries come before those that were read, and a gap hides nothing', () => {
  const [a, b, c, d] = [entry('CREATED'), entry('ASSIGNED'), entry('NOTE_ADDED'), entry('RESOLVED')];
  const known = { entries: [b, a], next: 'older' };
  expect(withNewest(known, { entries: [c, b], next: 'b' })).toEqual({ entries: [c, b, a], next: 'older' });
  expect(withNewest(known, { entries: [d, c], next: 'c' })).toEqual({ entries: [d, c], next: 'c' });
  expect(withNewest(undefined, known)).toBe(known);
});
