import { expect, test } from 'vitest';
import { preferredLocale } from './locale.ts';

const cases = [
  ['fa', 'FA'],
  ['fa-IR', 'FA'],
  ['EN-us', 'EN'],
  ['en, fa', 'EN'],
  ['en;q=0.5, fa;q=0.9', 'FA'],
  ['en;q=0.5,fa;q=0.51', 'FA'],
  ['de-DE, de;q=0.9, en;q=0.1', 'EN'],
  ['fa ; q=0.3, en ; q=0.2', 'FA'],
  ['fa;q=0, en;q=0.1', 'EN'],
  ['en;level=1;q=0.2, fa;q=0.3', 'FA'],
  ['fa;q=0', null],
  ['fa;q=1.2.3', null],
  ['fas, eng', null],
  ['de, *', null],
  [';;,,;q=', null],
  ['', null],
  [null, null],
] as const;

test.each(cases)('Accept-Language %j is read as %j', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
