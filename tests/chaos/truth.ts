import pg from 'pg';

/** An event as it stands in the database. */
export interface StoredEvent {
  seq: bigint;
  type: string;
  payload: Record<string, unknown>;
}

/** Asks the database itself, past all servers. */
export class Truth {
  readonly #url: string;

  constructor(databaseUrl: string) {
    this.#url = databaseUrl;
  }

  /** The events of a stream after a seq, oldest first. */
  async events(streamKey: string, after: bigint): Promise<StoredEvent[]> {
    const rows = await this.query<{ seq: string; type: string; payload: Record<string, unknown> }>(
      'SELECT "seq", "type", "payload" FROM "LiveEvent" WHERE "streamKey" = $1 AND "seq" > $2 ORDER BY "seq"',
      [streamKey, after],
    );
    return rows.map(({ seq, type, payload }) => ({ seq: BigInt(seq), type, payload }));
  }

  /** The keys of all streams. */
  async streamKeys(): Promise<string[]> {
    return (await this.query<{ key: string }>('SELECT "key" FROM "LiveStream"')).map(({ key }) => key);
  }

  /** How often each text was written, of messages in rooms and at tickets. */
  async bodies(): Promise<Map<string, number>> {
    const rows = await this.query<{ body: string; times: number }>(
      `SELECT body, count(*)::int AS times FROM (
        SELECT body FROM "ChatMessage" UNION ALL SELECT body FROM "SupportMessage") all_messages GROUP BY body`,
    );
    return new Map(rows.map(({ body, times }) => [body, times]));
  }

  /** Cuts the connections over which servers hear each other. */
  async cutListeners(): Promise<number> {
    const rows = await this.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ahrom signals'`,
    );
    return rows.length;
  }

  async query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client(this.#url);
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }
}
