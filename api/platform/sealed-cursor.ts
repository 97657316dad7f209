import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync } from 'node:crypto';

/**
 * Cursors that say nothing. A position in an ordered list (a stream's seq, a message's place in its thread) is
 * enciphered together with a tag of the list, as one AES block: the same position of the same list is always the same
 * cursor, so that clients can compare, but it counts nothing, can't be made up, and opens for its own list only.
 * See docs/decisions/001-sealed-cursors.md.
 */
export interface CursorSeal {
  seal(list: string, position: bigint | number): string;
  /** The position, or null for a cursor that is malformed, forged or another list's. */
  open(list: string, cursor: string): bigint | null;
  /** A short signature (96 bits) of what a cursor carries in the open. */
  sign(text: string): string;
}

const sealed = /^[A-Za-z0-9_-]{22}$/;

/** @param secret the server's secret; all servers of one database share it */
export function createCursorSeal(secret: string): CursorSeal {
  const keyFor = (purpose: string, bytes: number) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', purpose, bytes)));
  const key = keyFor('cursor', 16);
  const tagKey = keyFor('cursor tag', 32);
  const tagOf = (list: string) => createHmac('sha256', tagKey).update(list).digest().subarray(0, 8);
  const signKey = keyFor('cursor signature', 32);
  return {
    sign: (text) => createHmac('sha256', signKey).update(text).digest().subarray(0, 12).toString('base64url'),
    seal(list, position) {
      const block = Buffer.alloc(16);
      tagOf(list).copy(block);
      block.writeBigUInt64BE(BigInt(position), 8);
      const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false);
      return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
    },
    open(list, cursor) {
      if (!sealed.test(cursor)) return null;
      const decipher = createDecipheriv('aes-128-ecb', key, null).setAutoPadding(false);
      const block = Buffer.concat([decipher.update(Buffer.from(cursor, 'base64url')), decipher.final()]);
      return block.subarray(0, 8).equals(tagOf(list)) ? block.readBigUInt64BE(8) : null;
    },
  };
}
