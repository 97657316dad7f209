import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { graphql } from '../gql/index.ts';
import { createTestClient } from '../kit/client.ts';
import { Crossing } from './crossing.ts';
import { Fleet } from './fleet.ts';
import { createOwnPostgres, type OwnPostgres } from './own-postgres.ts';
import { OwnRedis } from './own-redis.ts';
import { survive, type Storm } from './storm.ts';
import { Truth } from './truth.ts';

const AskSomething = graphql(`
  query ChaosAskSomething {
    publicWorkspace(slug: "nobody") {
      name
    }
  }
`);

/** So long is something away that has to be done without. */
const outageMs = 10_000;
const patience = 60_000;

let postgres: OwnPostgres;
let redis: OwnRedis;
let truth: Truth;
let fleet: Fleet;
let crossing: Crossing;
beforeAll(async () => {
  [postgres, redis] = await Promise.all([createOwnPostgres(), OwnRedis.start()]);
  truth = new Truth(postgres.url);
});
afterAll(() => Promise.all([postgres.destroy(), redis.kill()]));

const readiness = () => Promise.all(fleet.origins.map(async (origin) => (await fetch(`${origin}/readyz`)).status));
/** The code with which a server closes the socket of somebody who comes with a token. */
const closeCodeOf = async (url: string, token: string | null) => {
  const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } }));
  const [code] = (await once(socket, 'close')) as [number];
  return code;
};
const restartPostgres = async () => {
  await postgres.stop('immediate');
  await postgres.start();
};

const overPostgres = async ({ lull, hop }: Storm) => {
  await lull();
  await fleet.replace(0);
  await lull();
  await truth.cutListeners();
  await lull();
  await fleet.replace(1);
  await lull();
  await restartPostgres();
  await lull();
  hop();
  await Promise.all([fleet.replace(0), truth.cutListeners()]);
  await lull();

  await postgres.stop('fast');
  await wait(outageMs);
  expect(await readiness()).toEqual([503, 503]);
  for (const url of fleet.urls) {
    const { data, errors } = await createTestClient(url, null).ask(AskSomething, {});
    expect(data?.publicWorkspace ?? null).toBeNull();
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['INTERNAL']);
    expect(JSON.stringify(errors)).not.toMatch(/database|prisma|connect|127\.0\.0\.1/i);
  }
  for (const url of fleet.urls) expect(await closeCodeOf(url, crossing.someone.token)).toBe(1013);
  await postgres.start();
  await vi.waitFor(async () => expect(await readiness()).toEqual([200, 200]), patience);
  await lull();
  hop();
  await Promise.all([fleet.replace(0), fleet.replace(1)]);
  await lull();
};

const overRedis = async ({ lull, hop }: Storm) => {
  await lull();
  await redis.kill();
  await redis.start();
  await fleet.replace(1);
  await lull();
  await redis.kill();
  await fleet.replace(0);
  await lull();
  await wait(outageMs);
  expect(await readiness()).toEqual([200, 200]);
  hop();
  await redis.start();
  await lull();
  await Promise.all([fleet.replace(1), restartPostgres()]);
  await lull();
  await Promise.all([fleet.replace(0), fleet.replace(1), redis.kill()]);
  await redis.start();
  await lull();
};

describe.each([
  { way: 'PostgreSQL', variables: () => ({}), blows: overPostgres },
  { way: 'Redis', variables: () => ({ REDIS_URL: redis.url }), blows: overRedis },
])('two servers that hear each other over $way', ({ variables, blows }) => {
  beforeAll(async () => {
    fleet = await Fleet.start(2, { DATABASE_URL: postgres.url, ...variables() });
    crossing = await Crossing.of(fleet.urls);
  });
  afterAll(() => fleet.stop());

  it('let people see each other type', () => crossing.typing());

  it('end a feed on one when its session is ended on the other', () => crossing.signOut());

  it('end a feed on one when its member is removed on the other', () => crossing.removal());

  it('end a feed on one when its member is taken out of the room on the other', () => crossing.leavingARoom());

  it('end a guest’s feed on one when the guest leaves on the other', () => crossing.guestSignOut());

  it('lose nothing, repeat nothing and mix nothing up while they and what they stand on are cut', () =>
    survive(fleet, truth, blows));
});
