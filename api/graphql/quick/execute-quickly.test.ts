import { execute, GraphQLSchema, parse, validate, type ExecutionResult } from 'graphql';
import {
  GraphQLEnumType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  type GraphQLFieldConfig,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { executeQuickly } from './execute-quickly.ts';

const text = { type: GraphQLString };
const later = <T>(value: T) => new Promise<T>((resolve) => setImmediate(() => resolve(value)));
const failing = (): never => {
  throw new Error('broken');
};

let columnsAsked = 0;
const column: GraphQLFieldConfig<{ column?: string }, unknown> = {
  type: new GraphQLNonNull(GraphQLString),
  resolve: (row: { column?: string }) => {
    columnsAsked += 1;
    return row.column ?? 'asked for';
  },
  extensions: { fromRow: (row: { column?: string }) => row.column },
};

const Colour = new GraphQLEnumType({ name: 'Colour', values: { RED: { value: 1 }, BLUE: { value: 2 } } });
const Animal = new GraphQLInterfaceType({
  name: 'Animal',
  fields: { name: text },
  resolveType: (animal: { barks?: true }) => (animal.barks ? 'Dog' : later('Cat')),
});
const Dog = new GraphQLObjectType({
  name: 'Dog',
  interfaces: [Animal],
  fields: { name: text, noise: { type: GraphQLString, resolve: () => 'woof' } },
});
const Cat = new GraphQLObjectType({
  name: 'Cat',
  interfaces: [Animal],
  fields: { name: { type: GraphQLString, resolve: () => later('Tom') }, lives: { type: GraphQLInt, resolve: () => 9 } },
});
const Doubted = new GraphQLObjectType({
  name: 'Doubted',
  fields: { name: text },
  isTypeOf: () => later(null).then(failing),
});
const Person: GraphQLObjectType = new GraphQLObjectType({
  name: 'Person',
  fields: () => ({
    column,
    name: {
      type: new GraphQLNonNull(GraphQLString),
      args: { upper: { type: GraphQLInt, defaultValue: 0 } },
      resolve: nameOf,
    },
    friends: { type: new GraphQLList(new GraphQLNonNull(Person)), resolve: () => later([{ column: 'a' }, {}]) },
    nobody: { type: Person, resolve: () => null },
    path: {
      type: GraphQLString,
      resolve: (_person, _args, _context, { path }) => [path.prev?.prev?.key, path.prev?.key, path.key].join(),
    },
  }),
});
function nameOf(_person: unknown, { upper }: { upper: number }) {
  return upper === 1 ? 'SARA' : 'Sara';
}

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      me: { type: new GraphQLNonNull(Person), resolve: () => ({ column: 'mine' }) },
      colour: { type: Colour, resolve: () => later(2) },
      grid: { type: new GraphQLList(new GraphQLList(GraphQLInt)), resolve: () => [[1, null], null, later([3])] },
      animals: { type: new GraphQLList(Animal), resolve: () => [{ barks: true, name: 'Rex' }, {}, null] },
      root: { type: GraphQLString, resolve: (root: { says: string }) => root.says },
      context: { type: GraphQLString, resolve: (_root, _args, context) => String(context) },
      broken: { type: GraphQLString, resolve: failing },
      brokenLater: { type: GraphQLString, resolve: () => later(null).then(failing) },
      missing: { type: new GraphQLNonNull(GraphQLString), resolve: () => later(null) },
      wrong: { type: Colour, resolve: () => 3 },
      error: { type: GraphQLString, resolve: () => new Error('returned') },
      set: { type: new GraphQLList(GraphQLInt), resolve: () => new Set([1]) },
      mixed: { type: new GraphQLList(GraphQLInt), resolve: () => ['x', later(null).then(failing)] },
      doubted: { type: Doubted, resolve: () => ({}) },
      holed: { type: new GraphQLList(new GraphQLNonNull(GraphQLInt)), resolve: () => [1, null] },
    },
  }),
  mutation: new GraphQLObjectType({ name: 'Mutation', fields: { change: { type: GraphQLInt, resolve: () => 1 } } }),
  types: [Dog, Cat],
});

/** What an operation gives here, and by graphql-js. */
async function both(query: string, variableValues: Record<string, unknown> = {}) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const args = { schema, document, variableValues, rootValue: { says: 'hello' }, contextValue: 'given' };
  const [quick, reference] = [await executeQuickly(args), await execute(args)];
  return { quick: quick && JSON.stringify(quick), reference: JSON.stringify(reference satisfies ExecutionResult) };
}

describe('an operation that is plain and well', () => {
  it.each([
    '{ me { name column __typename } }',
    '{ me { again: name other: name(upper: 1) name } }',
    '{ me { friends { column name friends { column } nobody { name } } } }',
    '{ me { ...Named friends { ...Named ...Named column } } me { column } } fragment Named on Person { name nobody { column } }',
    '{ colour grid root context }',
    '{ animals { __typename name ... on Dog { noise } ... on Cat { lives } } }',
    '{ animals { ... on Animal { name } ... { __typename } } }',
    'query ($upper: Int = 1) { me { name(upper: $upper) friends { name(upper: $upper) } } }',
    '{ me { path nobody { path } } }',
  ])('has the result that graphql-js gives: %s', async (query) => {
    const { quick, reference } = await both(query);
    expect(quick).toBe(reference);
  });

  it('takes its variables as they are given', async () => {
    const query = 'query ($upper: Int) { me { name(upper: $upper) } }';
    for (const variables of [{ upper: 1 }, { upper: 0 }, {}]) {
      const { quick, reference } = await both(query, variables);
      expect(quick).toBe(reference);
    }
  });

  it('is not asked for what stands in its row', async () => {
    columnsAsked = 0;
    await executeQuickly({ schema, document: parse('{ me { column friends { column } } }') });
    // Of the one friend who has none.
    expect(columnsAsked).toBe(1);
  });
});

describe('left to graphql-js is', () => {
  it.each([
    ['what fails', '{ root broken }'],
    ['what fails later', '{ brokenLater me { friends { column } } }'],
    ['null where none may be', '{ missing }'],
    ['null in a list where none may be', '{ holed }'],
    ['a value that its type does not know', '{ wrong }'],
    ['an error that is returned', '{ error }'],
    ['a list of which one fails later, after another has', '{ mixed }'],
    ['a value of which its type finds out later that it is none', '{ doubted { name } }'],
    ['a list that is no array', '{ set }'],
    ['a directive', '{ root @include(if: true) }'],
    ['a directive in a fragment', '{ ...A } fragment A on Query { root @skip(if: true) }'],
    ['a look into the schema', '{ __schema { queryType { name } } }'],
    ['a change', 'mutation { change }'],
    ['a name that is no property', '{ __proto__: root }'],
  ])('%s', async (_what, query) => {
    expect((await both(query)).quick).toBeNull();
  });

  it('a variable that is malformed', async () => {
    expect((await both('query ($upper: Int) { me { name(upper: $upper) } }', { upper: 'x' })).quick).toBeNull();
  });

  it('a document of several operations of which none is named', async () => {
    expect(await executeQuickly({ schema, document: parse('query A { root } query B { root }') })).toBeNull();
  });
});
