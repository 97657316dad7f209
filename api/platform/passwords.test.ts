import { verify } from '@node-rs/argon2';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hashPassword, verifyPassword } from './passwords.ts';

// The real thing, watched: what an unknown account costs is asked, and time would be no answer.
vi.mock('@node-rs/argon2', { spy: true });

const password = 'درست \u200Chorse battery';
/** Everything of an encoded hash that its cost depends on. */
const costOf = (hash: unknown) => /^\$argon2id\$v=19\$m=\d+,t=\d+,p=\d+\$/.exec(String(hash))?.[0];

beforeEach(() => {
  vi.mocked(verify).mockClear();
});

describe('a password', () => {
  it('is recognised by its hash, and no other is', async () => {
    const hash = await hashPassword(password);
    expect(await verifyPassword(hash, password)).toBe(true);
    for (const wrong of ['', password.trim().toUpperCase(), `${password} `, password.replace('\u200C', '')]) {
      expect(await verifyPassword(hash, wrong), wrong).toBe(false);
    }
  });

  it('is hashed with argon2id and a salt of its own', async () => {
    const [one, other] = await Promise.all([hashPassword(password), hashPassword(password)]);
    expect(costOf(one)).toBe('$argon2id$v=19$m=19456,t=2,p=1$');
    expect(one).not.toBe(other);
  });

  it('of nobody is verified with the same work, and is never right', async () => {
    await verifyPassword(await hashPassword(password), password);
    expect(await verifyPassword(null, password)).toBe(false);
    expect(verify).toHaveBeenCalledTimes(2);
    const [somebodys, nobodys] = vi.mocked(verify).mock.calls.map(([hash, tried]) => [costOf(hash), tried]);
    expect(nobodys).toEqual(somebodys);
  });
});
