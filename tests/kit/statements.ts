import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { vi } from 'vitest';

/**
 * The SQL statements that the callback makes the app send, without those that open and close transactions, and without
 * the signals to other servers: these follow a commit when they come round to it, one for several.
 */
export async function statementsOf(callback: () => Promise<unknown>): Promise<string[]> {
  // In and out of transactions alike, PGlite's statements pass here, as messages of PostgreSQL's protocol.
  const embedded = vi.spyOn(PGlite.prototype, 'execProtocolRawSync');
  const server = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await callback();
    const sent = [
      ...embedded.mock.calls.map(([message]) => parsedText(message)),
      ...server.mock.calls.map(([query]: unknown[]) => textOf(query)),
    ];
    return sent.filter(
      (text) => /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(text) && !text.startsWith('SELECT pg_notify('),
    );
  } finally {
    embedded.mockRestore();
    server.mockRestore();
  }
}

/** The statement in a Parse message: "P", its length, a name that ends with NUL, the text that ends with NUL. */
function parsedText(message: Uint8Array): string {
  const bytes = Buffer.from(message);
  if (bytes.toString('latin1', 0, 1) !== 'P') return '';
  const start = bytes.indexOf(0, 5) + 1;
  return bytes.toString('utf8', start, bytes.indexOf(0, start));
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';
}
