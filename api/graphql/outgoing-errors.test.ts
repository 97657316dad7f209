import { GraphQLError, Source } from 'graphql';
import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { thrown } from './errors.ts';
import { outgoingError, outgoingResult } from './outgoing-errors.ts';

const sql = 'Invalid invocation: SELECT "passwordHash" FROM "WorkspaceUser" at /srv/app/accounts.ts:12';
const internal = 'Something went wrong on our side. Please try again.';

let logged: string[];
const log = pino({ base: null }, { write: (line: string) => logged.push(line) });
beforeEach(() => {
  logged = [];
});

/** As graphql-js passes on what a resolver threw. */
const located = (cause: Error) =>
  new GraphQLError(cause.message, { path: ['ticket', 'subject'], originalError: cause });

describe('an error that was not meant for its client', () => {
  it.each([
    ['an error', new Error(sql)],
    ['an error out of a resolver', located(new Error(sql))],
    ['an error wrapped twice', located(located(new Error(sql)))],
    ['a text that was thrown', sql],
  ])('is hidden and logged: %s', (_what, error) => {
    const shown = outgoingError(error, 'EN', log);
    expect(shown.message).toBe(internal);
    expect(shown.extensions).toEqual({ code: 'INTERNAL' });
    expect(shown.originalError).toBeUndefined();
    expect(JSON.stringify(shown)).not.toMatch(/SELECT|accounts\.ts/);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('passwordHash');
  });

  it('says where in the answer it happened, in the client’s language', () => {
    const shown = outgoingError(located(new Error(sql)), 'FA', log);
    expect(shown.path).toEqual(['ticket', 'subject']);
    expect(shown.message).toBe('خطایی در سامانه رخ داد. لطفاً دوباره تلاش کنید.');
  });
});

describe('an error that was meant', () => {
  it('passes with its code, however it was wrapped on its way', () => {
    const meant = thrown('FORBIDDEN', 'You have no access to this.');
    for (const error of [meant, located(meant), located(located(meant))]) {
      const shown = outgoingError(error, 'EN', log);
      expect(shown.message).toBe('You have no access to this.');
      expect(shown.extensions).toEqual({ code: 'FORBIDDEN' });
    }
    expect(logged).toEqual([]);
  });

  it('of GraphQL itself passes as bad input, with its place in the document', () => {
    const source = new Source('{ nothing }');
    const plain = new GraphQLError('Cannot query field "nothing".', { source, positions: [2] });
    const coded = new GraphQLError('Syntax Error', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
    expect(outgoingError(plain, 'EN', log).toJSON()).toEqual({
      message: 'Cannot query field "nothing".',
      locations: [{ line: 1, column: 3 }],
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(outgoingError(coded, 'EN', log).extensions).toEqual({ code: 'BAD_USER_INPUT' });
    expect(logged).toEqual([]);
  });
});

describe('a result', () => {
  it('keeps its data beside the errors that it may show', () => {
    const meant = thrown('RATE_LIMITED', 'Slow down.');
    const result = outgoingResult(
      { data: { ticket: null }, errors: [located(new Error(sql)), located(meant)] },
      'EN',
      log,
    );
    expect(result.data).toEqual({ ticket: null });
    expect(result.errors?.map((error) => [error.message, error.extensions.code])).toEqual([
      [internal, 'INTERNAL'],
      ['Slow down.', 'RATE_LIMITED'],
    ]);
  });

  it('without errors is left alone', () => {
    const result = { data: { ticket: null } };
    expect(outgoingResult(result, 'EN', log)).toBe(result);
  });
});
