import { expect, test } from 'vitest';
import { messageExcerpt, messageHtml } from './markdown.ts';

test('marks become what they mean, each block with its own direction', () => {
  expect(messageHtml('سلام **مهم**')).toBe('<p dir="auto">سلام <strong>مهم</strong></p>\n');
  expect(messageHtml('- one\n- دو')).toContain('<li dir="auto">دو</li>');
  expect(messageHtml('one\ntwo')).toContain('one<br>\ntwo');
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<svg/onload=alert(1)>',
  '```\n</code></pre><script>alert(1)</script>\n```',
  '```"onmouseover="alert(1)\nx\n```',
  '[x](https://e.test/"onclick="alert\\(1\\))',
])('HTML from people is text: %s', (body) => {
  const html = messageHtml(body);
  expect(html).not.toMatch(/<(?!\/?(?:p|br|a|code|pre)\b)/);
  expect(html).not.toMatch(/<[^>]*\son\w+=/);
});

test.each([
  '[x](javascript:alert(1))',
  '[x](vbscript:x)',
  '[x](data:text/html,x)',
  '[x](java\nscript:alert(1))',
  '<javascript:x>',
])('an address that would run is no link: %s', (body) => {
  expect(messageHtml(body)).not.toContain('<a');
});

test('no picture from elsewhere is loaded', () => {
  expect(messageHtml('![seen](https://tracker.test/pixel.gif)')).not.toContain('<img');
});

test('a link opens beside the page and tells its target nothing', () => {
  expect(messageHtml('https://example.com/a')).toContain(
    '<a href="https://example.com/a" target="_blank" rel="noopener noreferrer nofollow">https://example.com/a</a>',
  );
  expect(messageHtml('node.js')).not.toContain('<a');
});

test('a heading in a message is none of the page', () => {
  expect(messageHtml('# Title')).toBe('<p dir="auto" class="font-bold">Title</p>\n');
});

test('an excerpt is the words alone', () => {
  expect(messageExcerpt('**سلام**\n\n- [نشانی](https://e.test)\n- `x`')).toBe('سلام نشانی x');
});

test('a mention stands out in text, not in code, and its name is no HTML', () => {
  expect(messageHtml('for @Ali **and @Ali** `@Ali`', ['Ali'])).toBe(
    '<p dir="auto">for <strong class="mention">@Ali</strong> <strong>and <strong class="mention">@Ali</strong></strong> <code>@Ali</code></p>\n',
  );
  expect(messageHtml('@<b>x</b>', ['<b>x</b>'])).toContain('<strong class="mention">@&lt;b&gt;x&lt;/b&gt;</strong>');
  expect(messageHtml('for @Ali')).toBe('<p dir="auto">for @Ali</p>\n');
});
