import { readFile } from 'node:fs/promises';
import { isInputObjectType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { thrownCodes } from '../api/graphql/errors.ts';
import { maxima } from '../api/graphql/limits/maxima.ts';
import { refusalCodes } from '../api/platform/refusal.ts';
import { schema } from '../api/schema.ts';

/** What the page says of each code, under one of its headings. */
function sectionsOf(page: string, heading: string): Map<string, string> {
  const [, after = ''] = page.split(`\n## ${heading}\n`);
  const [part = ''] = after.split('\n## ');
  return new Map(
    part
      .split('\n### ')
      .slice(1)
      .map((section) => [/^[A-Z_]+/.exec(section)?.[0] ?? section, section]),
  );
}

describe('docs/errors.md', () => {
  let thrown: Map<string, string>;
  let refused: Map<string, string>;
  beforeAll(async () => {
    const page = await readFile(new URL('../docs/errors.md', import.meta.url), 'utf8');
    thrown = sectionsOf(page, 'Thrown');
    refused = sectionsOf(page, 'Refused');
  });

  it('tells of every code that is thrown or refused with, and of no other', () => {
    expect([...thrown.keys()].sort()).toEqual([...thrownCodes].sort());
    expect([...refused.keys()].sort()).toEqual([...refusalCodes].sort());
    const codes = schema.getType('UserErrorCode');
    expect(
      codes &&
        'getValues' in codes &&
        codes
          .getValues()
          .map(({ name }) => name)
          .sort(),
    ).toEqual([...refusalCodes].sort());
  });

  it('tells of each when it comes, why, and what helps; and of what is refused, the field', () => {
    const parts = ['When', 'Cause', 'Cure'];
    const lacking = (sections: Map<string, string>, wanted: string[]) =>
      [...sections].flatMap(([code, text]) =>
        wanted
          .filter((part) => !new RegExp(`^- \\*\\*${part}:\\*\\* \\S`, 'm').test(text))
          .map((part) => `${code} ${part}`),
      );
    expect(lacking(thrown, parts)).toEqual([]);
    expect(lacking(refused, [...parts, 'Field'])).toEqual([]);
  });

  it('names no field that no input has, and every limit of an operation', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const known = new Set(inputs.flatMap((input) => Object.keys(input.getFields())));
    const named = [...refused.values()].flatMap((text) => {
      const [, line = ''] = /- \*\*Field:\*\* ([\s\S]*?)(?:\n\n|$)/.exec(text) ?? [];
      return [...line.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    });
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    const limits = Object.keys(maxima).filter((limit) => limit !== 'bytes');
    for (const limit of limits) expect(thrown.get('QUERY_TOO_COSTLY')).toContain(`\`${limit}\``);
  });
});
