import { GraphQLError, Kind } from 'graphql';
import { builder } from './builder.ts';

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;

function instant(value: unknown): Date {
  const date = typeof value === 'string' && rfc3339.test(value) ? new Date(value) : null;
  if (date === null || Number.isNaN(date.getTime())) {
    throw new GraphQLError('DateTime must be an RFC 3339 string such as 2026-03-21T08:00:00Z');
  }
  return date;
}

builder.scalarType('DateTime', {
  description: 'An instant: RFC 3339, in UTC, to the millisecond.',
  serialize: (value) => value.toISOString(),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : null),
});
