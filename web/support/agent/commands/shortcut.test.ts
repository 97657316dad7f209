import { expect, test } from 'vitest';
import { isPaletteKey, isShortcut, keyName } from './shortcut.ts';

const press = (
  code: string,
  modifiers: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {},
) => ({
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifiers,
});

test('a shortcut is found by the place of its key, on a Persian keyboard too', () => {
  // The key that is J writes «ت» there, and `key` would say so.
  expect(isShortcut({ ...press('KeyJ'), key: 'ت' } as KeyboardEvent, { code: 'KeyJ' })).toBe(true);
});

test('a shortcut is met with its own modifiers alone', () => {
  expect(isShortcut(press('KeyA'), { code: 'KeyA', shift: true })).toBe(false);
  expect(isShortcut(press('KeyA', { shiftKey: true }), { code: 'KeyA', shift: true })).toBe(true);
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const) {
    expect(isShortcut(press('KeyA', { [modifier]: true }), { code: 'KeyA' })).toBe(false);
  }
});

test('the palette opens with Ctrl+K and Command+K', () => {
  expect(isPaletteKey(press('KeyK', { ctrlKey: true }))).toBe(true);
  expect(isPaletteKey(press('KeyK', { metaKey: true }))).toBe(true);
  expect(isPaletteKey(press('KeyK'))).toBe(false);
});

test('keys are named as they are marked', () => {
  expect([keyName({ code: 'KeyJ' }), keyName({ code: 'Slash' })]).toEqual(['J', '/']);
});
