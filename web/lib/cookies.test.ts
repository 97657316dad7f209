import { describe, expect, it } from 'vitest';
import { readCookie } from './cookies.ts';

const withCookie = (cookie: string) => new Request('http://x.test/', { headers: { cookie } });

describe('a cookie', () => {
  it('is read decoded', () => {
    expect(readCookie(withCookie('a=1; name=%D8%B3%3D; b=2'), 'name')).toBe('س=');
  });

  it('that is absent or can’t be decoded is none', () => {
    expect(readCookie(withCookie('a=1'), 'name')).toBeNull();
    expect(readCookie(withCookie('name=%zz'), 'name')).toBeNull();
  });
});
