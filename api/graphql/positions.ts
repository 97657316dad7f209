import { builder } from './builder.ts';
import { badInput } from './errors.ts';
import type { Context } from './context.ts';
import { pageOf, type Page } from './keyset.ts';
import { pageSize } from './page-size.ts';

interface PositionArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** How a page of a numbered list is asked for. */
export const positionArgs = builder.args((arg) => ({
  first: arg.int({ description: 'So many from the start, or after `after`: 1 to 100.' }),
  after: arg.string({ description: 'Cursor to go on from.' }),
  last: arg.int({ description: 'So many from the end, or before `before`: 1 to 100.' }),
  before: arg.string({ description: 'Cursor to go back from.' }),
}));

/** So many rows of an ordered list strictly between two positions, from its start or, the last first, from its end. */
interface Stretch {
  position: { gt: number | undefined; lt: number | undefined };
  order: 'asc' | 'desc';
  take: number;
}

interface PositionRequest<Row> {
  context: Context;
  args: PositionArgs;
  /** Name of the list; cursors are sealed for it. */
  list: string;
  positionOf(row: NoInfer<Row>): number | bigint;
  /** The rows of a stretch, in its order. */
  read(stretch: Stretch): Promise<Row[]>;
  count(): Promise<number>;
  /** Position that the page is to be centred on. */
  around?: number;
}

/**
 * One page of a list whose entries are numbered. The numbers stay secret: cursors are sealed.
 * With neither `first` nor `last` it is the newest page, at the end of the list.
 * @throws BAD_USER_INPUT for a size out of range, `first` together with `last`, and another list's cursor
 */
export async function positionPage<Row>(request: PositionRequest<Row>): Promise<Page<Row>> {
  const { context, args } = request;
  if (args.first != null && args.last != null) {
    throw badInput(context, { FA: 'یا first را بدهید یا last را.', EN: 'Give either first or last.' });
  }
  const above = open(request, args.after);
  const below = open(request, args.before);
  if (request.around !== undefined) return centred(request, request.around);

  const from = args.first != null || (args.after != null && args.last == null) ? 'start' : 'end';
  const size = pageSize(context, args.first ?? args.last);
  const found = await readFrom(from, request, { above, below, take: size + 1 });
  const more = found.length > size;
  const rows = from === 'start' ? found.slice(0, size) : found.slice(-size);
  return page(request, rows, {
    hasPreviousPage: from === 'end' ? more : above !== undefined,
    hasNextPage: from === 'start' ? more : below !== undefined,
  });
}

async function centred<Row>(request: PositionRequest<Row>, position: number): Promise<Page<Row>> {
  const size = pageSize(request.context, request.args.first ?? request.args.last);
  const earlier = Math.floor(size / 2);
  const later = size - earlier;
  const [upTo, beyond] = await Promise.all([
    readFrom('end', request, { below: BigInt(position), take: earlier + 1 }),
    readFrom('start', request, { above: BigInt(position) - 1n, take: later + 1 }),
  ]);
  const rows = [...(earlier === 0 ? [] : upTo.slice(-earlier)), ...beyond.slice(0, later)];
  return page(request, rows, { hasPreviousPage: upTo.length > earlier, hasNextPage: beyond.length > later });
}

/** The rows of a stretch in the order of the list, whichever end they are taken from. */
async function readFrom<Row>(
  end: 'start' | 'end',
  { read }: Pick<PositionRequest<Row>, 'read'>,
  { above, below, take }: { above?: bigint | undefined; below?: bigint | undefined; take: number },
): Promise<Row[]> {
  const position = { gt: asPosition(above), lt: asPosition(below) };
  const rows = await read({ position, order: end === 'start' ? 'asc' : 'desc', take });
  return end === 'start' ? rows : rows.reverse();
}

/** Positions are 32 bits wide; sealed cursors carry 64. */
function asPosition(position: bigint | undefined): number | undefined {
  return position === undefined ? undefined : Number(position);
}

type NewestFirstRequest<Row> = Omit<PositionRequest<Row>, 'args' | 'around' | 'read'> & {
  args: Pick<PositionArgs, 'first' | 'after'>;
  /** The rows below a position, highest first. */
  read(stretch: { below: bigint | undefined; take: number }): Promise<Row[]>;
};

/**
 * One page of a numbered list that is read from its end: newest first.
 * @throws BAD_USER_INPUT for a size out of range and for another list's cursor
 */
export async function newestFirstPage<Row>(request: NewestFirstRequest<Row>): Promise<Page<Row>> {
  const size = pageSize(request.context, request.args.first);
  const below = open(request, request.args.after);
  const found = await request.read({ below, take: size + 1 });
  return page(request, found.slice(0, size), {
    hasPreviousPage: below !== undefined,
    hasNextPage: found.length > size,
  });
}

function page<Row>(
  { context, list, positionOf, count }: Pick<PositionRequest<Row>, 'context' | 'list' | 'positionOf' | 'count'>,
  rows: readonly Row[],
  more: { hasPreviousPage: boolean; hasNextPage: boolean },
): Page<Row> {
  return pageOf(rows, (row) => context.services.seal.seal(list, positionOf(row)), more, count);
}

function open(
  { context, list }: { context: Context; list: string },
  cursor: string | null | undefined,
): bigint | undefined {
  if (cursor == null) return undefined;
  const position = context.services.seal.open(list, cursor);
  if (position !== null) return position;
  throw badInput(context, { FA: 'این نشانگر از آنِ این فهرست نیست.', EN: 'This cursor is not one of this list.' });
}
