import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

describe('an article’s excerpt', () => {
  it.each([
    ['## Title\n\nFirst **bold** and `code`,\nthen [a link](https://x.example).', 'First bold and code, then a link.'],
    ['# Only a title', 'Only a title'],
    ['<b>not html</b>', '<b>not html</b>'],
    ['- first\n- second', 'first second'],
    ['---', null],
    ['![](https://x.example/a.png)', null],
  ])('of %j is %j', (content, excerpt) => {
    expect(excerptOf(content)).toBe(excerpt);
  });

  it('ends at a whole word within 200 characters', () => {
    const excerpt = excerptOf('واژه‌ها '.repeat(100)) ?? '';
    expect([...excerpt].length).toBeLessThanOrEqual(200);
    expect(excerpt).toMatch(/واژه‌ها…$/);
  });
});
