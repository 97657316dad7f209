import { expect, test } from 'vitest';
import { changesOf } from './changes.ts';

const shown = { name: 'Night', isSupport: false, teamIds: ['a', 'b'], description: null };

test('what a form shows and nobody touched is not sent', () => {
  expect(changesOf(shown, { ...shown, teamIds: ['b', 'a'] })).toEqual({});
});

test('what was changed is sent, also when it was cleared or unchecked', () => {
  expect(changesOf(shown, { ...shown, name: 'Day' })).toEqual({ name: 'Day' });
  expect(changesOf({ ...shown, isSupport: true }, { ...shown, teamIds: [] })).toEqual({
    isSupport: false,
    teamIds: [],
  });
  expect(changesOf({ ...shown, description: 'x' }, shown)).toEqual({ description: null });
});

test('what was not shown is sent', () => {
  expect(changesOf({}, shown)).toEqual(shown);
});
