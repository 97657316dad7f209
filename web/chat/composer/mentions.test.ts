import { describe, expect, test } from 'vitest';
import { completed, matching, mentionedIn, openMention } from './mentions.ts';

const sara = { id: 'sara', displayName: 'سارا محمدی', nickname: null };
const saraShort = { id: 'sara-2', displayName: 'سارا', nickname: 'Sally' };
const ali = { id: 'ali', displayName: 'علی کیانی', nickname: null };
const people = [sara, saraShort, ali];
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

describe('a mention is being typed', () => {
  test.each([
    ['@', 0, ''],
    ['hello @sa', 6, 'sa'],
    ['(@سارا م', 1, 'سارا م'],
  ])('in “%s”', (text, start, query) => {
    expect(openMention(text, text.length)).toEqual({ start, query });
  });

  test.each(['hello', 'me@demo.test', '@one two three four five', '@sara\nnext line'])('not in “%s”', (text) => {
    expect(openMention(text, text.length)).toBeNull();
  });
});

test('people are found by the beginning of any of their names, however it was typed', () => {
  expect(ids(matching(people, 'محم', 5))).toEqual(['sara']);
  expect(ids(matching(people, 'علي ك', 5))).toEqual(['ali']);
  expect(ids(matching(people, 'SAL', 5))).toEqual(['sara-2']);
  expect(ids(matching(people, '', 2))).toEqual(['sara', 'sara-2']);
});

test('behind a whole name nobody is offered any more', () => {
  expect(matching(people, 'علی کیانی ', 5)).toEqual([]);
  expect(ids(matching(people, 'سارا م', 5))).toEqual(['sara']);
});

test('a chosen name stands in the place of what was typed', () => {
  const text = 'سلام @سا خوبی؟';
  const open = openMention(text, 8);
  expect(open && completed(text, open, sara.displayName)).toEqual({ text: 'سلام @سارا محمدی خوبی؟', caret: 17 });
});

test('who is mentioned follows from the text', () => {
  expect(mentionedIn('@سارا محمدی و @علی کیانی، ببینید', people, new Set())).toEqual(['sara', 'ali']);
  expect(mentionedIn('@سارا بیا', people, new Set())).toEqual(['sara-2']);
  expect(mentionedIn('@سارایی', people, new Set())).toEqual([]);
  const namesake = { ...ali, id: 'ali-2' };
  expect(mentionedIn('@علی کیانی', [ali, namesake], new Set(['ali-2']))).toEqual(['ali-2']);
  expect(mentionedIn('@علی کیانی', [ali, namesake], new Set())).toEqual(['ali', 'ali-2']);
});
