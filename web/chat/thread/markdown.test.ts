import { describe, expect, test } from 'vitest';
import { isFewEmoji, markdownHtml, plainText } from './markdown.ts';

const html = (body: string, mentioned: string[] = []) => markdownHtml(body, mentioned, 'Ali').trim();

describe('what people write', () => {
  test('is never HTML', () => {
    expect(html('<img src=x onerror=alert(1)>')).not.toContain('<img');
    expect(html('<b>hi</b>')).toContain('&lt;b&gt;');
  });

  test('links to no script, and to strangers only as a stranger', () => {
    expect(html('[x](javascript:alert(1))')).not.toContain('href');
    expect(html('https://a.test/b')).toContain('rel="noopener noreferrer nofollow"');
  });

  test('loads no images', () => {
    expect(html('![pixel](https://a.test/p.png)')).not.toContain('<img');
  });

  test('has no headings, and takes no name of a file for an address', () => {
    expect(html('# all')).toBe('<p dir="auto"># all</p>');
    expect(html('see main.rs')).not.toContain('<a');
  });

  test('runs its own way, code always like Latin', () => {
    expect(html('سلام\n\nhello')).toBe('<p dir="auto">سلام</p>\n<p dir="auto">hello</p>');
    expect(html('```\nx\n```')).toContain('<pre dir="ltr">');
  });

  test('keeps its lines', () => {
    expect(html('one\ntwo')).toContain('one<br>\ntwo');
  });
});

test('names that a message mentions are marked, one’s own apart, and only outside of code', () => {
  expect(html('@Ali Reza and @Ali', ['Ali', 'Ali Reza'])).toBe(
    '<p dir="auto"><bdi data-mention="other">@Ali Reza</bdi> and <bdi data-mention="own">@Ali</bdi></p>',
  );
  expect(html('@Nobody', ['Ali'])).not.toContain('bdi');
  expect(html('`@Ali`', ['Ali'])).not.toContain('bdi');
});

test('a name is text as well', () => {
  expect(html('@<b>', ['<b>'])).toContain('@&lt;b&gt;');
});

test('a quotation is one line of words', () => {
  expect(plainText('**Look** at [this](https://a.test)\n\n- `x`\n- @Ali\n\n```\ncode\n```')).toBe(
    'Look at this x @Ali code',
  );
});

test('up to three emoji are few', () => {
  expect(['👍', '🎉 🎉', '👨‍👩‍👧❤️🇮🇷'].map(isFewEmoji)).toEqual([true, true, true]);
  expect(['👍👍👍👍', 'ok 👍', '1', ''].map(isFewEmoji)).toEqual([false, false, false, false]);
});
