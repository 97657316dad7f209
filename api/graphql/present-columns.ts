import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { encodeNodeId } from './node-id.ts';
import type { FromRow } from './quick/plan.ts';

const pluginName = 'presentColumns';
export default pluginName;

type Resolver = GraphQLFieldResolver<unknown, object>;

/**
 * Answers columns, ids and what was computed beside them from the row that is at hand. Relay's own resolver of ids is
 * asynchronous, and Prisma's asks how each row was loaded: for what a list shows of its entries, that is most of the work. What
 * no scope guards is marked with `fromRow`, so that whoever executes need not ask a resolver at all.
 */
export class PresentColumnsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(field: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const fromRow = this.#fromRow(field);
    if (
      !fromRow ||
      isGuarded(field.pothosOptions) ||
      isGuarded(this.buildCache.getTypeConfig(field.parentType).pothosOptions)
    )
      return field;
    return { ...field, extensions: { ...field.extensions, fromRow } };
  }

  override wrapResolve(resolve: Resolver, field: PothosOutputFieldConfig<Types>): Resolver {
    const fromRow = this.#fromRow(field);
    if (!fromRow) return resolve;
    return (row, args, context, info) => {
      const value = isObject(row) ? fromRow(row) : undefined;
      return value === undefined ? resolve(row, args, context, info) : value;
    };
  }

  #fromRow({ parentType, name, extensions }: PothosOutputFieldConfig<Types>): FromRow | null {
    if (this.buildCache.getTypeConfig(parentType).extensions?.['pothosPrismaModel'] === undefined) return null;
    if (name === 'id') {
      return (row) => {
        const { id } = row as { id?: unknown };
        return typeof id === 'string' ? encodeNodeId(parentType, id) : undefined;
      };
    }
    const column = extensions?.['pothosExposedField'] ?? extensions?.['computed'];
    return typeof column === 'string' ? (row) => (row as Record<string, unknown>)[column] : null;
  }
}

function isGuarded(options: object): boolean {
  return Object.keys(options).some((name) => /scope/i.test(name));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

SchemaBuilder.registerPlugin(pluginName, PresentColumnsPlugin);
