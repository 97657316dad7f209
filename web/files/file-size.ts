import { intlTags, type Locale } from '../lib/locale.ts';

/** A size as people say it, in the reader's digits: «۲٫۴ مگابایت». */
export function fileSizeText(bytes: number, locale: Locale): string {
  const { unit, size } = measured(bytes);
  return new Intl.NumberFormat(intlTags[locale], {
    style: 'unit',
    unit,
    // "12 bytes", but "3 kB"; Persian has words for all of them.
    unitDisplay: locale === 'fa' || unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(size);
}

function measured(bytes: number): { unit: string; size: number } {
  if (bytes < 1024) return { unit: 'byte', size: bytes };
  if (bytes < 1024 * 1024) return { unit: 'kilobyte', size: bytes / 1024 };
  return { unit: 'megabyte', size: bytes / 1024 / 1024 };
}
