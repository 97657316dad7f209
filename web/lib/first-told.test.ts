import { expect, test } from 'vitest';
import { isFirstTold } from './first-told.ts';
import { newId } from './new-id.ts';

test('a thing is told of once', () => {
  const [one, other] = [newId(), newId()];
  expect([one, other, one, other].map(isFirstTold)).toEqual([true, true, false, false]);
});
