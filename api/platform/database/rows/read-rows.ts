import type { Prisma } from '../../../generated/prisma/client.ts';
import { condition, Statement } from './condition.ts';
import { modelOf, type Model } from './model.ts';

/** Runs one statement and returns its rows. A `name` belongs to one text; the server keeps its plan. */
export type Query = (text: string, values: unknown[], name?: string) => Promise<Record<string, unknown>[]>;

/** Statements on what a transaction reads. */
export function queryIn(db: Prisma.TransactionClient): Query {
  return (text, values) => db.$queryRawUnsafe(text, ...values);
}

/** Columns and relations as Prisma names them: all columns but secrets unless there is a `select`. */
export interface Selection {
  select?: object | null;
  include?: object | null;
}

export interface Wanted extends Selection {
  where: object;
  /** Beside `where`, at least one of these; each is looked for by itself, by an index of its own. */
  anyOf?: readonly object[];
  /** Columns in it are read whatever is selected: pages are gone on from by them. */
  orderBy: readonly object[];
  take: number;
  /** Values of each row that are no columns, by the names that they get; in their SQL the row is called `page`. */
  computed?: Readonly<Record<string, Prisma.Sql>>;
}

/**
 * What Prisma's findMany would give, secrets apart, from one statement that answers in JSON: a fraction of the cost, for the
 * few reads that are made all day. Conditions are Prisma's own, so that what is visible is written once.
 * @throws Error for what it can't say in SQL
 */
export async function readRows<Row>(query: Query, modelName: Prisma.ModelName, wanted: Wanted): Promise<Row[]> {
  const model = modelOf(modelName);
  const statement = new Statement();
  const { select, include, orderBy } = wanted;
  const places = orderBy.flatMap((one) => Object.keys(one)).filter((name) => model.columns.has(name));
  const selection = select
    ? { select: { ...Object.fromEntries(places.map((name) => [name, true])), ...select } }
    : { include };
  const { columns, joins, revive } = selected(statement, model, 'page', selection);
  const values = Object.entries(wanted.computed ?? {}).map(([name, sql]) => `, ${statement.sql(sql)} AS "${name}"`);
  // A join keeps no order.
  const order = joins && `ORDER BY ${ordering(model, 'page', orderBy)}`;
  const text = `SELECT json_agg(entry) AS entries FROM (SELECT ${columns}${values.join('')} FROM (${page(statement, model, wanted)}) page ${joins} ${order}) entry`;
  const [answer] = await query(text, statement.values, statement.isSteady ? nameOf(text) : undefined);
  // No row gives no array. What is read has the shape that was selected.
  const rows = (answer?.['entries'] ?? []) as Record<string, unknown>[];
  rows.forEach(revive);
  return rows as Row[];
}

/** The one row for which a condition holds; null when there is none. Of several, the first by id. */
export async function readRow<Row>(
  query: Query,
  modelName: Prisma.ModelName,
  { select, include }: Selection,
  where: object,
): Promise<Row | null> {
  const [row] = await readRows<Row>(query, modelName, { select, include, where, orderBy: [{ id: 'asc' }], take: 1 });
  return row ?? null;
}

// Connections keep what is prepared for good: filters and selections of people's own making must not fill them. A text is named
// once it has come often; what came less often of late is forgotten.
const mostNames = 400;
const mostCounted = 1_000;
const often = 20;
const names = new Map<string, string>();
const counts = new Map<string, number>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size === mostNames) return known;
  const count = (counts.get(text) ?? 0) + 1;
  counts.delete(text);
  if (count < often) {
    counts.set(text, count);
    const [oldest] = counts.keys();
    if (counts.size > mostCounted && oldest !== undefined) counts.delete(oldest);
    return undefined;
  }
  const name = `rows-${names.size + 1}`;
  names.set(text, name);
  return name;
}

/** Counts the rows that a condition holds for; up to a number, if one is given. */
export async function countRows(
  query: Query,
  modelName: Prisma.ModelName,
  { where, anyOf, atMost }: Pick<Wanted, 'where' | 'anyOf'> & { atMost?: number },
): Promise<number> {
  const model = modelOf(modelName);
  const statement = new Statement();
  const table = statement.table();
  const alternatives = anyOf ? { AND: [where, { OR: anyOf }] } : where;
  const text = `SELECT count(*)::int AS "count" FROM (
    SELECT 1 FROM "${model.name}" ${table} WHERE ${condition(statement, model, table, alternatives)} ${atMost === undefined ? '' : `LIMIT ${atMost}`}) counted`;
  const [answer] = await query(text, statement.values, statement.isSteady ? nameOf(text) : undefined);
  return Number(answer?.['count']);
}

function page(statement: Statement, model: Model, { where, anyOf, orderBy, take }: Wanted): string {
  const order = (table: string) => ordering(model, table, orderBy);
  const slice = (one: object, columns: string) => {
    const table = statement.table();
    return `SELECT ${table}.${columns} FROM "${model.name}" ${table}
      WHERE ${condition(statement, model, table, one)} ORDER BY ${order(table)} LIMIT ${take}`;
  };
  if (!anyOf) return slice(where, '*');
  const found = anyOf.map((one) => `(${slice({ AND: [where, one] }, '"id"')})`).join(' UNION ');
  return `SELECT found.* FROM "${model.name}" found JOIN (${found}) keys USING ("id") ORDER BY ${order('found')} LIMIT ${take}`;
}

function ordering(model: Model, table: string, orderBy: readonly object[]): string {
  return orderBy
    .flatMap((one) => Object.entries(one))
    .map(([name, value]: [string, unknown]) => {
      if (!model.columns.has(name)) {
        const { model: other, own, foreign } = model.relation(name);
        // By a column of the row that it hangs on.
        const [[column, direction] = ['', '']] = Object.entries(value as object);
        if (!other.columns.has(column)) throw new Error(`${other.name} has no column ${column}`);
        return `(SELECT "${column}" FROM "${other.name}" WHERE "${foreign}" = ${table}."${own}") ${directionOf(direction)}`;
      }
      if (typeof value !== 'object' || value === null) return `${table}."${name}" ${directionOf(value)}`;
      const { sort, nulls } = value as { sort?: unknown; nulls?: unknown };
      return `${table}."${name}" ${directionOf(sort)} NULLS ${nulls === 'first' ? 'FIRST' : 'LAST'}`;
    })
    .join(', ');
}

function directionOf(direction: unknown): string {
  if (direction === 'asc') return 'ASC';
  if (direction === 'desc') return 'DESC';
  throw new Error('neither asc nor desc');
}

type Revive = (row: Record<string, unknown>) => void;

/** The columns of a selection, the rows beside them that they are taken from, and what makes Prisma's values of JSON's. */
function selected(
  statement: Statement,
  model: Model,
  table: string,
  selection: Selection,
): { columns: string; joins: string; revive: Revive } {
  const chosen = Object.entries(selection.select ?? selection.include ?? {}).filter(([, how]) => Boolean(how));
  const scalars = selection.select
    ? chosen.map(([name]) => name).filter((name) => model.columns.has(name))
    : model.shown;
  const columns = scalars.map((name) =>
    // JSON's numbers are not exact so far out.
    model.columns.get(name)?.type === 'BigInt' ? `${table}."${name}"::text AS "${name}"` : `${table}."${name}"`,
  );
  const revivals: Revive[] = scalars.flatMap((name) => {
    const read = readers[model.columns.get(name)?.type ?? ''];
    if (!read) return [];
    return (row) => {
      const value = row[name];
      if (typeof value === 'string') row[name] = read(value);
    };
  });
  const joins: string[] = [];
  for (const [name, how] of chosen as [string, unknown][]) {
    if (model.columns.has(name)) continue;
    if (name === '_count') {
      columns.push(`${countsOf(statement, model, table, how as Selection)} AS "_count"`);
      continue;
    }
    const { sql, join, revive } = nested(statement, model, table, name, how === true ? {} : (how as Nested));
    columns.push(`${sql} AS "${name}"`);
    joins.push(join);
    revivals.push((row) => {
      const value = row[name];
      if (Array.isArray(value)) value.forEach(revive);
      else if (value !== null) revive(value as Record<string, unknown>);
    });
  }
  return {
    columns: columns.join(', '),
    joins: joins.filter(Boolean).join(' '),
    revive: (row) => {
      for (const one of revivals) one(row);
    },
  };
}

/** How many a row has of each of these relations. */
function countsOf(statement: Statement, parent: Model, parentTable: string, { select }: Selection): string {
  const entries = Object.entries(select ?? {}).flatMap(([name, how]) => {
    if (!how) return [];
    const { model, own, foreign } = parent.relation(name);
    const table = statement.table();
    const { where = {} } = how === true ? {} : (how as { where?: object });
    return `'${name}', (SELECT count(*) FROM "${model.name}" ${table}
      WHERE ${table}."${foreign}" = ${parentTable}."${own}" AND ${condition(statement, model, table, where)})`;
  });
  return `json_build_object(${entries.join(', ')})`;
}

interface Nested extends Selection {
  where?: object;
  orderBy?: object | readonly object[];
  take?: number;
}

function nested(statement: Statement, parent: Model, parentTable: string, name: string, how: Nested) {
  const { select, include, where = {}, orderBy = [], take, ...rest } = how;
  const unknown = Object.entries(rest).find(([, value]) => value !== undefined);
  if (unknown) throw new Error(`${parent.name}.${name}: ${unknown[0]} is not known here`);
  const { model, own, foreign, isList } = parent.relation(name);
  const table = statement.table();
  const { columns, joins, revive } = selected(statement, model, table, { select, include });
  const isOnIt = `${table}."${foreign}" = ${parentTable}."${own}" AND ${condition(statement, model, table, where)}`;
  if (!isList) {
    // Joined, one row hangs on each of a whole page by one look; by a subquery it would be looked for again and again.
    return {
      sql: `CASE WHEN ${table}."${foreign}" IS NOT NULL THEN (SELECT to_json(entry) FROM (SELECT ${columns}) entry) END`,
      join: `LEFT JOIN "${model.name}" ${table} ON ${isOnIt} ${joins}`,
      revive,
    };
  }
  const order = ordering(model, table, [orderBy].flat());
  const rows = `SELECT ${columns} FROM "${model.name}" ${table} ${joins} WHERE ${isOnIt}
    ${order && `ORDER BY ${order}`} ${take === undefined ? '' : `LIMIT ${take}`}`;
  return { sql: `(SELECT coalesce(json_agg(entry), '[]') FROM (${rows}) entry)`, join: '', revive };
}

// What JSON has no type for.
const readers: Readonly<Record<string, (value: string) => unknown>> = {
  DateTime: (value) => new Date(value),
  BigInt: (value) => BigInt(value),
  Bytes: (value) => new Uint8Array(Buffer.from(value.slice(2), 'hex')),
};
