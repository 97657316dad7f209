import type { Locale as ApiLocale } from '../gql/graphql.ts';

/** A language that the pages are written in. */
export type Locale = 'fa' | 'en';

/** For Intl: fa-IR is the Jalali calendar with Persian digits by itself. */
export const intlTags: Record<Locale, string> = { fa: 'fa-IR', en: 'en-GB' };

export function isLocale(value: unknown): value is Locale {
  return value === 'fa' || value === 'en';
}

export function localeOf(locale: ApiLocale): Locale {
  return locale === 'FA' ? 'fa' : 'en';
}

export function directionOf(locale: Locale): 'rtl' | 'ltr' {
  return locale === 'fa' ? 'rtl' : 'ltr';
}

/** The first of our languages in an Accept-Language header, by the browser's own order; Persian if there is none. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const ranges = (acceptLanguage ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))?.split('=')[1];
    return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  return (
    ranges
      .sort((a, b) => b.quality - a.quality)
      .map(({ language }) => language)
      .find(isLocale) ?? 'fa'
  );
}
