import { expect, test } from 'vitest';
import { notFound } from '../platform/refusal.ts';
import { userError } from './user-error.ts';

const says = { FA: 'کمی صبر کنید.', EN: 'Wait a little.' };

test('a flaw is told in its reader’s language', () => {
  expect(userError({ code: 'RATE_LIMITED', says }, 'FA').message).toBe('کمی صبر کنید.');
  expect(userError({ code: 'RATE_LIMITED', says }, 'EN').message).toBe('Wait a little.');
});

test('a flaw names its field by the path from the arguments', () => {
  expect(notFound('categoryId').flaws.map((flaw) => userError(flaw, 'EN'))).toEqual([
    { code: 'NOT_FOUND', message: 'There is no such item.', field: ['input', 'categoryId'], retryAfterSeconds: null },
  ]);
  expect(userError({ code: 'INVALID', says, field: ['contact', '0', 'email'] }, 'EN').field).toEqual([
    'input',
    'contact',
    '0',
    'email',
  ]);
});

test('a flaw of no one field names none, and says when to try again', () => {
  expect(userError({ code: 'RATE_LIMITED', says, retryAfterSeconds: 7 }, 'EN')).toEqual({
    code: 'RATE_LIMITED',
    message: 'Wait a little.',
    field: null,
    retryAfterSeconds: 7,
  });
});
