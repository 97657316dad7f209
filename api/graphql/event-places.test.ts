import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import type { Viewer } from '../modules/identity/public.ts';
import { EventPlaces } from './event-places.ts';

const guest = (nth: number): Viewer => ({ kind: 'guest', workspaceId: 'w', guestId: `guest ${nth}`, locale: 'EN' });
const from = (viewer: Viewer | null, network = '192.0.2.1') => ({ viewer, origin: { network }, locale: 'EN' }) as const;
const taken = (place: unknown): (() => void) => {
  if (typeof place !== 'function') throw new Error('refused');
  return () => void Reflect.apply(place, undefined, []);
};

it('all guests of a network have two hundred places, those of another theirs, and who left leaves both of theirs', () => {
  const places = new EventPlaces(true);
  const given = Array.from({ length: 200 }, (_, nth) => taken(places.take(from(guest(nth % 3)))));
  expect(places.take(from(guest(3)))).toMatchObject({ extensions: { code: 'RATE_LIMITED', limit: 200 } });
  expect(places.take(from(guest(3), '192.0.2.2'))).toBeTypeOf('function');
  given[0]?.();
  given[0]?.();
  expect(places.take(from(guest(3)))).toBeTypeOf('function');
  expect(places.take(from(guest(3)))).toBeInstanceOf(GraphQLError);
});

it('one guest has no more than one person, whatever the network has left, and takes none of it when refused', () => {
  const places = new EventPlaces(true);
  for (let nth = 0; nth < 100; nth += 1) taken(places.take(from(guest(1))));
  for (let nth = 0; nth < 200; nth += 1) {
    expect(places.take(from(guest(1)))).toMatchObject({ extensions: { limit: 100 } });
  }
  for (let nth = 0; nth < 100; nth += 1) taken(places.take(from(guest(2))));
});

it('nothing is counted where nothing is limited', () => {
  const places = new EventPlaces(false);
  for (let nth = 0; nth < 300; nth += 1) expect(places.take(from(guest(1)))).toBeTypeOf('function');
});
