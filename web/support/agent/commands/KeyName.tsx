import type { Shortcut } from './commands.tsx';
import { keyName } from './shortcut.ts';

/** A shortcut as its keys. */
export function KeyName({ shortcut }: { shortcut: Shortcut }) {
  return (
    <span dir="ltr" className="inline-flex shrink-0 gap-1">
      {shortcut.shift && <kbd className={keyClass}>Shift</kbd>}
      <kbd className={keyClass}>{keyName(shortcut)}</kbd>
    </span>
  );
}

const keyClass =
  'inline-grid h-5.5 min-w-5.5 place-items-center rounded border border-line bg-sunken px-1.5 font-sans text-xs font-semibold text-ink-soft';
