/** The two languages the product speaks; the names are those of the API's enum. */
export type Locale = 'FA' | 'EN';

/** One sentence in every language. */
export type Localized = Readonly<Record<Locale, string>>;

/**
 * The first language of an Accept-Language header that the product speaks, by the header's own weights; null if none.
 */
export function preferredLocale(acceptLanguage: string | null): Locale | null {
  const ranges = (acceptLanguage ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
      const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: tag.trim().split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of ranges) {
    if (language === 'fa') return 'FA';
    if (language === 'en') return 'EN';
  }
  return null;
}
