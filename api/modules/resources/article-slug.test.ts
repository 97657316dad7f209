import { describe, expect, it } from 'vitest';
import { firstFree, slugOf } from './article-slug.ts';

describe('an article’s slug', () => {
  it.each([
    ['Connect your own domain!', 'connect-your-own-domain'],
    ['اتصال دامنهٔ اختصاصی به فروشگاه', 'اتصال-دامنه-اختصاصی-به-فروشگاه'],
    ['چرا پیامک‌ها نمی‌رسند؟', 'چرا-پیامک-ها-نمی-رسند'],
    ['آموزش گام‌به‌گام', 'آموزش-گام-به-گام'],
    ['كتاب علي', 'کتاب-علی'],
    ['مُدَرِّس', 'مدرس'],
    ['Café — déjà vu', 'cafe-deja-vu'],
    ['HTTP/2 & TLS 1.3', 'http-2-tls-1-3'],
    ['راهنمای نسخهٔ ۲', 'راهنمای-نسخه-۲'],
    ['हिन्दी में', 'हिन्दी-में'],
    ['🎉 ?!', 'article'],
  ])('of %j is %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('ends at a whole word within 80 characters, and cuts a word without end', () => {
    expect(slugOf('word '.repeat(40))).toBe(Array.from({ length: 16 }, () => 'word').join('-'));
    expect([...slugOf('𝒳'.repeat(200))]).toHaveLength(80);
  });

  it('gets the first number that nobody has', () => {
    expect(firstFree('a', new Set())).toBe('a');
    expect(firstFree('a', new Set(['a', 'a-2', 'a-4', 'a-long']))).toBe('a-3');
  });
});
