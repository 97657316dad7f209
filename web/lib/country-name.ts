import type { Locale } from './locale.ts';

const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const namesIn: Record<Locale, Intl.DisplayNames> = { en: english, fa: new Intl.DisplayNames('fa', { type: 'region' }) };

let codes: Map<string, string> | undefined;

/** A country's name in the page's language, by its English name; that itself when it is not known by it. */
export function countryName(englishName: string, locale: Locale): string {
  codes ??= codesByEnglishName();
  const code = codes.get(englishName);
  return code === undefined ? englishName : (namesIn[locale].of(code) ?? englishName);
}

/** Codes that are no longer in use bear the name of the country they went over into, so any of a name will do. */
function codesByEnglishName(): Map<string, string> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const found = new Map<string, string>();
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = english.of(code);
    if (name !== undefined && !found.has(name)) found.set(name, code);
  }
  return found;
}
