import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeNodeId, encodeNodeId, keyOf } from './node-id.ts';

const id = randomUUID();
const nobody = '00000000-0000-0000-0000-000000000000';
const encode = (text: string) => Buffer.from(text).toString('base64url');

const malformed = {
  empty: '',
  'a bare key': id,
  'without a type': encode(`:${id}`),
  'without a key': encode('SupportTicket:'),
  'with a number for a key': encode('SupportTicket:1'),
  'with a key in capitals': encode(`SupportTicket:${id.toUpperCase()}`),
  'with something after the key': encode(`SupportTicket:${id} `),
  'with SQL after the key': encode(`SupportTicket:${id}' OR 1=1`),
  'with NUL': encode(`SupportTicket:${id}\u0000`),
  'in the other base64': `${encode(`SupportTicket:${id}`)}=`,
  'with white space around': ` ${encode(`SupportTicket:${id}`)}`,
  'not base64': '%%%',
  'not text': Buffer.from([0xff, 0xfe, 0x3a]).toString('base64url'),
  'a megabyte': 'A'.repeat(1024 * 1024),
};

describe('a global id', () => {
  it('names a type and a key, and is written in one way', () => {
    expect(decodeNodeId(encodeNodeId('SupportTicket', id))).toEqual({ typename: 'SupportTicket', id });
    expect(encodeNodeId('SupportTicket', id)).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it('is base64url of the two, whatever their lengths', () => {
    for (const typename of ['A', 'Ab', 'Abc', 'SupportMessage', 'TicketHistoryEntry', 'Zz'])
      expect(encodeNodeId(typename, id)).toBe(encode(`${typename}:${id}`));
  });

  it('gives its key to those who expect its type', () => {
    const globalId = encodeNodeId('SupportTicket', id);
    expect(keyOf(globalId, 'SupportTicket')).toBe(id);
    expect(keyOf(globalId, 'Team', 'SupportTicket')).toBe(id);
  });

  it('of another type gives a key that nobody has', () => {
    const globalId = encodeNodeId('SupportTicket', id);
    expect(keyOf(globalId, 'SupportMessage')).toBe(nobody);
    expect(keyOf(globalId, 'Team', 'supportticket')).toBe(nobody);
  });

  it.each(Object.entries(malformed))('that is malformed, %s, gives a key that nobody has', (_how, globalId) => {
    expect(decodeNodeId(globalId)).toBeNull();
    expect(keyOf(globalId, 'SupportTicket')).toBe(nobody);
  });
});
