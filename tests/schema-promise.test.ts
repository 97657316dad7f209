import { readFile } from 'node:fs/promises';
import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../api/schema.ts';

const read = (file: string) => readFile(new URL(`../${file}`, import.meta.url), 'utf8');
const current = buildSchema(schemaText);

/** What could break a client of the released schema. */
function changesBetween(released: GraphQLSchema, present: GraphQLSchema): string[] {
  // What a client may leave out breaks nobody.
  const harmless: string[] = [DangerousChangeType.OPTIONAL_ARG_ADDED, DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED];
  const dangerous = findDangerousChanges(released, present).filter(({ type }) => !harmless.includes(type));
  return [...findBreakingChanges(released, present), ...dangerous].map(({ description }) => description);
}

/** The changes that a page records as made since the last release: a line each, beginning with the change in backticks. */
function recordedIn(page: string): string[] {
  const [, since = ''] = page.split('## Since the last release\n');
  const [section = ''] = since.split('\n## ');
  return [...section.matchAll(/^- `([^`]+)`/gm)].map(([, change = '']) => change);
}

/** Deprecations that don't say from which day on they may bite. */
function undated(schema: GraphQLSchema): string[] {
  const isDated = (reason: string) => /\b\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])\b/.test(reason);
  const all: { name: string; reason: string | null | undefined }[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type)) {
      all.push(...type.getValues().map((one) => ({ name: `${type.name}.${one.name}`, reason: one.deprecationReason })));
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    const fields: Record<string, GraphQLField<unknown, unknown> | GraphQLInputField> = type.getFields();
    for (const field of Object.values(fields)) {
      all.push({ name: `${type.name}.${field.name}`, reason: field.deprecationReason });
      if (!('args' in field)) continue;
      const args = field.args.map((arg) => ({
        name: `${type.name}.${field.name}(${arg.name}:)`,
        reason: arg.deprecationReason,
      }));
      all.push(...args);
    }
  }
  return all.filter(({ reason }) => reason != null && !isDated(reason)).map(({ name }) => name);
}

describe('the schema', () => {
  it('changes nothing that a client of the last release relies on, unless docs/schema-changes.md records it', async () => {
    const released = buildSchema(await read('schema.released.graphql'));
    const recorded = recordedIn(await read('docs/schema-changes.md'));
    expect(changesBetween(released, current).sort()).toEqual(recorded.sort());
  });

  it('deprecates with the day from which something may be gone', () => {
    expect(undated(current)).toEqual([]);
  });
});

describe('the promise', () => {
  const before = buildSchema('type Query { a(x: Int): Int b: E } enum E { ONE }');

  it('is broken by what goes, changes, or is asked for anew, and by values that clients don’t know; not by additions', () => {
    const after = (text: string) => changesBetween(before, buildSchema(text));
    expect(after('type Query { a(x: Int, y: Int): Int b: E c: Int } enum E { ONE }')).toEqual([]);
    expect(after('type Query { a(x: Int): String } enum E { ONE }')).toHaveLength(2);
    expect(after('type Query { a(x: Int!): Int b: E } enum E { ONE }')).toHaveLength(1);
    expect(after('type Query { a(x: Int): Int b: E } enum E { ONE TWO }')).toEqual(['TWO was added to enum type E.']);
  });

  it('records a change by a line of its own, of the last release’s section alone', () => {
    const page = '## Since the last release\n\n- `Query.a was removed.` Use b.\n\n## 1.0\n\n- `Query.z was removed.`\n';
    expect(recordedIn(page)).toEqual(['Query.a was removed.']);
  });

  it('holds deprecations to a date', () => {
    const old =
      'type Query { a: Int @deprecated(reason: "Use b.") b(x: Int @deprecated(reason: "From 2027-01-31 on.")): Int }';
    expect(undated(buildSchema(old))).toEqual(['Query.a']);
  });
});
