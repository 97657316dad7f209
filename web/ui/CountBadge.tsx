import { useLocale } from '../lib/use-locale.ts';

const looks = {
  loud: 'bg-accent text-accent-ink',
  quiet: 'border border-line-strong text-ink-soft',
};

interface CountBadgeProps {
  count: number;
  /** Says it in words. */
  label: string;
  look?: keyof typeof looks;
}

/** A count that wants attention, quietly if nobody needs to look at once; nothing at zero. */
export function CountBadge({ count, label, look = 'loud' }: CountBadgeProps) {
  const locale = useLocale();
  if (count === 0) return null;
  return (
    <span
      className={`inline-flex h-5 min-w-5 shrink-0 items-center justify-center rounded-full px-1.5 text-xs font-bold ${looks[look]}`}
    >
      <span aria-hidden="true">{new Intl.NumberFormat(locale).format(count)}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
