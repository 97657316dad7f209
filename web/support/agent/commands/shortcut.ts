import type { Shortcut } from './commands.tsx';

type Key = Pick<KeyboardEvent, 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whether this key press is the shortcut: by the key's place, without other modifiers than its own. */
export function isShortcut(event: Key, { code, shift = false }: Shortcut): boolean {
  return event.code === code && event.shiftKey === shift && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** Whether this is Ctrl+K, or Command+K on a Mac. */
export function isPaletteKey(event: Key): boolean {
  return event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
}

/** What stands on the key, as on keyboards with Latin letters. */
export function keyName({ code }: Shortcut): string {
  if (code === 'Slash') return '/';
  return code.replace(/^Key/, '');
}

const typedInto = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]';
const keepsKeys = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]';

/** Whether a single key means something else where it was pressed: text, or the way through a menu. */
export function isSpokenFor(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${typedInto}, ${keepsKeys}`) !== null;
}
