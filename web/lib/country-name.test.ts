import { expect, test } from 'vitest';
import { countryName } from './country-name.ts';

test('a country is named in the language of the page', () => {
  expect(countryName('Germany', 'fa')).toBe('آلمان');
  expect(countryName('Germany', 'en')).toBe('Germany');
});

test('a name that no country has stays as it is', () => {
  expect(countryName('Atlantis', 'fa')).toBe('Atlantis');
});
