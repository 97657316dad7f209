import type { z } from 'zod';
import { badInput } from './errors.ts';
import type { Context } from './context.ts';
import { pageSize } from './page-size.ts';

/** An order of a list in which every entry has its own place, and how to ask for what lies beyond a place. */
export interface Ordering<Row, Where, OrderBy, Key extends readonly string[]> {
  orderBy: OrderBy[];
  /** Form of the place that a cursor carries; cursors come from outside. */
  key: z.ZodType<Key>;
  keyOf(row: Row): Key;
  beyond(key: Key): Where;
}

export interface ListArgs {
  first?: number | null;
  after?: string | null;
}

/** A page as the relay types resolve it. */
export interface Page<Row> {
  edges: { cursor: string; node: Row }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: () => Promise<number>;
}

interface KeysetRequest<Row, Where, OrderBy, Key extends readonly string[]> {
  context: Context;
  args: ListArgs;
  /** What the cursors belong to: the list's name, ordering and filter. */
  list: unknown;
  ordering: Ordering<NoInfer<Row>, Where, OrderBy, Key>;
  read(slice: { where: Where | undefined; orderBy: OrderBy[]; take: number }): Promise<Row[]>;
  count: () => Promise<number>;
}

/**
 * One page of a list, found by the place of its cursor and not by counting: as quick at the end as at the start, and
 * steady while entries come and go.
 * @throws BAD_USER_INPUT for a size out of range and for another list's cursor
 */
export async function keysetPage<Row, Where, OrderBy, Key extends readonly string[]>(
  request: KeysetRequest<Row, Where, OrderBy, Key>,
): Promise<Page<Row>> {
  const { context, args, ordering } = request;
  const size = pageSize(context, args.first);
  const sign = (key: readonly string[]) => context.services.seal.sign(JSON.stringify([request.list, key]));
  const key = args.after ? openKey(context, ordering, sign, args.after) : undefined;
  const rows = await request.read({
    where: key && ordering.beyond(key),
    orderBy: ordering.orderBy,
    take: size + 1,
  });
  const edges = rows.slice(0, size).map((node) => {
    const place = ordering.keyOf(node);
    return { cursor: Buffer.from(JSON.stringify([sign(place), ...place])).toString('base64url'), node };
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: key !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: request.count,
  };
}

function openKey<Key extends readonly string[]>(
  context: Context,
  ordering: { key: z.ZodType<Key> },
  sign: (key: readonly string[]) => string,
  cursor: string,
): Key {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const [signature, ...place] = Array.isArray(parts) ? (parts as unknown[]) : [];
  const key = ordering.key.safeParse(place);
  // Signed by us: its values can be given to the database as they are.
  if (key.success && signature === sign(key.data)) return key.data;
  throw badInput(context, { FA: 'این نشانگر از آنِ این فهرست نیست.', EN: 'This cursor is not one of this list.' });
}
