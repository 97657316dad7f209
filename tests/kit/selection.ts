import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { schema } from '../../api/schema.ts';

/** The arguments without which a field can't be asked for. */
const required = (field: GraphQLField<unknown, unknown>) =>
  field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

/** Everything of a type that has no fields of its own, and the ids of what has. */
function leaves(type: GraphQLNamedType): string {
  if (isUnionType(type) || isInterfaceType(type)) {
    const possible = schema.getPossibleTypes(type).map((one) => `... on ${one.name} { ${leaves(one)} }`);
    return `__typename ${possible.join(' ')}`;
  }
  if (!isObjectType(type)) return '';
  const own = Object.values(type.getFields()).flatMap((field) => {
    if (required(field).length > 0) return [];
    const of = getNamedType(field.type);
    // Same field, other type: aliases keep the fragments of a union from disagreeing.
    const as = `${type.name}_${field.name}`;
    if (isLeafType(of)) return [`${as}: ${field.name}`];
    return isObjectType(of) && 'id' in of.getFields() ? [`${as}: ${field.name} { id }`] : [];
  });
  return ['__typename', ...own].join(' ');
}

/** A field with what it leads to: through connections, down to the leaves of their nodes. */
export function selection(field: GraphQLField<unknown, unknown>): string {
  const of = getNamedType(field.type);
  if (isLeafType(of)) return field.name;
  if (isObjectType(of) && of.name.endsWith('Connection')) {
    const node = of.getFields()['nodes'];
    const inner = node ? leaves(getNamedType(node.type)) : '';
    return `${field.name} { totalCount pageInfo { hasNextPage startCursor endCursor } edges { cursor } nodes { ${inner} } }`;
  }
  return `${field.name} { ${leaves(of)} }`;
}
