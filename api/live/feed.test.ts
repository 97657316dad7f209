import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { within } from '../../tests/kit/client.ts';
import { openTestDatabase } from '../../tests/kit/database.ts';
import { systemClock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { createLog } from '../platform/log.ts';
import { createCursorSeal } from '../platform/sealed-cursor.ts';
import { openFeed, type Delivery, type FeedRequest } from './feed.ts';
import { createHub, type Hub } from './hub.ts';
import * as streams from './streams.ts';
import { createTransact } from './unit-of-work.ts';
import { createLocalWakeUps } from './wake-ups.ts';

// The real reads, watched: that a stream is let go of, and read once for all, shows in nothing else.
vi.mock('./streams.ts', { spy: true });

const seal = createCursorSeal('a secret for tests, of 32 characters or more');
const patience = 5_000;
/** A hub that looks by itself so seldom is moved by wake-ups alone. */
const byWakeUpsAlone = 60_000;
/** A hub that looks so often needs no wake-up. */
const byItself = 5;

let database: Database;
let key: string;
let guardKey: string;
const hubs: Hub[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
}, 30_000);
beforeEach(() => {
  [key, guardKey] = [`stream ${randomUUID()}`, `rights ${randomUUID()}`];
  vi.clearAllMocks();
});
afterEach(() => {
  for (const hub of hubs.splice(0)) hub.stop();
});
afterAll(() => database.close());

/** A process of its own over the common database: no other one hears its wake-ups. */
function startProcess(lookEveryMs: number) {
  const wakeUps = createLocalWakeUps();
  const hub = createHub(database, wakeUps, createLog('silent'), lookEveryMs);
  hubs.push(hub);
  const transact = createTransact(database, systemClock, randomUUID, wakeUps, { make: () => undefined });
  const write = (streamKey: string, ...types: string[]) =>
    transact((work) => {
      for (const type of types) work.emit({ streamKey, type, payload: {} });
      return Promise.resolve();
    });
  return { hub, wakeUps, write };
}

const anybody = { authorize: () => Promise.resolve(), concerns: () => true };

/** A feed of the test's stream from its beginning, unless told otherwise. */
function follow(hub: Hub, changes: Partial<FeedRequest> = {}) {
  const feed = openFeed(hub, seal, { streamKey: key, guardKey, after: cursor(0), ...anybody, ...changes });
  const next = () => within(patience, feed.next());
  const take = async (count: number) => {
    const taken: Delivery[] = [];
    while (taken.length < count) {
      const result = await next();
      if (result.done) throw new Error('the feed has ended');
      taken.push(result.value);
    }
    return taken;
  };
  return { feed, next, take, types: async (count: number) => (await take(count)).map(told) };
}

const cursor = (seq: number) => seal.seal(key, seq);
const told = (delivery: Delivery) => ('event' in delivery ? delivery.event.type : delivery.resync);
const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `event ${from + i}`);

describe('a feed', () => {
  it('brings what was committed after its cursor, then what comes', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    await write(key, 'one', 'two', 'three');
    const late = follow(hub, { after: cursor(1) });
    expect(await late.types(2)).toEqual(['two', 'three']);
    const coming = late.types(2);
    await write(key, 'four');
    await write(key, 'five');
    expect(await coming).toEqual(['four', 'five']);
  });

  it('without a cursor brings what comes after its start alone', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    await write(key, 'before');
    const started = Promise.withResolvers<undefined>();
    // The start is fixed once its right was looked at and the stream's head was read, before the stream itself is.
    vi.mocked(streams.readEvents).mockImplementationOnce(() => {
      started.resolve(undefined);
      return Promise.resolve([]);
    });
    const { types } = follow(hub, { after: null });
    const first = types(1);
    await started.promise;
    await write(key, 'after');
    expect(await first).toEqual(['after']);
  });

  it('brings what another process wrote, of which no wake-up tells', async () => {
    const [here, elsewhere] = [startProcess(byItself), startProcess(byWakeUpsAlone)];
    const { types } = follow(here.hub);
    await elsewhere.write(key, 'one');
    expect(await types(1)).toEqual(['one']);
    const waiting = types(1);
    await elsewhere.write(key, 'two');
    expect(await waiting).toEqual(['two']);
  });

  it('gives each delivery the cursor from which the next one follows', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    await write(key, ...numbered(1, 10));
    const deliveries = await follow(hub).take(9);
    for (const [index, { cursor: after }] of deliveries.entries()) {
      const { feed, types } = follow(hub, { after });
      expect(await types(1)).toEqual([`event ${index + 2}`]);
      await feed.return?.();
    }
  });

  it('brings everything once and in order to readers at the beginning, in the middle and at the end', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    const slow = follow(hub);
    await write(key, 'event 1');
    // It has begun to watch the stream, and stops reading while more comes than is kept in memory.
    expect(await slow.types(1)).toEqual(['event 1']);
    for (let from = 2; from < 600; from += 100) await write(key, ...numbered(from, from + 99));
    const [late, last] = [follow(hub), follow(hub, { after: cursor(599) })];
    await write(key, 'event 602');
    expect(await slow.types(601)).toEqual(numbered(2, 602));
    expect(await late.types(602)).toEqual(numbered(1, 602));
    expect(await last.types(3)).toEqual(numbered(600, 602));
  });

  it('costs one read of the stream however many follow it', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    const followers = Array.from({ length: 20 }, () => follow(hub));
    await write(key, 'one');
    await Promise.all(followers.map(({ types }) => types(1)));
    const all = Promise.all(followers.map(({ types }) => types(1)));
    vi.clearAllMocks();
    await write(key, 'two');
    expect(new Set((await all).flat())).toEqual(new Set(['two']));
    expect(vi.mocked(streams.readEvents).mock.calls.filter(([, streamKey]) => streamKey === key)).toHaveLength(1);
  });

  it('leaves no trace of what is not for its viewer', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    await write(key, 'mine 1', 'theirs 1', 'theirs 2', 'mine 2', 'theirs 3');
    let looks = 0;
    const authorize = () => {
      looks += 1;
      return Promise.resolve();
    };
    const { types } = follow(hub, { authorize, concerns: ({ type }) => type.startsWith('mine') });
    expect(await types(2)).toEqual(['mine 1', 'mine 2']);
    // Once at the start, once for each delivery.
    expect(looks).toBe(3);
    const next = types(1);
    await write(key, 'theirs 4');
    await write(key, 'mine 3');
    expect(await next).toEqual(['mine 3']);
  });
});

describe('a cursor out of reach', () => {
  const prune = async (seq: number) => {
    await database.prisma.liveEvent.deleteMany({ where: { streamKey: key, seq: { lte: seq } } });
    await database.prisma.liveStream.update({ where: { key }, data: { prunedSeq: seq } });
  };

  it('makes its client read again once, then goes on live', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    await write(key, ...numbered(1, 5));
    await prune(3);
    for (const after of [cursor(2), cursor(6), seal.seal('another stream', 4), 'nonsense']) {
      const { feed, take } = follow(hub, { after });
      const [resync] = await take(1);
      expect(resync).toMatchObject({ cursor: cursor(5), seq: 5n });
      expect(resync).toHaveProperty('resync');
      await feed.return?.();
    }
    const { types } = follow(hub, { after: cursor(2) });
    expect(await types(1)).toEqual(['cursor out of reach']);
    const live = types(2);
    await write(key, 'event 6');
    await write(key, 'event 7');
    expect(await live).toEqual(['event 6', 'event 7']);
  });

  it('is not one at the very edge of what was deleted', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    await write(key, ...numbered(1, 5));
    await prune(3);
    expect(await follow(hub, { after: cursor(3) }).types(2)).toEqual(['event 4', 'event 5']);
  });
});

describe('the end of a feed', () => {
  const end = { done: true, value: undefined };

  /** A right to a feed that can be taken away. */
  function right() {
    const held = { now: true };
    const authorize = () => (held.now ? Promise.resolve() : Promise.reject(new Error('signed out')));
    return { held, authorize };
  }

  /** The streams that a hub which looks by itself still looks at. */
  async function watchedBy(hub: Hub): Promise<readonly string[]> {
    const [other, elsewhere] = [`stream ${randomUUID()}`, startProcess(byWakeUpsAlone)];
    const { feed, types } = follow(hub, { streamKey: other, guardKey: other, after: seal.seal(other, 0) });
    await elsewhere.write(other, 'one');
    await types(1);
    const next = types(1);
    await elsewhere.write(other, 'two');
    await next;
    await feed.return?.();
    return (vi.mocked(streams.readHeads).mock.lastCall?.[1] ?? []).filter((watched) => watched !== other);
  }

  it('comes at once for one that waits, which lets go of its streams', async () => {
    const { hub, write } = startProcess(byItself);
    const { feed, next, types } = follow(hub);
    await write(key, 'one');
    await types(1);
    const waiting = next();
    expect(await watchedBy(hub)).toEqual([key, guardKey]);
    expect(await within(patience, Promise.resolve(feed.return?.()))).toEqual(end);
    expect(await waiting).toEqual(end);
    expect(await next()).toEqual(end);
    expect(await watchedBy(hub)).toEqual([]);
  });

  it('needs no wake-up and no look', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    const { feed, next, types } = follow(hub);
    await write(key, 'one');
    await types(1);
    const waiting = next();
    await write('another stream', 'x');
    await within(patience, Promise.resolve(feed.return?.()));
    expect(await waiting).toEqual(end);
  });

  it('may come before its beginning', async () => {
    const { hub } = startProcess(byItself);
    const { feed, next } = follow(hub);
    expect(await feed.return?.()).toEqual(end);
    expect(await next()).toEqual(end);
    expect(await watchedBy(hub)).toEqual([]);
  });

  it('for one follower is none for another of the same stream', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    const [leaving, staying] = [follow(hub), follow(hub)];
    await write(key, 'one');
    await Promise.all([leaving.types(1), staying.types(1)]);
    const waiting = staying.types(1);
    await leaving.feed.return?.();
    await leaving.feed.return?.();
    await write(key, 'two');
    expect(await waiting).toEqual(['two']);
  });

  it('comes with the right to it, and nothing written afterwards is delivered', async () => {
    const { hub, write } = startProcess(byItself);
    const { held, authorize } = right();
    const [leaving, staying] = [follow(hub, { authorize }), follow(hub)];
    await write(key, 'one');
    expect(await leaving.types(1)).toEqual(['one']);
    held.now = false;
    await write(key, 'two', 'three');
    await expect(leaving.next()).rejects.toThrow('signed out');
    held.now = true;
    expect(await leaving.next()).toEqual(end);
    expect(await staying.types(3)).toEqual(['one', 'two', 'three']);
    await staying.feed.return?.();
    expect(await watchedBy(hub)).toEqual([]);
  });

  it('comes for one that waits as soon as it is told that rights have changed, if its own has', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    const { held, authorize } = right();
    const [leaving, staying] = [follow(hub, { authorize }), follow(hub)];
    await write(key, 'one');
    await Promise.all([leaving.types(1), staying.types(1)]);
    const [left, stayed] = [leaving.next(), staying.types(1)];
    held.now = false;
    await write(guardKey, 'RightsChanged');
    await expect(left).rejects.toThrow('signed out');
    await write(key, 'two');
    expect(await stayed).toEqual(['two']);
  });

  it('is its beginning for who has no right to it, whatever was written before', async () => {
    const { hub, write } = startProcess(byItself);
    const { held, authorize } = right();
    await write(key, 'one');
    held.now = false;
    for (const after of [cursor(0), null, 'nonsense']) {
      const { next } = follow(hub, { authorize, after });
      await expect(next()).rejects.toThrow('signed out');
      expect(await next()).toEqual(end);
    }
    expect(await watchedBy(hub)).toEqual([]);
  });
});

describe('a database that fails for a moment', () => {
  const lost = new Error('connection lost');

  it('delays a waiting feed and does not end it', async () => {
    const { hub, write } = startProcess(byItself);
    const { types } = follow(hub);
    await write(key, 'one');
    await types(1);
    const next = types(1);
    vi.mocked(streams.readEvents).mockRejectedValueOnce(lost);
    await write(key, 'two');
    expect(await next).toEqual(['two']);
  });

  it('hides nothing that was read before it failed', async () => {
    const { hub, wakeUps, write } = startProcess(byItself);
    const { types } = follow(hub);
    await write(key, 'one');
    await types(1);
    const next = types(1);
    const { readEvents } = await vi.importActual<typeof streams>('./streams.ts');
    // Another wake-up comes during the read; the read that follows from it fails.
    vi.mocked(streams.readEvents)
      .mockImplementationOnce(async (...read) => {
        const events = await readEvents(...read);
        wakeUps.announce(new Set([key]));
        return events;
      })
      .mockRejectedValueOnce(lost);
    await write(key, 'two');
    expect(await next).toEqual(['two']);
  });
});
