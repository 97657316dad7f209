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

/** An entry with its cursor, which is made when it is asked for: most pages need those of their ends alone. */
class Edge<Row> {
  readonly node: Row;
  readonly #cursorOf: (row: Row) => string;

  constructor(node: Row, cursorOf: (row: Row) => string) {
    this.node = node;
    this.#cursorOf = cursorOf;
  }

  get cursor(): string {
    return this.#cursorOf(this.node);
  }
}

/** Where a list's entries stand below its field: by these paths a selection is looked for. */
export const inPage = [['edges', 'node'], ['nodes']];

/** A page of these rows as the relay types resolve it. */
export function pageOf<Row>(
  rows: readonly Row[],
  cursorOf: (row: Row) => string,
  more: { hasNextPage: boolean; hasPreviousPage: boolean },
  totalCount: () => Promise<number>,
): Page<Row> {
  const edges = rows.map((row) => new Edge(row, cursorOf));
  return {
    edges,
    pageInfo: {
      ...more,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount,
  };
}

/** A page as the relay types resolve it. */
export interface Page<Row> {
  edges: Edge<Row>[];
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
  const cursorOf = (row: Row) => {
    const place = ordering.keyOf(row);
    return Buffer.from(JSON.stringify([sign(place), ...place])).toString('base64url');
  };
  const more = { hasNextPage: rows.length > size, hasPreviousPage: key !== undefined };
  return pageOf(rows.slice(0, size), cursorOf, more, request.count);
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
