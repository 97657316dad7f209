import { expect, test } from 'vitest';
import { readUserAgent } from './user-agent.ts';

const unknown = { browser: null, os: null, device: null };
const cases = [
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
    { browser: 'Chrome 120', os: 'Windows 10', device: 'desktop' },
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
    { browser: 'Firefox 128', os: 'Linux', device: 'desktop' },
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
    { browser: 'Safari 17', os: 'Mac OS 10.15.7', device: 'desktop' },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    { browser: 'Mobile Safari 17', os: 'iOS 17.5', device: 'mobile' },
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
    { browser: 'Samsung Internet 25', os: 'Android 14', device: 'mobile' },
  ],
  [
    'Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Mobile/15E148 Safari/604.1',
    { browser: 'Mobile Safari 16', os: 'iOS 16.6', device: 'tablet' },
  ],
  ['curl/8.5.0', unknown],
  ['', unknown],
  [null, unknown],
] as const;

test.each(cases)('%j is told', (header, device) => {
  expect(readUserAgent(header)).toEqual(device);
});

test('a header of a megabyte is read as quickly as its beginning', () => {
  const [[chrome, device]] = cases;
  expect(readUserAgent(`${chrome}${' padding'.repeat(128 * 1024)}`)).toEqual(device);
});
