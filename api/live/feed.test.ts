import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { within } from '../../tests/kit/client.ts';
import { openTestDatabase } from '../../tests/kit/database.ts';
import { systemClock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { createLog } from '../platform/log.ts';
import { createCursorSeal } from '../platform/sealed-cursor.ts';
import { eventOf, type Delivery, type Group, type Payload, type Sink } from './delivery.ts';
import type { Following, Right } from './follower.ts';
import { createHub, type Hub } from './hub.ts';
import * as news from './news.ts';
import { createLocalNotices, type Notice } from './notices.ts';
import { createTransact } from './unit-of-work.ts';
import { createLocalWakeUps } from './wake-ups.ts';

// The real reads, watched: that a stream is let go of, and read once for all, shows in nothing else.
vi.mock('./news.ts', { spy: true });

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
  const notices = createLocalNotices();
  const log = createLog('silent');
  const hub = createHub({ database, wakeUps, notices, seal, clock: systemClock, log, lookEveryMs });
  hubs.push(hub);
  const transact = createTransact(database, systemClock, randomUUID, wakeUps, { make: () => undefined });
  const emit = (...events: { streamKey: string; type: string; payload: Record<string, string> }[]) =>
    transact((work) => {
      for (const event of events) work.emit(event);
      return Promise.resolve();
    });
  const write = (streamKey: string, ...types: string[]) =>
    emit(...types.map((type) => ({ streamKey, type, payload: {} })));
  const endRight = (of: string) => emit({ streamKey: guardKey, type: 'RightsChanged', payload: { of } });
  return { hub, wakeUps, notices, write, emit, endRight };
}

const told = (delivery: Delivery | Notice) => {
  const event = eventOf(delivery);
  return event ? event.type : String(delivery['resync' as keyof typeof delivery]);
};

/** Somebody to whom a delivery is what it tells, and what they are called; nothing of what is theirs. */
interface Name {
  name: string;
}

/** Makes deliveries, as often as it says. */
function makeGroup() {
  const made: string[] = [];
  const group: Group<Name> = {
    async render(delivery, readers) {
      await Promise.resolve();
      made.push(told(delivery));
      return readers.map(({ name }) =>
        told(delivery).startsWith('not for ') && told(delivery).endsWith(name) ? null : payloadOf(delivery),
      );
    },
  };
  return { group, made };
}

const payloads = new WeakMap<object, Payload>();
function payloadOf(delivery: Delivery | Notice): Payload {
  const payload = payloads.get(delivery) ?? { value: delivery, json: Buffer.from(told(delivery)) };
  payloads.set(delivery, payload);
  return payload;
}

interface Options extends Partial<Following<Name>> {
  after?: string | null;
  name?: string;
  /** Takes so many before it says that it can't keep up. */
  takes?: number;
}

/** Follows the test's stream from its beginning, unless told otherwise; what it is given is read one by one. */
function follow(hub: Hub, { after = cursor(0), name = 'nobody', takes = Infinity, ...changes }: Options = {}) {
  const heard: Delivery[] = [];
  let over: { error: Error | undefined } | null = null;
  let ring = Promise.withResolvers<void>();
  let drain = Promise.withResolvers<void>();
  let waiting = 0;
  const sink: Sink = {
    push({ value }) {
      heard.push(value as Delivery);
      waiting += 1;
      ring.resolve();
      return waiting < takes;
    },
    drained: () => (waiting < takes ? Promise.resolve() : drain.promise),
    end(error) {
      over = { error };
      ring.resolve();
      drain.resolve();
    },
  };
  const stop = hub.followStream(
    { streamKey: key, guardKey, after },
    {
      reader: { name },
      group: makeGroup().group,
      sink,
      knownAs: [name],
      authorize: () => Promise.resolve({ ends: null }),
      ...changes,
    },
  );
  const next = async (): Promise<Delivery> => {
    const first = heard.shift();
    if (first) {
      waiting -= 1;
      drain.resolve();
      drain = Promise.withResolvers();
      return first;
    }
    if (over) throw over.error ?? new Error('the feed is over');
    await within(patience, ring.promise);
    ring = Promise.withResolvers();
    return next();
  };
  const take = async (count: number) => {
    const taken: Delivery[] = [];
    while (taken.length < count) taken.push(await next());
    return taken;
  };
  return { stop, next, take, types: async (count: number) => (await take(count)).map(told) };
}

const cursor = (seq: number) => seal.seal(key, seq);
const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `event ${from + i}`);
const readsOf = (streamKey: string) =>
  vi.mocked(news.readNews).mock.calls.filter(([, look]) => look.streamKey === streamKey);

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
    const { types } = follow(hub, { after: null });
    await vi.waitUntil(() => readsOf(key).length > 0, patience);
    await Promise.all(vi.mocked(news.readNews).mock.results.map(({ value }) => value as Promise<unknown>));
    await write(key, 'after');
    expect(await types(1)).toEqual(['after']);
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
    await write(key, ...numbered(1, 12));
    const deliveries = await follow(hub).take(11);
    for (const [index, { cursor: after }] of deliveries.entries()) {
      const { stop, types } = follow(hub, { after });
      expect(await types(1)).toEqual([`event ${index + 2}`]);
      stop();
    }
  });

  it('brings everything once and in order to readers at the beginning, in the middle and at the end', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    // It stops reading while more comes than it is ready to take.
    const slow = follow(hub, { takes: 3 });
    await write(key, 'event 1');
    expect(await slow.types(1)).toEqual(['event 1']);
    for (let from = 2; from < 600; from += 100) await write(key, ...numbered(from, from + 99));
    const [late, last] = [follow(hub), follow(hub, { after: cursor(599) })];
    await write(key, 'event 602');
    expect(await slow.types(601)).toEqual(numbered(2, 602));
    expect(await late.types(602)).toEqual(numbered(1, 602));
    expect(await last.types(3)).toEqual(numbered(600, 602));
  });

  it('loses and doubles nothing when followers come while it is written to', async () => {
    const { hub, write } = startProcess(byItself);
    const writing = (async () => {
      for (let nth = 1; nth <= 120; nth += 1) await write(key, `event ${nth}`);
    })();
    const followers: ReturnType<typeof follow>[] = [];
    for (let nth = 0; nth < 30; nth += 1) {
      followers.push(follow(hub));
      await new Promise(setImmediate);
    }
    await writing;
    for (const { types } of followers) expect(await types(120)).toEqual(numbered(1, 120));
  });

  it('is read and made once however many follow it in a group', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    const { group, made } = makeGroup();
    const followers = Array.from({ length: 20 }, () => follow(hub, { group }));
    await write(key, 'one');
    await Promise.all(followers.map(({ types }) => types(1)));
    // All are live when a look brings all of them the same.
    await vi.waitUntil(async () => {
      vi.clearAllMocks();
      made.length = 0;
      await write(key, 'again');
      await Promise.all(followers.map(({ types }) => types(1)));
      return made.length === 1 && readsOf(key).length === 1;
    }, patience);
  });

  it('leaves no trace of what is not for its reader', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    const { group } = makeGroup();
    await write(key, 'one', 'not for sara');
    const [sara, ali] = [follow(hub, { group, name: 'sara' }), follow(hub, { group, name: 'ali' })];
    expect(await sara.types(1)).toEqual(['one']);
    expect(await ali.types(2)).toEqual(['one', 'not for sara']);
    await write(key, 'not for ali');
    await write(key, 'two');
    expect(await sara.types(2)).toEqual(['not for ali', 'two']);
    expect(await ali.types(1)).toEqual(['two']);
  });

  it('that can’t keep up holds up nobody', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    const { group } = makeGroup();
    const [stuck, quick] = [follow(hub, { group, takes: 2 }), follow(hub, { group })];
    await write(key, ...numbered(1, 300));
    expect(await quick.types(300)).toEqual(numbered(1, 300));
    expect(await stuck.types(300)).toEqual(numbered(1, 300));
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
      const { stop, take } = follow(hub, { after });
      const [resync] = await take(1);
      expect(resync).toMatchObject({ cursor: cursor(5), seq: 5n });
      expect(resync).toHaveProperty('resync');
      stop();
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

  it('is the place of a reader who was so slow that what follows was deleted', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    const { types } = follow(hub, { takes: 1 });
    await write(key, 'event 1');
    await write(key, ...numbered(2, 5));
    await prune(4);
    expect(await types(2)).toEqual(['event 1', 'cursor out of reach']);
    await write(key, 'event 6');
    expect(await types(1)).toEqual(['event 6']);
  });
});

describe('the end of a feed', () => {
  const signedOut = new Error('signed out');

  /** A right to a feed that can be taken away. */
  function right() {
    const held = { now: true, looks: 0, ends: null as Date | null };
    const authorize = (): Promise<Right> => {
      held.looks += 1;
      return Promise.resolve(held.now ? { ends: held.ends } : { refusal: signedOut });
    };
    return { held, authorize };
  }

  /** The streams that a hub which looks by itself still looks at. */
  async function watched(): Promise<readonly string[]> {
    const looks = () => vi.mocked(news.readLastSeqs).mock.calls;
    const before = looks().length;
    await vi.waitUntil(() => looks().length > before + 1, patience);
    return looks().at(-1)?.[1] ?? [];
  }

  /** Keeps a hub looking by itself. */
  function another(hub: Hub): void {
    const sink = { push: () => true, drained: () => Promise.resolve(), end: () => undefined };
    const { group } = makeGroup();
    hub.followStream(
      { streamKey: 'another stream', guardKey: 'another guard', after: null },
      { reader: { name: '' }, group, sink, knownAs: [], authorize: () => Promise.resolve({ ends: null }) },
    );
  }
  const others = ['another stream', 'another guard'];

  it('lets go of its streams', async () => {
    const { hub, write } = startProcess(byItself);
    another(hub);
    const { stop, next, types } = follow(hub);
    await write(key, 'one');
    await types(1);
    expect(new Set(await watched())).toEqual(new Set([key, guardKey, ...others]));
    stop();
    await expect(next()).rejects.toThrow('over');
    expect(new Set(await watched())).toEqual(new Set(others));
  });

  it('may come before its beginning', async () => {
    const { hub, write } = startProcess(byItself);
    another(hub);
    const { stop, next } = follow(hub);
    stop();
    await write(key, 'one');
    await expect(next()).rejects.toThrow('over');
    expect(new Set(await watched())).toEqual(new Set(others));
  });

  it('for one follower is none for another of the same stream', async () => {
    const { hub, write } = startProcess(byWakeUpsAlone);
    const [leaving, staying] = [follow(hub), follow(hub)];
    await write(key, 'one');
    await Promise.all([leaving.types(1), staying.types(1)]);
    leaving.stop();
    leaving.stop();
    await write(key, 'two');
    expect(await staying.types(1)).toEqual(['two']);
  });

  it('comes with the right to it, and nothing written afterwards is given', async () => {
    const { hub, emit } = startProcess(byWakeUpsAlone);
    const { group } = makeGroup();
    const { held, authorize } = right();
    const [leaving, staying] = [follow(hub, { name: 'sara', group, authorize }), follow(hub, { name: 'ali', group })];
    const event = (type: string) => ({ streamKey: key, type, payload: {} });
    await emit(event('one'));
    expect(await leaving.types(1)).toEqual(['one']);
    held.now = false;
    await emit({ streamKey: guardKey, type: 'RightsChanged', payload: { of: 'sara' } }, event('two'), event('three'));
    await expect(leaving.next()).rejects.toThrow('signed out');
    expect(await staying.types(3)).toEqual(['one', 'two', 'three']);
  });

  it('comes for one that waits within a look, wherever it was taken away', async () => {
    const [here, elsewhere] = [startProcess(byItself), startProcess(byWakeUpsAlone)];
    const { held, authorize } = right();
    const leaving = follow(here.hub, { name: 'sara', authorize });
    await elsewhere.write(key, 'one');
    await leaving.types(1);
    held.now = false;
    await elsewhere.endRight('sara');
    await expect(leaving.next()).rejects.toThrow('signed out');
  });

  it('is looked for when a right of theirs ended, and for nobody else and at nothing else', async () => {
    const { hub, write, endRight } = startProcess(byWakeUpsAlone);
    const [sara, ali] = [right(), right()];
    const feeds = [
      follow(hub, { name: 'sara', authorize: sara.authorize }),
      follow(hub, { name: 'ali', authorize: ali.authorize }),
    ];
    for (const event of ['one', 'two', 'three']) {
      await write(key, event);
      for (const { types } of feeds) expect(await types(1)).toEqual([event]);
    }
    expect([sara.held.looks, ali.held.looks]).toEqual([1, 1]);
    await endRight('sara');
    await write(key, 'four');
    for (const { types } of feeds) expect(await types(1)).toEqual(['four']);
    expect([sara.held.looks, ali.held.looks]).toEqual([2, 1]);
  });

  it('comes by itself when the right was given for a time', async () => {
    const { hub, write } = startProcess(byItself);
    const { held, authorize } = right();
    held.ends = new Date(Date.now() + 1_000);
    const { types, next } = follow(hub, { authorize });
    await write(key, 'one');
    expect(await types(1)).toEqual(['one']);
    held.now = false;
    await expect(next()).rejects.toThrow('signed out');
  });

  it('leaves time for everything else while a right is found that is over already', async () => {
    const { hub } = startProcess(byItself);
    const { held, authorize } = right();
    held.ends = new Date(Date.now() - 1);
    const { next } = follow(hub, { authorize });
    setTimeout(() => (held.now = false), 20);
    await expect(next()).rejects.toThrow('signed out');
  });

  it('is its beginning for who has no right to it, whatever was written before', async () => {
    const { hub, write } = startProcess(byItself);
    another(hub);
    const { held, authorize } = right();
    await write(key, 'one');
    held.now = false;
    for (const after of [cursor(0), null, 'nonsense']) {
      const { next } = follow(hub, { authorize, after });
      await expect(next()).rejects.toThrow('signed out');
    }
    expect(new Set(await watched())).toEqual(new Set(others));
  });

  it('may be any follower’s when what was told of ended rights was deleted before it was heard', async () => {
    const { hub, write, endRight } = startProcess(byWakeUpsAlone);
    const { held, authorize } = right();
    const { types, next } = follow(hub, { name: 'sara', authorize });
    await write(key, 'one');
    await types(1);
    held.now = false;
    // Written and deleted unheard, by a process whose wake-ups do not come here.
    await startProcess(byWakeUpsAlone).endRight('sara');
    await database.prisma.liveEvent.deleteMany({ where: { streamKey: guardKey } });
    await endRight('somebody');
    await expect(next()).rejects.toThrow('signed out');
  });
});

describe('a failure', () => {
  const lost = new Error('connection lost');

  it('of the database for a moment delays a feed, ends none and hides nothing', async () => {
    const { hub, write } = startProcess(byItself);
    const { types } = follow(hub);
    await write(key, 'one');
    await types(1);
    vi.mocked(news.readNews).mockRejectedValueOnce(lost).mockRejectedValueOnce(lost);
    await write(key, 'two');
    expect(await types(1)).toEqual(['two']);
  });

  it('to find out about a right gives nothing until it is found out', async () => {
    const { hub, write } = startProcess(byItself);
    const authorize = vi.fn<() => Promise<Right>>().mockRejectedValueOnce(lost).mockResolvedValue({ ends: null });
    const { types } = follow(hub, { authorize });
    await write(key, 'one');
    expect(await types(1)).toEqual(['one']);
    expect(authorize).toHaveBeenCalledTimes(2);
  });

  it('to make a delivery for some gives it to the others, and to those as soon as it succeeds', async () => {
    const { hub, write } = startProcess(byItself);
    const failing = makeGroup().group;
    const [unlucky, lucky] = [follow(hub, { group: failing }), follow(hub)];
    await write(key, 'one');
    await Promise.all([unlucky.types(1), lucky.types(1)]);
    const render = vi.spyOn(failing, 'render').mockRejectedValueOnce(lost).mockRejectedValueOnce(lost);
    await write(key, 'two');
    expect(await lucky.types(1)).toEqual(['two']);
    expect(await unlucky.types(1)).toEqual(['two']);
    expect(render.mock.calls.map(([, , isLastAttempt]) => isLastAttempt)).toEqual([false, false, false]);
  });

  it('that does not end is told, and what follows comes', async () => {
    const { hub, write } = startProcess(byItself);
    const { group } = makeGroup();
    const broken: Group<Name> = {
      render: (delivery, readers, isLastAttempt) =>
        told(delivery) === 'broken' && !isLastAttempt
          ? Promise.reject(lost)
          : group.render(delivery, readers, isLastAttempt),
    };
    const { types } = follow(hub, { group: broken });
    await write(key, 'one', 'broken', 'two');
    expect(await types(3)).toEqual(['one', 'broken', 'two']);
  });
});
