import { FileText, type LucideIcon } from 'lucide-react';
import { useLocale } from '../lib/use-locale.ts';
import { fileSizeText } from './file-size.ts';

interface FileFaceProps {
  name: string;
  /** Absent: not known any more. */
  size?: number;
  Icon?: LucideIcon;
}

/** What stands on the card of a file that is not shown itself. */
export function FileFace({ name, size, Icon = FileText }: FileFaceProps) {
  const locale = useLocale();
  return (
    <>
      <Icon className="size-6 shrink-0 text-ink-faint" aria-hidden="true" />
      <span className="grid min-w-0 flex-1">
        <span dir="auto" className="truncate text-at-page-start text-sm font-semibold">
          {name}
        </span>
        {size !== undefined && <span className="text-xs text-ink-faint">{fileSizeText(size, locale)}</span>}
      </span>
    </>
  );
}

export const fileCardClass =
  'flex w-72 max-w-full min-w-0 items-center gap-2 rounded-lg border border-line bg-surface p-2 text-ink';
