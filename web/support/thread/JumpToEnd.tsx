import { ArrowDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../lib/use-locale.ts';

interface JumpToEndProps {
  isShown: boolean;
  /** Messages that came in meanwhile. */
  arrivedCount: number;
  onJump: () => void;
}

/** The way back to the newest message for whoever reads further up, and what awaits them there. */
export function JumpToEnd({ isShown, arrivedCount, onJump }: JumpToEndProps) {
  const { t } = useTranslation();
  const number = new Intl.NumberFormat(useLocale());
  if (!isShown) return null;
  return (
    <button
      type="button"
      onClick={onJump}
      className={`absolute inset-x-0 bottom-3 z-10 mx-auto inline-flex min-h-11 w-fit items-center gap-1.5 rounded-full border px-3.5 text-sm font-semibold shadow-md shadow-black/10 lg:min-h-9 ${arrivedCount > 0 ? 'border-accent bg-accent text-accent-ink hover:bg-accent-hover' : 'border-line bg-surface text-ink-soft hover:bg-hover'}`}
    >
      <ArrowDown className="size-4" aria-hidden="true" />
      {arrivedCount > 0
        ? t('support.thread.arrived', { count: arrivedCount, number: number.format(arrivedCount) })
        : t('support.thread.toEnd')}
    </button>
  );
}
