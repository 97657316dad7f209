import type { Prisma } from '../generated/prisma/client.ts';

/** Something that happened, on its way to a stream. Payloads hold ids, never contents. */
export interface NewEvent {
  streamKey: string;
  type: string;
  payload: Readonly<Record<string, string | boolean | null>>;
}

/** An event as it stands in its stream. */
export interface StreamEvent {
  seq: bigint;
  type: string;
  payload: unknown;
}

/** Where a stream stands: its newest event, and the newest one that was deleted by age. */
export interface StreamHead {
  lastSeq: bigint;
  prunedSeq: bigint;
}

type Db = Prisma.TransactionClient;

/**
 * Appends events inside the caller's transaction, in one statement. The streams' rows are locked, in the order of their
 * keys, from here to the commit: seq is gapless and in commit order. So this comes last in a transaction.
 */
export async function appendEvents(db: Db, events: readonly NewEvent[], now: Date): Promise<void> {
  if (events.length === 0) return;
  const rows = JSON.stringify(events.map((event, ordinal) => ({ ...event, ordinal })));
  await db.$executeRaw`
    WITH added AS (
      SELECT "streamKey", "type", "payload",
        row_number() OVER (PARTITION BY "streamKey" ORDER BY "ordinal") AS "place",
        count(*) OVER (PARTITION BY "streamKey") AS "total"
      FROM jsonb_to_recordset(${rows}::jsonb) AS event("streamKey" text, "ordinal" int, "type" text, "payload" jsonb)
    ), stream AS (
      INSERT INTO "LiveStream" ("key", "lastSeq")
      SELECT "streamKey", count(*) FROM added GROUP BY "streamKey" ORDER BY "streamKey"
      ON CONFLICT ("key") DO UPDATE SET "lastSeq" = "LiveStream"."lastSeq" + EXCLUDED."lastSeq"
      RETURNING "key", "lastSeq"
    )
    INSERT INTO "LiveEvent" ("streamKey", "seq", "type", "payload", "createdAt")
    SELECT added."streamKey", stream."lastSeq" - added."total" + added."place", added."type", added."payload", ${now}
    FROM added JOIN stream ON stream."key" = added."streamKey"`;
}

/** The events after a seq, oldest first, `limit` at most. */
export function readEvents(db: Db, streamKey: string, after: bigint, limit: number): Promise<StreamEvent[]> {
  return db.liveEvent.findMany({
    where: { streamKey, seq: { gt: after } },
    orderBy: { seq: 'asc' },
    take: limit,
    select: { seq: true, type: true, payload: true },
  });
}

/** Where the streams stand; those nobody has written to are not in the answer. */
export async function readHeads(db: Db, keys: readonly string[]): Promise<Map<string, StreamHead>> {
  const heads = await db.liveStream.findMany({ where: { key: { in: [...keys] } } });
  return new Map(heads.map(({ key, lastSeq, prunedSeq }) => [key, { lastSeq, prunedSeq }]));
}

/** Where one stream stands; at 0 if nobody has written to it. */
export async function readHead(db: Db, key: string): Promise<StreamHead> {
  const head = await db.liveStream.findUnique({ where: { key }, select: { lastSeq: true, prunedSeq: true } });
  return head ?? { lastSeq: 0n, prunedSeq: 0n };
}

/**
 * A place of a stream behind which stands everything that was written to it since an instant, as far as its last thousand
 * events; 0 if nobody has written to it.
 */
export async function readPlaceAt(db: Db, key: string, instant: Date): Promise<bigint> {
  const [found] = await db.$queryRaw<{ seq: bigint }[]>`
    SELECT coalesce(
      (SELECT min("seq") - 1 FROM (
        SELECT "seq", "createdAt" FROM "LiveEvent" WHERE "streamKey" = ${key} ORDER BY "seq" DESC LIMIT 1000
      ) AS recent WHERE "createdAt" >= ${instant}),
      (SELECT "lastSeq" FROM "LiveStream" WHERE "key" = ${key}), 0) AS "seq"`;
  return found?.seq ?? 0n;
}

/**
 * Deletes events that are older than `before`, with those that stand before them in their streams, and moves the streams'
 * `prunedSeq` in the same statement: some `atOnce` of the oldest ones. Streams that somebody appends to at this moment are
 * left for the next time. Returns how many it deleted.
 */
export function pruneEvents(db: Db, before: Date, atOnce: number): Promise<number> {
  return db.$executeRaw`
    WITH old AS (
      SELECT "streamKey", "seq" FROM "LiveEvent" WHERE "createdAt" < ${before} ORDER BY "createdAt" LIMIT ${atOnce}
    ), stream AS (
      SELECT "key" FROM "LiveStream" WHERE "key" IN (SELECT "streamKey" FROM old) ORDER BY "key" FOR UPDATE SKIP LOCKED
    ), bound AS (
      SELECT "key", max("seq") AS "seq" FROM old JOIN stream ON "key" = "streamKey" GROUP BY "key"
    ), pruned AS (
      UPDATE "LiveStream" SET "prunedSeq" = GREATEST("prunedSeq", bound."seq") FROM bound
      WHERE "LiveStream"."key" = bound."key" RETURNING "LiveStream"."key", "prunedSeq"
    )
    DELETE FROM "LiveEvent" USING pruned WHERE "streamKey" = pruned."key" AND "seq" <= pruned."prunedSeq"`;
}
