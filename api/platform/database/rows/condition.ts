import type { Prisma } from '../../../generated/prisma/client.ts';
import type { Model } from './model.ts';

/** A statement that grows: its values, and names for its tables. */
export class Statement {
  readonly values: unknown[] = [];
  /** Whether its plan is as good for other values. */
  isSteady = true;
  #tables = 0;

  value(value: unknown): string {
    this.values.push(value instanceof Date ? value.toISOString() : value);
    return `$${this.values.length}`;
  }

  /** SQL with values of its own, which become the statement's. */
  sql({ strings, values }: Prisma.Sql): string {
    return strings.map((text, nth) => text + (nth < values.length ? this.value(values[nth]) : '')).join('');
  }

  table(): string {
    this.#tables += 1;
    return `t${this.#tables}`;
  }
}

/**
 * The SQL of a Prisma `where` on the rows called `table`. Enums, null and booleans stand in the text, so that partial indexes
 * are found.
 * @throws Error for what it does not know; it never leaves a condition out
 */
export function condition(statement: Statement, model: Model, table: string, where: object): string {
  const all = Object.entries(where)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]: [string, unknown]) => {
      const each = () => list(value).map((one) => condition(statement, model, table, asObject(one)));
      switch (name) {
        case 'AND':
          return joined(each(), 'AND', 'true');
        case 'OR':
          return joined(each(), 'OR', 'false');
        case 'NOT':
          return joined(
            each().map((one) => `NOT ${one}`),
            'AND',
            'true',
          );
        default:
          return model.columns.has(name)
            ? comparison(statement, `${table}."${name}"`, model.columns.get(name)?.kind === 'enum', value)
            : related(statement, model, table, name, asObject(value));
      }
    });
  return joined(all, 'AND', 'true');
}

function related(statement: Statement, model: Model, table: string, name: string, where: object): string {
  const { model: other, own, foreign, isList } = model.relation(name);
  const [[quantifier, inner] = ['is', where], ...rest] = isList ? Object.entries(where) : [];
  if (rest.length > 0 || !['is', 'some', 'none'].includes(quantifier))
    throw new Error(`${model.name}.${name}: unknown condition`);
  const there = statement.table();
  // How many rows hang on a row differs too much for one plan, as does how many hold a text; what it hangs on is one.
  if (isList) statement.isSteady = false;
  return `${quantifier === 'none' ? 'NOT ' : ''}EXISTS (SELECT 1 FROM "${other.name}" ${there} WHERE ${there}."${foreign}" = ${table}."${own}"
    AND ${condition(statement, other, there, asObject(inner))})`;
}

const operators: Readonly<Record<string, string>> = { equals: '=', lt: '<', lte: '<=', gt: '>', gte: '>=' };

function comparison(statement: Statement, column: string, isEnum: boolean, value: unknown): string {
  const text = (one: unknown) => (isEnum || typeof one === 'boolean' ? literal(one) : statement.value(one));
  if (value === null) return `${column} IS NULL`;
  if (typeof value !== 'object' || value instanceof Date || value instanceof Uint8Array)
    return `${column} = ${text(value)}`;
  // One text, however many there are; enums stand in it, for partial indexes.
  const among = (all: unknown[]) =>
    isEnum ? `${column} IN (${all.map(literal).join(', ')})` : `${column} = ANY(${statement.value(all)})`;
  const { mode, ...rest } = value as Record<string, unknown>;
  const all = Object.entries(rest)
    .filter(([, operand]) => operand !== undefined)
    .map(([operator, operand]) => {
      const sign = operators[operator];
      if (sign !== undefined && operand !== null) return `${column} ${sign} ${text(operand)}`;
      const like = mode === 'insensitive' ? 'ILIKE' : 'LIKE';
      if (operator === 'contains' || operator === 'startsWith') statement.isSteady = false;
      switch (operator) {
        case 'equals':
          return `${column} IS NULL`;
        case 'not':
          return operand === null ? `${column} IS NOT NULL` : `${column} <> ${text(operand)}`;
        case 'in':
          return list(operand).length === 0 ? 'false' : among(list(operand));
        case 'notIn':
          return list(operand).length === 0 ? 'true' : `NOT ${among(list(operand))}`;
        case 'contains':
          return `${column} ${like} ${statement.value(`%${String(operand)}%`)}`;
        case 'startsWith':
          return `${column} ${like} ${statement.value(`${String(operand)}%`)}`;
        default:
          throw new Error(`${column}: unknown condition ${operator}`);
      }
    });
  return joined(all, 'AND', 'true');
}

function literal(value: unknown): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string' && /^\w+$/.test(value)) return `'${value}'`;
  throw new Error('no value of an enum');
}

function joined(conditions: readonly string[], by: 'AND' | 'OR', none: string): string {
  return conditions.length < 2 ? (conditions[0] ?? none) : `(${conditions.join(` ${by} `)})`;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function asObject(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new Error('a condition is no object');
}
