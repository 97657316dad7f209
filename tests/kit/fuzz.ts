import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { schema } from '../../api/schema.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createDice(seed: number) {
  let state = seed;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(roll() * count);
  return {
    below,
    isOne: (chance: number) => roll() < chance,
    pick: <T>(items: readonly [T, ...T[]]): T => items[below(items.length)] ?? items[0],
  };
}
export type Dice = ReturnType<typeof createDice>;

const nastyTexts: readonly [string, ...string[]] = [
  '',
  ' \t\r\n',
  '\u200B\u200C\u200D\uFEFF\u2060',
  'a\u0000b',
  '\uD800',
  'x\uDC00y',
  '\u202Eمتن\u202C',
  '\u0007\u001B[31m',
  '%_\\%',
  '\'; DROP TABLE "SupportTicket"; --',
  '../../../etc/passwd',
  '{{7*7}}${7*7}<script>alert(1)</script>',
  '٠١٢۳',
  '💥'.repeat(300),
  'TKT-99999-99999999999999999999',
  '9'.repeat(400),
  'https://[::1]:99999/\u0000',
  '2026-13-45T99:99:99Z',
  '+275760-09-13T00:00:00.001Z',
  '0000-00-00',
  'e\u0301'.repeat(2_000),
  'null',
];
const huge = 'پ'.repeat(100_000);
const nastyNumbers: readonly [unknown, ...unknown[]] = [
  0,
  -1,
  101,
  2_147_483_647,
  -2_147_483_648,
  2_147_483_648,
  9e15,
  1e308,
  1.5,
  -0,
  '7',
  true,
  null,
];
const nastyIds: readonly [string, ...string[]] = [
  '',
  'V29ya3NwYWNlVXNlcjo5OTk',
  Buffer.from('SupportTicket:not-a-uuid').toString('base64url'),
  Buffer.from('Nothing:00000000-0000-4000-8000-000000000000').toString('base64url'),
  Buffer.from('ChatRoom:00000000-0000-4000-8000-000000000000').toString('base64url'),
  Buffer.from('SupportTicket:\u0000').toString('base64url'),
  Buffer.from('__proto__:constructor').toString('base64url'),
  '=',
  'x'.repeat(10_000),
];

/** An operation made of the schema by chance. */
export interface Made {
  query: string;
  variables: Record<string, unknown>;
}

/**
 * Makes operations of the schema's root fields: one document with so many sets of variables, of which many are nasty, and
 * ids that are somebody's.
 */
export function createFuzz(dice: Dice, ids: readonly [string, ...string[]], isLeftOut: (field: string) => boolean) {
  const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {});
  const queries = fieldsOf(schema.getQueryType());
  const mutations = fieldsOf(schema.getMutationType());

  const text = (): unknown => {
    if (dice.isOne(0.002)) return huge;
    if (dice.isOne(0.03)) return dice.pick<unknown>([7, true, ['x'], { x: { x: [{ x: null }] } }, null]);
    return dice.isOne(0.5)
      ? dice.pick(nastyTexts)
      : dice.pick(['سلام', 'Hello there', 'x@test.test', 'some-slug', '👍']);
  };
  const value = (type: GraphQLInputType, depth: number): unknown => {
    if (isNonNullType(type)) return dice.isOne(0.02) ? null : value(type.ofType, depth);
    if (dice.isOne(0.1)) return null;
    if (isListType(type))
      return Array.from({ length: dice.isOne(0.01) ? 120 : dice.below(4) }, () => value(type.ofType, depth));
    if (isEnumType(type)) {
      if (dice.isOne(0.05)) return 'NOTHING';
      const values = type.getValues();
      return values[dice.below(values.length)]?.name;
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      const given = fields.filter((field) => isNonNullType(field.type) || (depth < 4 && dice.isOne(0.5)));
      return Object.fromEntries(given.map((field) => [field.name, value(field.type, depth + 1)]));
    }
    switch (type.name) {
      case 'Int':
        return dice.isOne(0.5) ? dice.pick(nastyNumbers) : dice.below(20) + 1;
      case 'Boolean':
        return dice.isOne(0.05) ? 'true' : dice.isOne(0.5);
      case 'ID':
        return dice.isOne(0.75) ? dice.pick(ids) : dice.pick(nastyIds);
      case 'DateTime':
        return dice.isOne(0.4) ? text() : '2026-01-01T00:00:00Z';
      default:
        return text();
    }
  };

  const broken = (query: string) => {
    const at = dice.below(query.length);
    return query.slice(0, at) + dice.pick(['', '{', '}', '\u0000', '"""', '...']) + query.slice(at + 1);
  };

  /** Fields with what they lead to, a few levels down. */
  const selection = (type: GraphQLNamedType, levels: number, put: (arg: GraphQLArgument) => string): string => {
    if (isUnionType(type) || isInterfaceType(type)) {
      const possible = schema.getPossibleTypes(type).filter(() => dice.isOne(0.3));
      const parts = possible.map((one) => `... on ${one.name} { ${inner(one, levels, put, `${one.name}_`)} }`);
      return `__typename ${parts.join(' ')}`;
    }
    return isObjectType(type) ? inner(type, levels, put, '') : '';
  };
  const inner = (type: GraphQLObjectType, levels: number, put: (arg: GraphQLArgument) => string, prefix: string) => {
    const chosen = Object.values(type.getFields()).filter((field) => {
      if (isLeafType(getNamedType(field.type))) return dice.isOne(0.4);
      return levels > 0 && dice.isOne(['nodes', 'errors'].includes(field.name) ? 0.9 : 0.12);
    });
    const parts = chosen.map((each) => `${prefix && `${prefix}${each.name}: `}${whole(each, levels - 1, put)}`);
    return ['__typename', ...parts].join(' ');
  };
  const whole = (
    field: GraphQLField<unknown, unknown>,
    levels: number,
    put: (arg: GraphQLArgument) => string,
  ): string => {
    const given = field.args.filter(({ type }) => isNonNullType(type) || dice.isOne(0.4));
    const args = given.length > 0 ? `(${given.map((arg) => `${arg.name}: ${put(arg)}`).join(', ')})` : '';
    const of = getNamedType(field.type);
    return `${field.name}${args}${isLeafType(of) ? '' : ` { ${selection(of, levels, put)} }`}`;
  };

  return (times: number): Made[] => {
    const declared: { name: string; arg: GraphQLArgument }[] = [];
    const put = (arg: GraphQLArgument): string => {
      const name = `v${declared.length}`;
      declared.push({ name, arg });
      return `$${name}`;
    };
    const isMutation = dice.isOne(0.5);
    const fields = isMutation ? mutations : queries;
    let field = fields[dice.below(fields.length)];
    while (field && isLeftOut(field.name)) field = fields[dice.below(fields.length)];
    if (!field) throw new Error('the schema has no fields');
    const body = whole(field, 2, put);
    const types = declared.map(({ name, arg }) => `$${name}: ${String(arg.type)}`);
    const query = `${isMutation ? 'mutation' : 'query'} Fuzz${types.length > 0 ? `(${types.join(', ')})` : ''} { ${body} }`;
    const given = ({ name, type }: GraphQLArgument) => {
      // Pages of some size, else most operations are refused before anything reads.
      const isPage = ['first', 'last'].includes(name) && dice.isOne(0.8);
      return isPage ? dice.below(5) + 1 : value(type, 0);
    };
    return Array.from({ length: times }, () => ({
      query: dice.isOne(0.02) ? broken(query) : query,
      variables: Object.fromEntries(declared.map(({ name, arg }) => [name, given(arg)])),
    }));
  };
}
