import { useLocale } from '../lib/use-locale.ts';

/** A count that wants attention; nothing at zero. `label` says it in words. */
export function CountBadge({ count, label }: { count: number; label: string }) {
  const locale = useLocale();
  if (count === 0) return null;
  return (
    <span className="inline-flex h-5 min-w-5 items-center justify-center rounded-full bg-accent px-1.5 text-xs font-bold text-accent-ink">
      <span aria-hidden="true">{new Intl.NumberFormat(locale).format(count)}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
