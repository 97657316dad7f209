import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import { schema } from '../../api/schema.ts';
import { selection } from './selection.ts';

/** A place of a root field's arguments that takes an id, and the operation that asks with `$id` there. */
export interface ReadPlace {
  field: string;
  /** The id's name, or the field's where it is called `id`. */
  name: string;
  text: string;
}

type Root = GraphQLField<unknown, unknown>;

/** Where ids go, as the arguments are written. */
function placesIn(arg: GraphQLArgument | GraphQLInputField): { name: string; text: string }[] {
  const of = getNamedType(arg.type);
  const wrap = (inner: string) => `${arg.name}: ${isListType(getNullableType(arg.type)) ? `[${inner}]` : inner}`;
  if (of.name === 'ID') return [{ name: arg.name, text: wrap('$id') }];
  if (!isInputObjectType(of)) return [];
  return Object.values(of.getFields())
    .flatMap(placesIn)
    .map(({ name, text }) => ({ name, text: wrap(`{ ${text} }`) }));
}

function placesOf(operation: 'query' | 'subscription', root: Root, selected: string): ReadPlace[] {
  return root.args.flatMap(placesIn).map(({ name, text }) => {
    // What else is asked for has defaults.
    if (root.args.some((arg) => isNonNullType(arg.type) && !text.startsWith(`${arg.name}:`))) {
      throw new Error(`${root.name} needs more than an id`);
    }
    const isNode = ['id', 'ids'].includes(name);
    return {
      field: root.name,
      name: isNode ? root.name : name,
      text: `${operation} ($id: ID!) { ${selected.replace(root.name, `${root.name}(${text})`)} }`,
    };
  });
}

const fieldsOf = (type: { getFields(): Record<string, Root> } | null | undefined) =>
  Object.values(type?.getFields() ?? {});

/** Every place of a query that takes an id. */
export const queryPlaces: readonly ReadPlace[] = fieldsOf(schema.getQueryType()).flatMap((root) =>
  placesOf('query', root, ['node', 'nodes'].includes(root.name) ? `${root.name} { id }` : selection(root)),
);

/** Every place of a feed that takes an id. */
export const feedPlaces: readonly ReadPlace[] = fieldsOf(schema.getSubscriptionType()).flatMap((root) =>
  placesOf('subscription', root, `${root.name} { __typename }`),
);
