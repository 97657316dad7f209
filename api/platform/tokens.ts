import { createHash, randomBytes } from 'node:crypto';

/** What a token opens; its prefix says so, which lets scanners of leaked secrets recognise it. */
export type TokenKind = 'session' | 'guest' | 'invitation' | 'key';

const prefixes: Readonly<Record<TokenKind, string>> = {
  session: 'ahs_',
  guest: 'ahg_',
  invitation: 'ahi_',
  key: 'ahk_',
};
const kinds = Object.keys(prefixes) as TokenKind[];
const shape = /^ah[a-z]_[A-Za-z0-9_-]{43}$/;

/** A new unguessable token: 256 random bits behind the kind's prefix. Only its hash may be stored. */
export function newToken(kind: TokenKind): string {
  return prefixes[kind] + randomBytes(32).toString('base64url');
}

/** The kind of a well-formed token, null for anything else. */
export function tokenKind(token: string): TokenKind | null {
  if (!shape.test(token)) return null;
  return kinds.find((kind) => token.startsWith(prefixes[kind])) ?? null;
}

/** What is stored of a token. It has 256 random bits of its own, so one fast hash is as good as a slow one. */
export function hashToken(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest());
}
