import { expect, test } from 'vitest';
import { formTries } from './form-tries.ts';

const counted = () => {
  let count = 0;
  return formTries(() => `id-${(count += 1)}`);
};

test('what is sent twice, or again after no answer came, is one write', () => {
  const tries = counted();
  const first = tries.idOf({ name: 'bug' });
  expect(tries.idOf({ name: 'bug' })).toBe(first);
});

test('what says something else, or comes after an answer, is another write', () => {
  const tries = counted();
  const first = tries.idOf({ name: 'bug' });
  const second = tries.idOf({ name: 'defect' });
  expect(second).not.toBe(first);
  tries.answered(second);
  expect(tries.idOf({ name: 'defect' })).not.toBe(second);
});

test('an answer that comes late ends its own try alone', () => {
  const tries = counted();
  const first = tries.idOf({ name: 'bug' });
  const second = tries.idOf({ name: 'defect' });
  tries.answered(first);
  expect(tries.idOf({ name: 'defect' })).toBe(second);
});
