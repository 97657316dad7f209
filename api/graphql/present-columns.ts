import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import { encodeNodeId } from './node-id.ts';

const pluginName = 'presentColumns';
export default pluginName;

declare global {
  // Pothos' plugins are declared where it looks for them.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      presentColumns: PresentColumnsPlugin<Types>;
    }
  }
}

type Resolver = GraphQLFieldResolver<unknown, object>;

/**
 * Answers columns and ids from the row that is at hand. Relay's own resolver of ids is asynchronous, and Prisma's asks how each
 * row was loaded: for what a list shows of its entries, that is most of the work.
 */
class PresentColumnsPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(resolve: Resolver, field: PothosOutputFieldConfig<Types>): Resolver {
    const { parentType, name, extensions } = field;
    const isRow = this.buildCache.getTypeConfig(parentType).extensions?.['pothosPrismaModel'] !== undefined;
    if (!isRow) return resolve;
    if (name === 'id') {
      return (row, args, context, info) => {
        const key = columnOf(row, 'id');
        return typeof key === 'string' ? encodeNodeId(parentType, key) : resolve(row, args, context, info);
      };
    }
    const column = extensions?.['pothosExposedField'];
    if (typeof column !== 'string') return resolve;
    return (row, args, context, info) => {
      const value = columnOf(row, column);
      return value === undefined ? resolve(row, args, context, info) : value;
    };
  }
}

function columnOf(row: unknown, column: string): unknown {
  return typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[column] : undefined;
}

SchemaBuilder.registerPlugin(pluginName, PresentColumnsPlugin);
