import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createCursorSeal } from './sealed-cursor.ts';

const secret = 'a secret for tests, of 32 characters or more';
const seal = createCursorSeal(secret);

describe('a sealed cursor', () => {
  it('opens to its position', () => {
    for (const position of [0n, 1n, 255n, 2n ** 53n + 1n, 2n ** 63n - 1n]) {
      expect(seal.open('list', seal.seal('list', position))).toBe(position);
    }
    expect(seal.open('list', seal.seal('list', 7))).toBe(7n);
  });

  it('is the same for the same position, on every server with the secret', () => {
    expect(seal.seal('list', 7n)).toBe(seal.seal('list', 7n));
    expect(createCursorSeal(secret).seal('list', 7n)).toBe(seal.seal('list', 7n));
    expect(createCursorSeal(secret).open('list', seal.seal('list', 7n))).toBe(7n);
  });

  it('opens for no other list and with no other secret', () => {
    const cursor = seal.seal('list', 7n);
    for (const list of ['', 'lis', 'list2', 'LIST']) expect(seal.open(list, cursor)).toBeNull();
    expect(createCursorSeal(`${secret}!`).open('list', cursor)).toBeNull();
  });

  it('counts nothing: neighbours have nothing in common', () => {
    const cursors = Array.from({ length: 1000 }, (_, position) => seal.seal('list', position));
    expect(new Set(cursors).size).toBe(1000);
    expect(new Set(cursors.map((cursor) => cursor.slice(0, 8))).size).toBe(1000);
  });

  it('can’t be made up', () => {
    for (let i = 0; i < 1000; i += 1) expect(seal.open('list', randomBytes(16).toString('base64url'))).toBeNull();
    const block = Buffer.from(seal.seal('list', 7n), 'base64url');
    for (let bit = 0; bit < 128; bit += 1) {
      const flipped = Buffer.from(block);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(seal.open('list', flipped.toString('base64url')), `bit ${bit}`).toBeNull();
    }
  });

  it('is refused when it is malformed', () => {
    const cursor = seal.seal('list', 7n);
    for (const malformed of [
      '',
      '7',
      cursor.slice(1),
      `${cursor}A`,
      `${cursor}==`,
      `${cursor}\n`,
      `+/${cursor.slice(2)}`,
      'ن'.repeat(22),
    ]) {
      expect(seal.open('list', malformed), malformed).toBeNull();
    }
  });
});
