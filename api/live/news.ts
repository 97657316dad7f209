import { z } from 'zod';
import { atOnce } from '../platform/database/rows/at-once.ts';
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
 * committed before an event that is found is found as well. All who look at the same moment look together.
 */
export const readNews: (query: Query, look: Look) => Promise<News> = atOnce(async (query, looks: readonly Look[]) => {
  const values = [
    looks.map(({ streamKey }) => streamKey),
    looks.map(({ after }) => after?.toString() ?? null),
    looks.map(({ limit }) => limit),
    looks.map(({ guardKey }) => guardKey),
    looks.map(({ guardAfter }) => String(guardAfter)),
  ];
  const rows = await query(newsStatement, values, 'live-news');
  return rows.map((row) => {
    const { head, events, told } = newsRow.parse(row);
    return { head: head ?? unwritten, events: events ?? [], told: told ?? [] };
  });
});

// Ordered by the column: of the same name is what the statement makes a text of.
const newsStatement = `
  SELECT
    (SELECT json_build_object('lastSeq', "lastSeq"::text, 'prunedSeq', "prunedSeq"::text)
      FROM "LiveStream" WHERE "key" = look."streamKey") AS "head",
    (SELECT json_agg(event) FROM (
      SELECT "seq"::text, "type", "payload" FROM "LiveEvent"
      WHERE "streamKey" = look."streamKey" AND "seq" > look."after"
      ORDER BY "LiveEvent"."seq" LIMIT look."limit") event) AS "events",
    (SELECT json_agg(event) FROM (
      SELECT "seq"::text, "type", "payload" FROM "LiveEvent"
      WHERE "streamKey" = look."guardKey" AND "seq" > look."guardAfter" ORDER BY "LiveEvent"."seq") event) AS "told"
  FROM unnest($1::text[], $2::bigint[], $3::int[], $4::text[], $5::bigint[]) WITH ORDINALITY
    AS look("streamKey", "after", "limit", "guardKey", "guardAfter", "nth")
  ORDER BY look."nth"`;

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
