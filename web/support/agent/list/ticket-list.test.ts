import { expect, test } from 'vitest';
import type { SlaFragment, TicketOrder } from '../../../gql/graphql.ts';
import { nextDue, roughly } from '../due.ts';
import { heldOrder } from './calm-order.ts';
import { ticketFilter, ticketOrder, withParameter } from './ticket-filter.ts';
import { compareTickets, type Placed } from './ticket-order.ts';

const clock = (rest: Partial<SlaFragment['resolution']> = {}) => ({
  dueAt: null,
  metAt: null,
  isPaused: false,
  isBreached: false,
  ...rest,
});
const sla = (firstDue: string | null, resolutionDue: string | null): SlaFragment => ({
  firstResponse: clock({ dueAt: firstDue }),
  resolution: clock({ dueAt: resolutionDue }),
});

test('an address keeps the whole view: filters, search and order', () => {
  const search = new URLSearchParams(
    'status=OPEN&status=NONSENSE&priority=HIGH&mine=1&breached=1&category=c1&label=l1&team=t1&search=%20ssl%20&order=SLA_DUE&x=y',
  );
  expect(ticketFilter(search)).toEqual({
    status: ['OPEN'],
    priority: ['HIGH'],
    assignedToMe: true,
    breached: true,
    categoryId: 'c1',
    labelId: 'l1',
    teamId: 't1',
    search: 'ssl',
  });
  expect(ticketOrder(search)).toBe('SLA_DUE');
  expect(ticketOrder(new URLSearchParams('order=nonsense'))).toBe('LAST_ACTIVITY');
  expect(withParameter(search, 'status', [])).not.toContain('status');
});

test('tickets stand in the order that the API gives them', () => {
  const placed = (createdAt: string, lastActivityAt: string, rest: Partial<Placed> = {}): Placed => ({
    createdAt,
    lastActivityAt,
    priority: 'LOW',
    sla: null,
    ...rest,
  });
  const tickets = {
    old: placed('1', '9', { sla: sla('2026-01-02', '2026-01-09') }),
    urgent: placed('2', '5', { priority: 'URGENT', sla: sla(null, '2026-01-01') }),
    fresh: placed('3', '7'),
  };
  const inOrder = (order: TicketOrder) =>
    Object.entries(tickets)
      .sort(([, a], [, b]) => compareTickets(order, a, b))
      .map(([name]) => name);
  expect(inOrder('LAST_ACTIVITY')).toEqual(['old', 'fresh', 'urgent']);
  expect(inOrder('NEWEST')).toEqual(['fresh', 'urgent', 'old']);
  expect(inOrder('OLDEST')).toEqual(['old', 'urgent', 'fresh']);
  expect(inOrder('PRIORITY')).toEqual(['urgent', 'old', 'fresh']);
  expect(inOrder('SLA_DUE')).toEqual(['urgent', 'old', 'fresh']);
});

test('while a list is held, nothing moves: what is new waits, what has gone goes, further pages follow', () => {
  const exists = (id: string) => id !== 'gone';
  expect(heldOrder(['a', 'b', 'gone', 'c'], ['new', 'c', 'a', 'b', 'd'], exists)).toEqual({
    shown: ['a', 'b', 'c', 'd'],
    newCount: 1,
    isStale: true,
  });
  expect(heldOrder(['a', 'b'], ['a', 'b', 'c'], exists)).toEqual({
    shown: ['a', 'b', 'c'],
    newCount: 0,
    isStale: false,
  });
});

test('the next unmet clock presses; a paused ticket presses nobody', () => {
  const now = Date.parse('2026-01-01T12:00:00Z');
  const both = sla('2026-01-01T12:25:00Z', '2026-01-01T11:00:00Z');
  expect(nextDue(both, now)).toMatchObject({ clock: 'resolution', leftMs: -3_600_000 });
  const answered = {
    ...both,
    resolution: clock({ dueAt: '2026-01-02T12:00:00Z' }),
    firstResponse: clock({ metAt: 'x' }),
  };
  expect(nextDue(answered, now)).toMatchObject({ clock: 'resolution', leftMs: 86_400_000 });
  expect(nextDue({ ...both, resolution: clock({ isPaused: true }) }, now)).toEqual({
    kind: 'paused',
    isBreached: false,
  });
  expect(nextDue({ firstResponse: clock({ metAt: 'x' }), resolution: clock({ metAt: 'x' }) }, now)).toBeNull();
});

test('a stretch of time is told by its largest unit', () => {
  const minutes = (count: number) => roughly(count * 60_000);
  expect(minutes(25.9)).toEqual({ value: 25, unit: 'minute' });
  expect(minutes(-130)).toEqual({ value: 2, unit: 'hour' });
  expect(minutes(60 * 49)).toEqual({ value: 2, unit: 'day' });
});
