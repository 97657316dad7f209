import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase } from '../../tests/kit/database.ts';
import type { Database } from '../platform/database/database.ts';
import { appendEvents, pruneEvents, readEvents, readHead, type NewEvent } from './streams.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
}, 30_000);
afterAll(() => database.close());

const now = new Date('2026-05-01T08:00:00Z');
const event = (streamKey: string, type: string): NewEvent => ({ streamKey, type, payload: {} });

/** One transaction of its own; nothing runs it again if the database gives it up. */
const append = (...events: NewEvent[]) => database.prisma.$transaction((db) => appendEvents(db, events, now));
const read = (streamKey: string) => readEvents(database.prisma, streamKey, 0n, 1000);
const countTo = (last: number) => Array.from({ length: last }, (_, i) => BigInt(i + 1));

test('events stand in their streams in the order in which they were given', async () => {
  await append(event('b', 'first'), event('a', 'only'), event('b', 'second'), event('b', 'third'));
  await append(event('b', 'fourth'));
  expect((await read('b')).map(({ seq, type }) => [seq, type])).toEqual([
    [1n, 'first'],
    [2n, 'second'],
    [3n, 'third'],
    [4n, 'fourth'],
  ]);
  expect((await read('a')).map(({ seq, type }) => [seq, type])).toEqual([[1n, 'only']]);
  expect(await readHead(database.prisma, 'b')).toEqual({ lastSeq: 4n, prunedSeq: 0n });
  expect(await readHead(database.prisma, 'nobody wrote here')).toEqual({ lastSeq: 0n, prunedSeq: 0n });
});

test('an event keeps its payload, whatever it says', async () => {
  const payload = { text: `'); DROP TABLE "LiveEvent"; -- “می\u200Cشود” \\ \n`, no: false, nothing: null };
  await append({ streamKey: `it's "quoted"`, type: 'x', payload });
  expect(await read(`it's "quoted"`)).toEqual([{ seq: 1n, type: 'x', payload }]);
});

test('whoever reads while twenty transactions append never sees a gap, and in the end everything once', async () => {
  let settled = 0;
  const writers = Array.from({ length: 20 }, (_, writer) =>
    append(...Array.from({ length: 3 }, (_, nth) => event('busy', `${writer}:${nth}`))).finally(() => {
      settled += 1;
    }),
  );
  const all = Promise.all(writers);
  while (settled < 20) {
    const seen = (await read('busy')).map(({ seq }) => seq);
    expect(seen).toEqual(countTo(seen.length));
  }
  await all;
  const events = await read('busy');
  expect(events.map(({ seq }) => seq)).toEqual(countTo(60));
  const ofWriter = (writer: number) => events.filter(({ type }) => type.startsWith(`${writer}:`));
  for (let writer = 0; writer < 20; writer += 1) {
    const [first] = ofWriter(writer);
    expect(ofWriter(writer).map(({ seq, type }) => [seq - (first?.seq ?? 0n), type])).toEqual([
      [0n, `${writer}:0`],
      [1n, `${writer}:1`],
      [2n, `${writer}:2`],
    ]);
  }
});

test('transactions that append to the same streams in different orders do not block each other for good', async () => {
  const keys = ['p', 'q', 'r', 's', 't'];
  const rounds = Array.from({ length: 20 }, (_, turn) => {
    const turned = [...keys.slice(turn % keys.length), ...keys.slice(0, turn % keys.length)];
    return append(...(turn % 2 === 0 ? turned : turned.reverse()).map((key) => event(key, 'x')));
  });
  await Promise.all(rounds);
  for (const key of keys) expect((await read(key)).map(({ seq }) => seq)).toEqual(countTo(20));
});

test('a transaction that is rolled back leaves neither an event nor a gap', async () => {
  await append(event('rolled', 'before'));
  const broken = database.prisma.$transaction(async (db) => {
    await appendEvents(db, [event('rolled', 'never'), event('never written to', 'never')], now);
    throw new Error('changed my mind');
  });
  await Promise.all([expect(broken).rejects.toThrow('changed my mind'), append(event('rolled', 'beside'))]);
  await append(event('rolled', 'after'));
  expect((await read('rolled')).map(({ seq, type }) => [seq, type])).toEqual([
    [1n, 'before'],
    [2n, 'beside'],
    [3n, 'after'],
  ]);
  expect(await database.prisma.liveStream.findUnique({ where: { key: 'never written to' } })).toBeNull();
});

test('events that are too old go in small steps, oldest first, and their streams know up to where', async () => {
  const at = (hour: number) => new Date(Date.UTC(2025, 0, 1, hour));
  const write = (key: string, ...hours: number[]) =>
    database.prisma.$transaction(async (db) => {
      for (const hour of hours) await appendEvents(db, [event(key, `at ${hour}`)], at(hour));
    });
  const stands = async (key: string) => ({
    pruned: (await readHead(database.prisma, key)).prunedSeq,
    types: (await read(key)).map(({ type }) => type),
  });
  await write('aged', 1, 2, 4, 8, 9);
  await write('young', 8, 9);
  // A server whose clock was ahead: what stands before an old event is old.
  await write('crooked', 9, 3, 9);

  expect(await pruneEvents(database.prisma, at(5), 2)).toBe(2);
  expect(await stands('aged')).toEqual({ pruned: 2n, types: ['at 4', 'at 8', 'at 9'] });
  expect(await stands('crooked')).toEqual({ pruned: 0n, types: ['at 9', 'at 3', 'at 9'] });
  expect(await pruneEvents(database.prisma, at(5), 10)).toBe(3);
  expect(await stands('aged')).toEqual({ pruned: 3n, types: ['at 8', 'at 9'] });
  expect(await stands('crooked')).toEqual({ pruned: 2n, types: ['at 9'] });
  expect(await stands('young')).toEqual({ pruned: 0n, types: ['at 8', 'at 9'] });
  expect(await pruneEvents(database.prisma, at(5), 10)).toBe(0);

  await write('aged', 10);
  expect((await read('aged')).map(({ seq }) => seq)).toEqual([4n, 5n, 6n]);
});

test('pruning by several servers while others append loses nothing that is young', async () => {
  const [old, young] = [new Date('2025-01-01T00:00:00Z'), now];
  const write = (type: string, at: Date) =>
    database.prisma.$transaction((db) => appendEvents(db, [event('contended', type)], at));
  for (let nth = 0; nth < 20; nth += 1) await write('old', old);
  const before = new Date('2025-06-01T00:00:00Z');
  const prune = () => pruneEvents(database.prisma, before, 3);
  await Promise.all(
    Array.from({ length: 10 }, (_, nth) => Promise.all([prune(), write(`young ${nth}`, young), prune()])),
  );
  while ((await prune()) > 0);
  expect(await readHead(database.prisma, 'contended')).toEqual({ lastSeq: 30n, prunedSeq: 20n });
  expect((await read('contended')).map(({ seq }) => seq)).toEqual(countTo(30).slice(20));
});
