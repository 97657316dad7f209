import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  Kind,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Locale } from '../../platform/locale.ts';
import { pageSize } from '../page-size.ts';

// In points. A value comes with the object that it is of; the sum is rounded up.
const value = 0.1;
const object = 1;
const write = 10;
/** The schema's own description is long, and costs no SQL. */
export const introspectionCost = 500;

// What a list counts as that has no page size: labels, attachments, reactions.
const plainList = 10;

interface Asker {
  locale: Locale;
}

/**
 * What a field costs that names no cost of its own: an object a point, its values a tenth each, a change ten more, and
 * lists multiply what they hold by their page size.
 * @throws BAD_USER_INPUT for a page size out of range
 */
export function fieldComplexity(
  args: Record<string, unknown>,
  asker: Asker,
  field: Pick<GraphQLField<unknown, unknown>, 'name' | 'type'>,
) {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return value;
  if (named.name.endsWith('Payload')) return { field: object + write, multiplier: 1 };
  if (named.name.endsWith('Connection')) return { field: object, multiplier: pageSize(asker, sizeIn(args)) };
  if (!isListType(getNullableType(field.type))) return { field: object, multiplier: 1 };
  const { ids } = args;
  if (Array.isArray(ids)) return { field: object * ids.length, multiplier: ids.length };
  // The page's own lists: the connection has multiplied.
  const isOfPage = field.name === 'nodes' || field.name === 'edges';
  return { field: object, multiplier: isOfPage ? 1 : plainList };
}

function sizeIn({ first, last }: Record<string, unknown>): number | undefined {
  const size = first ?? last;
  return typeof size === 'number' ? size : undefined;
}

/**
 * The points of an operation with these variables.
 * @throws GraphQLError for variables that are not of their types, and for a page size out of range
 */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  locale: Locale,
): number {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const alone: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
  return Math.ceil(complexityFromQuery(alone, { schema, variables, ctx: { locale } }).complexity);
}
