import { describe, expect, it, test } from 'vitest';
import { afterRequestersMessage, afterTakenUp, isActive, requestersStatuses, transitions } from './status.ts';

const statuses = ['OPEN', 'IN_PROGRESS', 'WAITING', 'ON_HOLD', 'RESOLVED', 'CLOSED', 'REOPENED'] as const;

// As the specification has it, each row in the order above: x where a ticket can go from the row's status.
const allowed = {
  OPEN: '.xxxxx.',
  IN_PROGRESS: '..xxxx.',
  WAITING: '.x.xxx.',
  ON_HOLD: '.xx.xx.',
  RESOLVED: '.....xx',
  CLOSED: '......x',
  REOPENED: '.xxxxx.',
};

const pairs = statuses.flatMap((from) =>
  statuses.map((to, column) => ({ from, to, can: allowed[from][column] === 'x' })),
);

test.each(pairs)('$from to $to is allowed: $can', ({ from, to, can }) => {
  expect(transitions[from].includes(to)).toBe(can);
});

test('no status leads to the same one twice', () => {
  for (const from of statuses) expect(new Set(transitions[from]).size).toBe(transitions[from].length);
});

test('a ticket is active until it is resolved or closed', () => {
  expect(statuses.filter((status) => !isActive(status))).toEqual(['RESOLVED', 'CLOSED']);
});

test('requesters resolve and reopen, and set nothing else', () => {
  expect([...requestersStatuses].sort()).toEqual(['REOPENED', 'RESOLVED']);
});

describe('by itself', () => {
  it('an agent’s reply or an assignment takes an open ticket into work and moves no other', () => {
    expect(statuses.map(afterTakenUp)).toEqual([
      'IN_PROGRESS',
      'IN_PROGRESS',
      'WAITING',
      'ON_HOLD',
      'RESOLVED',
      'CLOSED',
      'REOPENED',
    ]);
  });

  it('a requester’s message wakes a ticket that waited, and reopens one that was done', () => {
    expect(statuses.map(afterRequestersMessage)).toEqual([
      'OPEN',
      'IN_PROGRESS',
      'IN_PROGRESS',
      'ON_HOLD',
      'REOPENED',
      'REOPENED',
      'REOPENED',
    ]);
  });
});
