import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../../../tests/kit/database.ts';
import type { Database } from './database.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
}, 30_000);

afterAll(() => database.close());

test('a transaction whose COMMIT fails is not acknowledged', async () => {
  const { prisma } = database;
  await prisma.$executeRaw`CREATE TABLE late (id int UNIQUE DEFERRABLE INITIALLY DEFERRED)`;
  const twice = prisma.$transaction(async (db) => {
    await db.$executeRaw`INSERT INTO late VALUES (1)`;
    await db.$executeRaw`INSERT INTO late VALUES (1)`;
  });
  await expect(twice).rejects.toThrow();
  expect(await prisma.$queryRaw`SELECT * FROM late`).toEqual([]);
});

test('a transaction that throws leaves nothing, and the next one goes ahead', async () => {
  const { prisma } = database;
  const broken = prisma.$transaction(async (db) => {
    await db.liveStream.create({ data: { key: 'broken', lastSeq: 0 } });
    throw new Error('changed my mind');
  });
  await expect(broken).rejects.toThrow('changed my mind');
  await prisma.$transaction((db) => db.liveStream.create({ data: { key: 'whole', lastSeq: 0 } }));
  expect(await prisma.liveStream.findMany({ select: { key: true } })).toEqual([{ key: 'whole' }]);
});

test('transactions at once wait for each other', async () => {
  const { prisma } = database;
  await prisma.liveStream.create({ data: { key: 'counter', lastSeq: 0 } });
  const increment = () =>
    prisma.$transaction((db) =>
      db.liveStream.update({ where: { key: 'counter' }, data: { lastSeq: { increment: 1 } } }),
    );
  await Promise.all(Array.from({ length: 20 }, increment));
  expect(await prisma.liveStream.findUniqueOrThrow({ where: { key: 'counter' } })).toMatchObject({ lastSeq: 20n });
});

test('instants come back as they went in', async () => {
  const { prisma } = database;
  const createdAt = new Date('2026-03-21T20:30:00.123Z');
  await prisma.liveStream.create({ data: { key: 'dated', lastSeq: 1 } });
  await prisma.liveEvent.create({ data: { streamKey: 'dated', seq: 1, type: 'x', payload: {}, createdAt } });
  expect(await prisma.liveEvent.findFirstOrThrow({ where: { streamKey: 'dated' } })).toMatchObject({ createdAt });
  expect(await prisma.$queryRaw`SELECT "createdAt" FROM "LiveEvent" WHERE "createdAt" = ${createdAt}`).toEqual([
    { createdAt },
  ]);
});
