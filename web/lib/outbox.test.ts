import type { Client } from 'urql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Outbox, type Outcome, type Unsent } from './outbox.ts';

const message = (content: string, conversationId = 'room-1', authorId = 'sara'): Unsent<string> => ({
  clientMutationId: `id-${content}`,
  authorId,
  conversationId,
  writtenAt: new Date(Date.now() + ++written).toISOString(),
  content,
});
let written = 0;

const stored: Outcome<string> = { is: 'stored', isShown: true };
const unreached: Outcome<string> = { is: 'unreached' };
const client = {} as Client;

/** An outbox whose server answers only when the test says so. */
function slowOutbox() {
  const received: string[] = [];
  const answers: ((outcome: Outcome<string>) => void)[] = [];
  const outbox = new Outbox<string>({
    keptUnder: 'test.',
    deliver: (_client, { content }) => {
      received.push(content);
      return new Promise((answer) => answers.push(answer));
    },
  });
  const answer = async (outcome: Outcome<string> = stored) => {
    answers.shift()?.(outcome);
    await new Promise(setImmediate);
  };
  const states = () => outbox.messages().map(({ content, state }) => [content, state.is]);
  return { outbox, received, answer, states };
}

/** What the browser keeps. */
let kept: Record<string, string>;
beforeEach(() => {
  // Entries of a storage are its own properties; its methods are not.
  const methods = {
    setItem: (key: string, text: string) => void (kept[key] = text),
    removeItem: (key: string) => void Reflect.deleteProperty(kept, key),
  };
  kept = Object.create(methods) as Record<string, string>;
  vi.stubGlobal('localStorage', kept);
  // A browser without locks, unless a test gives it some.
  vi.stubGlobal('navigator', {});
});
afterEach(() => vi.unstubAllGlobals());

/** A browser's locks: what a document opened by `open` asks for, it has until it lets go or is closed. */
function browserLocks() {
  const queues = new Map<string, (() => Promise<unknown>)[]>();
  const next = (name: string) => queues.get(name)?.[0]?.();
  return () => {
    const closed = Promise.withResolvers<undefined>();
    const request = async (name: string, hold: () => Promise<unknown>) => {
      const queue = queues.get(name) ?? [];
      queues.set(name, queue);
      queue.push(async () => {
        await Promise.race([hold(), closed.promise]);
        queue.shift();
        await next(name);
      });
      if (queue.length === 1) await next(name);
    };
    vi.stubGlobal('navigator', { locks: { request } });
    return async () => {
      closed.resolve(undefined);
      await new Promise(setImmediate);
    };
  };
}

test('a message waits for the one written before it in the same conversation, and for no other', async () => {
  const { outbox, received, answer } = slowOutbox();
  void outbox.send(client, message('first'));
  void outbox.send(client, message('second'));
  void outbox.send(client, message('elsewhere', 'room-2'));
  expect(received).toEqual(['first', 'elsewhere']);
  await answer();
  expect(received).toEqual(['first', 'elsewhere', 'second']);
});

test('what waits behind a message that was not reached does not overtake it', async () => {
  const { outbox, received, answer, states } = slowOutbox();
  void outbox.send(client, message('first'));
  void outbox.send(client, message('second'));
  await answer(unreached);
  expect(received).toEqual(['first']);
  expect(states()).toEqual([
    ['first', 'unreached'],
    ['second', 'unreached'],
  ]);
  // Nor does one that is written later.
  void outbox.send(client, message('third'));
  for (let times = 0; times < 3; times++) await answer();
  expect(received).toEqual(['first', 'first', 'second', 'third']);
  expect(states()).toEqual([]);
});

test('sending again sends the author’s own unreached messages, each once', async () => {
  const { outbox, received, answer } = slowOutbox();
  void outbox.send(client, message('mine'));
  await answer(unreached);
  void outbox.send(client, message('another’s', 'room-1', 'ali'));
  await answer(unreached);
  void outbox.send(client, message('refused', 'room-3'));
  await answer({ is: 'refused', message: 'locked' });
  received.length = 0;
  outbox.resend(client, 'sara');
  outbox.resend(client, 'sara');
  expect(received).toEqual(['mine']);
  expect(outbox.failures()).toBe(0);
});

test('failures to reach the server are counted until it is reached, or there is nothing more to send', async () => {
  const { outbox, answer } = slowOutbox();
  for (let times = 1; times <= 3; times++) {
    void outbox.send(client, message('again'));
    await answer(unreached);
    expect(outbox.failures()).toBe(times);
  }
  outbox.discard('id-again');
  expect(outbox.failures()).toBe(0);
});

test('a message is kept over a reload until it is stored, and goes then', async () => {
  const { outbox, answer } = slowOutbox();
  void outbox.send(client, message('kept'));
  const afterReload = slowOutbox();
  expect(afterReload.states()).toEqual([['kept', 'unreached']]);
  afterReload.outbox.resend(client, 'sara');
  expect(afterReload.received).toEqual(['kept']);
  await answer();
  expect(slowOutbox().states()).toEqual([]);
});

test('a message is one document’s; another takes it over when that one is closed', async () => {
  const open = browserLocks();
  const close = open();
  const first = slowOutbox();
  void first.outbox.send(client, message('written first'));
  void first.outbox.send(client, message('written then'));
  void first.outbox.send(client, message('arrived', 'room-2'));
  open();
  const second = slowOutbox();
  second.outbox.resend(client, 'sara');
  expect([second.states(), second.received, second.outbox.takenOver()]).toEqual([[], [], 0]);

  first.outbox.discard('id-arrived');
  await close();
  expect(second.states()).toEqual([
    ['written first', 'unreached'],
    ['written then', 'unreached'],
  ]);
  expect(second.outbox.takenOver()).toBe(2);
  second.outbox.resend(client, 'sara');
  expect(second.received).toEqual(['written first']);
});

test('what has lain for half a day is sent by its author alone: the server may have forgotten that it has it', () => {
  const { outbox } = slowOutbox();
  void outbox.send(client, { ...message('old'), writtenAt: new Date(Date.now() - 12 * 3_600_000).toISOString() });
  const nextDay = slowOutbox();
  expect(nextDay.states()).toEqual([['old', 'refused']]);
  nextDay.outbox.resend(client, 'sara');
  expect(nextDay.received).toEqual([]);
});

test('a refused message stays with what the server said, also over a reload', async () => {
  const { outbox, answer } = slowOutbox();
  void outbox.send(client, message('unwelcome'));
  await answer({ is: 'refused', message: 'locked' });
  expect(
    slowOutbox()
      .outbox.messages()
      .map(({ state }) => state),
  ).toEqual([{ is: 'refused', message: 'locked' }]);
});

test('one that is not shown by its conversation yet stays on the screen, and is kept no more', async () => {
  const { outbox, answer, states } = slowOutbox();
  void outbox.send(client, message('on its way back'));
  await answer({ is: 'stored', isShown: false });
  expect(states()).toEqual([['on its way back', 'stored']]);
  expect(slowOutbox().states()).toEqual([]);
});

test('one that was seen in its conversation before the answer came does not come back', async () => {
  const { outbox, answer, states } = slowOutbox();
  void outbox.send(client, message('seen'));
  outbox.discard('id-seen');
  await answer(unreached);
  expect(states()).toEqual([]);
  expect(Object.keys(kept)).toEqual([]);
});

test('one that is given up while it is sent holds nothing back, though it did not reach the server', async () => {
  const { outbox, received, answer, states } = slowOutbox();
  void outbox.send(client, message('given up'));
  void outbox.send(client, message('given up, too'));
  void outbox.send(client, message('behind them'));
  outbox.discard('id-given up');
  outbox.discard('id-given up, too');
  await answer(unreached);
  expect(received).toEqual(['given up', 'behind them']);
  expect(outbox.failures()).toBe(0);
  await answer();
  expect(states()).toEqual([]);
});

test('a message is sent though the browser has no room to keep it', async () => {
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => undefined,
  });
  const { outbox, answer, states } = slowOutbox();
  void outbox.send(client, message('kept nowhere'));
  await answer();
  expect(states()).toEqual([]);
});
