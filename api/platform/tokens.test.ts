import { describe, expect, it } from 'vitest';
import { hashToken, newToken, tokenKind, type TokenKind } from './tokens.ts';

const kinds: readonly TokenKind[] = ['session', 'guest', 'invitation'];

describe('a token', () => {
  it('tells its own kind', () => {
    for (const kind of kinds) expect(tokenKind(newToken(kind))).toBe(kind);
  });

  it('is never made twice', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newToken('guest'))).size).toBe(1000);
  });

  it('is not taken for one when it is cut, lengthened, of an unknown kind or in another alphabet', () => {
    const token = newToken('session');
    const others = [
      token.slice(0, -1),
      `${token}A`,
      `ahx_${token.slice(4)}`,
      `${token.slice(0, -1)}+`,
      ` ${token}`,
      `${token}\n`,
      '',
    ];
    for (const other of others) expect(tokenKind(other), JSON.stringify(other)).toBeNull();
  });

  it('is stored as a hash of 256 bits, always the same for it and another for every other', () => {
    const token = newToken('guest');
    expect(hashToken(token)).toHaveLength(32);
    expect(hashToken(token)).toEqual(hashToken(token));
    expect(hashToken(token)).not.toEqual(hashToken(newToken('guest')));
    expect(Buffer.from(hashToken(token)).toString('latin1')).not.toContain(token.slice(4));
  });
});
