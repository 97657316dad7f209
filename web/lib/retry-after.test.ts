import { CombinedError } from 'urql';
import { expect, test } from 'vitest';
import { retryAfter } from './retry-after.ts';

const refused = (extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [{ message: 'no', extensions }] });

test('what fails for a while is tried again, when the server says so where it does', () => {
  expect(retryAfter(new CombinedError({ networkError: new Error('away') }))).toBe(3_000);
  expect(retryAfter(refused({ code: 'INTERNAL' }))).toBe(10_000);
  expect(retryAfter(refused({ code: 'RATE_LIMITED', retryAfterSeconds: 40 }))).toBe(40_000);
  expect(retryAfter(refused({ code: 'RATE_LIMITED' }))).toBe(10_000);
});

test('what would be answered the same is not tried again', () => {
  expect(retryAfter(refused({ code: 'FORBIDDEN' }))).toBeUndefined();
  expect(retryAfter(refused({ code: 'BAD_USER_INPUT' }))).toBeUndefined();
});
