import { z } from 'zod';
import type { Query } from '../platform/database/rows/read-rows.ts';
import type { StreamEvent, StreamHead } from './streams.ts';

/** What a look at a stream finds, all as of one instant. */
export interface News {
  head: StreamHead;
  /** The stream's events after what was asked for, oldest first. */
  events: readonly StreamEvent[];
  /** All events of the other stream after what was asked for. */
  told: readonly StreamEvent[];
}

/** From where on to look at a stream, and at which other one beside it. */
export interface Look {
  streamKey: string;
  /** Null: from now on, which finds no events. */
  after: bigint | null;
  limit: number;
  guardKey: string;
  guardAfter: bigint;
}

/**
 * Reads what is new in a stream together with what is new in another one, in one statement: of the two whatever was
 * committed before an event that is found is found as well.
 */
export async function readNews(query: Query, look: Look): Promise<News> {
  const values = [look.streamKey, look.after?.toString() ?? null, look.limit, look.guardKey, String(look.guardAfter)];
  const [row] = await query(newsStatement, values, 'live-news');
  const { head, events, told } = newsRow.parse(row);
  return { head: head ?? unwritten, events: events ?? [], told: told ?? [] };
}

// Ordered by the column: of the same name is what the statement makes a text of.
const newsStatement = `
  SELECT
    (SELECT json_build_object('lastSeq', "lastSeq"::text, 'prunedSeq', "prunedSeq"::text)
      FROM "LiveStream" WHERE "key" = $1) AS "head",
    (SELECT json_agg(event) FROM (
      SELECT "seq"::text, "type", "payload" FROM "LiveEvent"
      WHERE "streamKey" = $1 AND "seq" > $2::bigint ORDER BY "LiveEvent"."seq" LIMIT $3) event) AS "events",
    (SELECT json_agg(event) FROM (
      SELECT "seq"::text, "type", "payload" FROM "LiveEvent"
      WHERE "streamKey" = $4 AND "seq" > $5::bigint ORDER BY "LiveEvent"."seq") event) AS "told"`;

const seq = z.string().transform(BigInt);
const event = z.object({ seq, type: z.string(), payload: z.unknown() });
const newsRow = z.object({
  head: z.object({ lastSeq: seq, prunedSeq: seq }).nullable(),
  events: z.array(event).nullable(),
  told: z.array(event).nullable(),
});

/** Where a stream stands that nobody has written to. */
const unwritten: StreamHead = { lastSeq: 0n, prunedSeq: 0n };

/** The newest seq of each of these streams; those nobody has written to are not in the answer. */
export async function readLastSeqs(query: Query, keys: readonly string[]): Promise<Map<string, bigint>> {
  const rows = await query(
    'SELECT "key", "lastSeq"::text AS "seq" FROM "LiveStream" WHERE "key" = ANY($1::text[])',
    [keys],
    'live-last-seqs',
  );
  return new Map(rows.map((row) => [String(row['key']), BigInt(String(row['seq']))]));
}
