import { useEffect } from 'react';
import { useCurrentCommands } from './commands.tsx';
import { isPaletteKey, isShortcut, isSpokenFor } from './shortcut.ts';

interface ShortcutOptions {
  /** Whether single keys do anything; some people press them by accident. */
  areOn: boolean;
  onPalette: () => void;
}

/** Runs the commands on offer by their keys, where nobody is typing. */
export function useShortcuts({ areOn, onPalette }: ShortcutOptions): void {
  const current = useCurrentCommands();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (isPaletteKey(event)) {
        event.preventDefault();
        onPalette();
        return;
      }
      if (!areOn || event.repeat || isSpokenFor(event.target)) return;
      const command = current().find(({ shortcut }) => shortcut && isShortcut(event, shortcut));
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [areOn, onPalette, current]);
}
