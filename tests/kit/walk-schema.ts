import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { schema } from '../../api/schema.ts';

// Every field and argument of the schema, laid out in paths.

type Field = GraphQLField<unknown, unknown>;

/** A step down: a field with its arguments, or the condition of a fragment. */
export interface Step {
  text: string;
  /** Its key in answers; null for a fragment. */
  key: string | null;
  /** How many there may be of what is below, for the cost. */
  times: number;
}

/** Values to be read at the end of a path. */
export interface Line {
  path: readonly Step[];
  leaves: readonly string[];
}

/** What is searched for: it is in every canary. */
const sought = 'canary';

/** How many entries of lists are read: of the outermost one, and of those below, or the cost would multiply. */
interface Sizes {
  outermost: number;
  inner: number;
}
/** How many fields deep arguments are varied; below they are asked for as they come. */
const variedDepth = 3;

/** The arguments without which a field can't be asked for, or gives nothing. */
export const required = (field: Field) =>
  field.args.filter(
    ({ name, type, defaultValue }) => name === 'id' || (isNonNullType(type) && defaultValue === undefined),
  );

const possible = (type: GraphQLNamedType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];

/** The values that an argument is tried with. Ids and cursors are not among them: they are tried one by one, elsewhere. */
function literals({ name, type }: GraphQLArgument | GraphQLInputField): string[] {
  const of = (input: GraphQLInputType): string[] => {
    if (isNonNullType(input)) return of(input.ofType);
    if (isListType(input)) return of(input.ofType).map((one) => `[${one}]`);
    if (isEnumType(input)) return input.getValues().map((value) => value.name);
    if (isInputObjectType(input)) {
      const fields = Object.values(input.getFields());
      return fields.flatMap((field) => literals(field).map((one) => `{ ${field.name}: ${one} }`));
    }
    if (input.name === 'String' && name !== 'search') return [];
    return { Boolean: ['true', 'false'], Int: ['2'], String: [JSON.stringify(sought)] }[input.name] ?? [];
  };
  return of(type);
}

/** The arguments of a field as it is asked for plainly, and then once with each value of each of them. */
function askings(field: Field, size: number, isVaried: boolean): string[] {
  const plain = new Map(required(field).map((arg) => [arg.name, literals(arg)[0] ?? `$${arg.name}`]));
  if (field.args.some(({ name }) => name === 'first')) plain.set('first', String(size));
  const written = (args: ReadonlyMap<string, string>) =>
    args.size > 0 ? `(${[...args].map(([name, value]) => `${name}: ${value}`).join(', ')})` : '';
  const varied = field.args.flatMap((arg) =>
    literals(arg).map((value) => {
      const args = new Map(plain).set(arg.name, value);
      // A page is asked for from one end.
      if (arg.name === 'last') args.delete('first');
      return written(args);
    }),
  );
  return [...new Set([written(plain), ...(isVaried ? varied : [])])];
}

/** Every path of what is of this type, so many fields deep. */
function linesOf(type: GraphQLNamedType, levels: number, path: readonly Step[], sizes: Sizes): Line[] {
  const all = possible(type);
  return all.flatMap((one) => {
    const on = isAbstractType(type) ? [...path, { text: `... on ${one.name}`, key: null, times: 1 }] : path;
    // Two types of a union may have fields of one name that are not alike.
    const keyOf = (field: Field) => {
      const isUnlike = all.some((other) => {
        const same = other.getFields()[field.name];
        return same !== undefined && String(same.type) !== String(field.type);
      });
      return isUnlike ? `${one.name}_${field.name}` : field.name;
    };
    const fields = Object.values(one.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)) && required(field).length === 0);
    return [
      { path: on, leaves: ['__typename', ...leaves.map((field) => aliased(keyOf(field), field.name))] },
      ...(levels > 1 ? fields.flatMap((field) => linesBelow(field, keyOf(field), levels - 1, on, sizes)) : []),
    ];
  });
}

const aliased = (key: string, name: string) => (key === name ? name : `${key}: ${name}`);

/** Every path that begins with this field and leads so many fields below it; of a list's page, its entries are one level. */
function linesBelow(field: Field, key: string, levels: number, path: readonly Step[], sizes: Sizes): Line[] {
  const of = getNamedType(field.type);
  if (isLeafType(of)) return [];
  const isPage = of.name.endsWith('Connection');
  const size = path.some(({ times }) => times > 1) ? sizes.inner : sizes.outermost;
  const depth = path.filter((step) => step.key !== null).length + 1;
  const times = isPage ? size : isListType(getNullableType(field.type)) ? 10 : 1;
  return askings(field, size, depth <= variedDepth).flatMap((args, nth) => {
    const as = nth === 0 ? key : `${key}_${nth}`;
    const to = [...path, { text: aliased(as, field.name) + args, key: as, times }];
    const left = nth === 0 ? levels : 1;
    if (!isPage || !isObjectType(of)) return linesOf(of, left, to, sizes);
    const nodes = of.getFields()['nodes'];
    if (!nodes) throw new Error(`${of.name} has no nodes`);
    const step = (name: string): Step => ({ text: name, key: name, times: 1 });
    return [
      { path: to, leaves: ['totalCount'] },
      {
        path: [...to, step('pageInfo')],
        leaves: ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor'],
      },
      { path: [...to, step('edges')], leaves: ['cursor'] },
      ...linesOf(getNamedType(nodes.type), left, [...to, step('nodes')], sizes),
    ];
  });
}

/** Every path from one beginning, in full, and with lists of one entry. */
export interface Lines {
  wide: Line[];
  narrow: Line[];
}

const wide: Sizes = { outermost: 12, inner: 3 };
const narrow: Sizes = { outermost: 1, inner: 1 };

/** Of a root field, so many fields deep, itself counted. */
export const linesOfField = (field: Field, levels: number): Lines => ({
  wide: linesBelow(field, field.name, levels - 1, [], wide),
  narrow: linesBelow(field, field.name, levels - 1, [], narrow),
});

/** Of what is of a type, after these steps. */
export const linesOfType = (type: GraphQLNamedType, levels: number, path: readonly Step[]): Lines => ({
  wide: linesOf(type, levels, path, wide),
  narrow: linesOf(type, levels, path, narrow),
});
