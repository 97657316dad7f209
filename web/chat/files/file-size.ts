import type { Locale } from '../../lib/locale.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** A size as people say it, e.g. «۱٫۴ مگابایت». */
export function fileSize(bytes: number, locale: Locale): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power],
    unitDisplay: 'short',
    maximumFractionDigits: power === 0 ? 0 : 1,
  }).format(bytes / 1000 ** power);
}
