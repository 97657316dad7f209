import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../tests/kit/database.ts';
import { Prisma } from '../generated/prisma/client.ts';
import type { Database } from '../platform/database/database.ts';
import { readEvents, type NewEvent } from './streams.ts';
import { createTransact, type Transact } from './unit-of-work.ts';
import { createLocalWakeUps } from './wake-ups.ts';

const event = (streamKey: string, type: string): NewEvent => ({ streamKey, type, payload: {} });

describe('a unit of work', () => {
  let database: Database;
  let transact: Transact;
  /** What stood in the announced streams when they were announced. */
  let announced: Promise<string[]>[];

  const typesOf = async (key: string) => (await readEvents(database.prisma, key, 0n, 10)).map(({ type }) => type);

  beforeAll(async () => {
    database = await openTestDatabase();
    const wakeUps = createLocalWakeUps();
    wakeUps.listen((keys) => announced.push(...[...keys].map(typesOf)));
    transact = createTransact(database, () => new Date('2026-05-01T08:00:00Z'), randomUUID, wakeUps, {
      make: () => undefined,
    });
  }, 30_000);
  beforeEach(() => {
    announced = [];
  });
  afterAll(() => database.close());

  it('commits its change and its events together, and announces them when they can be read', async () => {
    await transact(async (work) => {
      const { db, now } = work;
      work.emit(event('whole', 'told'));
      await db.liveStream.create({ data: { key: `changed at ${now.toISOString()}`, lastSeq: 0 } });
      expect(await db.liveEvent.count({ where: { streamKey: 'whole' } })).toBe(0);
    });
    expect(await Promise.all(announced)).toEqual([['told']]);
    expect(await database.prisma.liveStream.count({ where: { key: 'changed at 2026-05-01T08:00:00.000Z' } })).toBe(1);
  });

  it('that fails leaves nothing and announces nothing', async () => {
    const failing = transact(async (work) => {
      work.emit(event('broken', 'told'));
      await work.db.liveStream.create({ data: { key: 'half', lastSeq: 0 } });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(announced).toEqual([]);
    expect(await database.prisma.liveStream.count({ where: { key: { in: ['broken', 'half'] } } })).toBe(0);
  });

  it('keeps events that say the same once, and the others in their order', async () => {
    await transact((work) => {
      for (const type of ['one', 'two', 'one', 'three', 'two']) work.emit(event('repeated', type));
      return Promise.resolve();
    });
    expect(await typesOf('repeated')).toEqual(['one', 'two', 'three']);
  });

  it('without events announces nothing', async () => {
    expect(await transact(() => Promise.resolve('result'))).toBe('result');
    expect(announced).toEqual([]);
  });

  const gaveUp = new Prisma.PrismaClientKnownRequestError('write conflict', { code: 'P2034', clientVersion: 'any' });

  it('that the database gave up is run again, and tells what its last run told', async () => {
    let runs = 0;
    await transact((work) => {
      runs += 1;
      work.emit(event('again', `run ${runs}`));
      return runs < 3 ? Promise.reject(gaveUp) : Promise.resolve();
    });
    expect(await typesOf('again')).toEqual(['run 3']);
  });

  it('that the database gives up every time fails in the end; one that fails by itself is run once', async () => {
    let runs = 0;
    const run = (error: Error) => {
      runs = 0;
      return transact(() => {
        runs += 1;
        return Promise.reject(error);
      });
    };
    await expect(run(gaveUp)).rejects.toBe(gaveUp);
    expect(runs).toBe(5);
    await expect(run(new Error('our own'))).rejects.toThrow('our own');
    expect(runs).toBe(1);
  });

  it('that is part of a deadlock is run again, also when raw statements took the locks', async () => {
    const keys = ['crossed a', 'crossed b'];
    for (const key of keys) await database.prisma.liveStream.create({ data: { key, lastSeq: 0 } });
    const both = Promise.withResolvers<void>();
    let holding = 0;
    const cross = (first: string, second: string) =>
      transact(async ({ db }) => {
        await db.$queryRaw`SELECT 1 FROM "LiveStream" WHERE "key" = ${first} FOR UPDATE`;
        holding += 1;
        // PGlite runs one transaction at a time: there nobody waits for anybody.
        if (holding === 2 || database.kind === 'embedded') both.resolve();
        await both.promise;
        await db.$queryRaw`SELECT 1 FROM "LiveStream" WHERE "key" = ${second} FOR UPDATE`;
      });
    await Promise.all([cross('crossed a', 'crossed b'), cross('crossed b', 'crossed a')]);
    expect(holding).toBe(database.kind === 'embedded' ? 2 : 3);
  });
});
