import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { vi } from 'vitest';

/** The SQL statements that the callback makes the app send, without those that open and close transactions. */
export async function statementsOf(callback: () => Promise<unknown>): Promise<string[]> {
  const embedded = vi.spyOn(PGlite.prototype, 'query');
  const server = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await callback();
    return [...embedded.mock.calls, ...server.mock.calls]
      .map(([query]: unknown[]) => textOf(query))
      .filter((text) => /^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(text));
  } finally {
    embedded.mockRestore();
    server.mockRestore();
  }
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';
}
