import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../../tests/kit/database.ts';
import { createTransact, type Transact } from '../../live/unit-of-work.ts';
import { createLocalWakeUps } from '../../live/wake-ups.ts';
import type { Database } from '../../platform/database/database.ts';
import { newToken } from '../../platform/tokens.ts';
import { endGuestSession, recogniseGuest, startGuest, updateContact, type Visit } from './guests.ts';

const minute = 60 * 1000;
const start = new Date('2026-05-01T08:00:00Z');
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0';
const fromHome: Visit = { address: '5.22.192.1', userAgent: firefox, country: 'Iran', city: null };
const onTheWay: Visit = { address: '2a02:8070::1', userAgent: null, country: 'Germany', city: 'Berlin' };

describe('a guest', () => {
  let database: Database;
  let transact: Transact;
  let workspaceId: string;

  beforeAll(async () => {
    database = await openTestDatabase();
    transact = createTransact(database, () => start, randomUUID, createLocalWakeUps(), { make: () => undefined });
    workspaceId = randomUUID();
    const data = { id: workspaceId, slug: 'guests', name: 'Test', locale: 'FA', createdAt: start } as const;
    await database.prisma.workspace.create({ data });
  }, 30_000);
  afterAll(() => database.close());

  const begin = () => transact((work) => startGuest(work, workspaceId, fromHome, { name: 'Reza' }, null));
  const come = (token: string, visit: Visit, now: Date) => recogniseGuest(database.prisma, token, visit, now);
  const rowOf = (guestId: string) => database.prisma.supportGuestUser.findUniqueOrThrow({ where: { id: guestId } });

  it('is known by its token and by no other', async () => {
    const { guestId, token } = await begin();
    expect(await come(token, fromHome, start)).toEqual({ kind: 'guest', workspaceId, guestId, locale: 'FA' });
    for (const other of [newToken('guest'), token.slice(0, -1), ''])
      expect(await come(other, fromHome, start)).toBeNull();
  });

  it('is kept with what its first request showed, and without its token', async () => {
    const { guestId, token } = await begin();
    const row = await rowOf(guestId);
    expect(row).toMatchObject({
      name: 'Reza',
      ipAddress: '5.22.192.1',
      country: 'Iran',
      city: null,
      browser: 'Firefox 128',
      os: 'Linux',
      device: 'desktop',
      visitCount: 1,
      firstVisitAt: start,
      lastVisitAt: start,
    });
    expect(Buffer.from(row.tokenHash).toString('latin1')).not.toContain(token.slice(4));
  });

  it('that is back within half an hour is on the same visit', async () => {
    const { guestId, token } = await begin();
    await come(token, onTheWay, after(30 * minute));
    expect(await rowOf(guestId)).toMatchObject({ visitCount: 1, lastVisitAt: start, ipAddress: '5.22.192.1' });
    // Its silence is counted from there on.
    await come(token, onTheWay, after(60 * minute));
    expect(await rowOf(guestId)).toMatchObject({ visitCount: 1, lastSeenAt: after(60 * minute) });
  });

  it('that is back after half an hour of silence is on a new visit, from wherever it now comes', async () => {
    const { guestId, token } = await begin();
    const back = after(30 * minute + 1);
    await come(token, onTheWay, back);
    expect(await rowOf(guestId)).toMatchObject({
      visitCount: 2,
      firstVisitAt: start,
      lastVisitAt: back,
      ipAddress: '2a02:8070::1',
      country: 'Germany',
      city: 'Berlin',
      userAgent: null,
      browser: null,
    });
  });

  it('that is back with several requests at once is on one new visit', async () => {
    const { guestId, token } = await begin();
    const back = after(45 * minute);
    await Promise.all(Array.from({ length: 8 }, () => come(token, fromHome, back)));
    expect(await rowOf(guestId)).toMatchObject({ visitCount: 2, lastVisitAt: back });
  });

  it('is not written down at every request', async () => {
    const { guestId, token } = await begin();
    await come(token, fromHome, after(minute));
    expect(await rowOf(guestId)).toMatchObject({ lastSeenAt: start });
    await come(token, fromHome, after(minute + 1));
    expect(await rowOf(guestId)).toMatchObject({ lastSeenAt: after(minute + 1) });
  });

  it('adds to what it told and loses nothing of it', async () => {
    const { guestId, token } = await begin();
    const guest = await come(token, fromHome, start);
    if (!guest) throw new Error('unknown guest');
    await transact((work) => updateContact(work, guest, { name: null, email: 'reza@demo.test' }));
    await transact((work) => updateContact(work, guest, {}));
    expect(await rowOf(guestId)).toMatchObject({ name: 'Reza', email: 'reza@demo.test', phone: null });
  });

  it('whose session has ended is known by its token no more', async () => {
    const { token } = await begin();
    const guest = await come(token, fromHome, start);
    if (!guest) throw new Error('unknown guest');
    await transact((work) => endGuestSession(work, guest));
    expect(await come(token, fromHome, start)).toBeNull();
  });
});
