const longest = 80;

/**
 * An article's name in addresses: its title in small letters of whatever script, words joined by hyphens; up to 80
 * characters. Accents and vowel signs go, and the Arabic forms of ی and ک become the Persian ones: what reads the same is
 * the same.
 */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036F\u064B-\u0652\u0670]/g, '')
    .normalize('NFC')
    // The hamza of هٔ, which belongs to no letter of its own.
    .replace(/\u0654/g, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if ([...longer].length > longest) break;
    slug = longer;
  }
  // One endless word is cut; a title without letters and digits has none.
  return slug || [...(words[0] ?? 'article')].slice(0, longest).join('');
}

/** The slug itself, or with the first number from 2 that nobody has. */
export function firstFree(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
