import {
  isInputObjectType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../api/schema.ts';

const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
const rootFields = roots.flatMap((type) => Object.values(type?.getFields() ?? {}));

/** The options that a field was built with. */
function optionsOf(field: GraphQLField<unknown, unknown>): Record<string, unknown> {
  return (field.extensions['pothosOptions'] ?? {}) as Record<string, unknown>;
}

describe('the schema', () => {
  it('names a scope on every root field', () => {
    const open = rootFields.filter((field) => optionsOf(field)['authScopes'] === undefined).map(({ name }) => name);
    expect(rootFields.length).toBeGreaterThan(20);
    expect(open).toEqual([]);
  });

  it('lets anybody in without an identity only where it says so', () => {
    const anybody = rootFields
      .filter((field) => JSON.stringify(optionsOf(field)['authScopes']).includes('anybody'))
      .map(({ name }) => name)
      .sort();
    expect(anybody).toEqual([
      'acceptInvitation',
      'createWorkspace',
      'node',
      'nodes',
      'publicWorkspace',
      'rateLimit',
      'signIn',
      'signUp',
      'startGuestSession',
      'viewer',
    ]);
  });

  it('describes every type, field, argument and value', () => {
    const silent: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || ['String', 'Int', 'Boolean', 'ID', 'Float'].includes(type.name)) continue;
      if (!type.description) silent.push(type.name);
      if ('getValues' in type) {
        silent.push(
          ...type
            .getValues()
            .filter((v) => !v.description)
            .map((v) => `${type.name}.${v.name}`),
        );
      }
      if (!('getFields' in type)) continue;
      const fields: Record<string, GraphQLField<unknown, unknown> | GraphQLInputField> = type.getFields();
      for (const field of Object.values(fields)) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
      }
      if (isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const silentArgs = field.args.filter(({ description }) => !description);
        silent.push(...silentArgs.map(({ name }) => `${type.name}.${field.name}(${name}:)`));
      }
    }
    expect(silent).toEqual([]);
  });

  it('gives every mutation one input and a payload with errors', () => {
    for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      expect(field.args.map(({ name }) => name)).toEqual(['input']);
      const payload = isNonNullType(field.type) ? field.type.ofType : field.type;
      expect(isObjectType(payload)).toBe(true);
      expect(String((payload as GraphQLObjectType).getFields()['errors']?.type)).toBe('[UserError!]!');
    }
  });
});
