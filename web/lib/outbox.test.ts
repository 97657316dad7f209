import type { Client } from 'urql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdWhatIsLeft } from './hold.ts';
import { Outbox } from './outbox.ts';
import type { Outcome, Unsent } from './outgoing.ts';

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
  outbox.claim('sara');
  const states = () => outbox.messages().map(({ content, state }) => [content, state.is]);
  return { outbox, received, answers, answer, states };
}

/** Longer than a document waits for what another has. */
const untilAsked = () => new Promise((resolve) => setTimeout(resolve, 1_300));

/** What the browser keeps. */
let kept: Record<string, string>;
beforeEach(() => {
  // Entries of a storage are its own properties; its methods are not.
  const methods = {
    setItem: (key: string, text: string) => void (kept[key] = text),
    getItem: (key: string) => kept[key] ?? null,
    removeItem: (key: string) => void Reflect.deleteProperty(kept, key),
  };
  kept = Object.create(methods) as Record<string, string>;
  vi.stubGlobal('localStorage', kept);
  // A browser without locks, unless a test gives it some.
  vi.stubGlobal('navigator', {});
});
afterEach(() => vi.unstubAllGlobals());

/** A browser's locks: what a document opened by `open` asks for, it has until it lets go or is closed, unless it waits too long. */
function browserLocks() {
  const taken = new Map<string, Promise<unknown>>();
  return () => {
    const closed = Promise.withResolvers<undefined>();
    const request = async (name: string, { signal }: LockOptions, held: () => Promise<unknown>) => {
      const before = taken.get(name);
      const late = new Promise<'late'>((resolve) => signal?.addEventListener('abort', () => resolve('late')));
      if (before && (await Promise.race([before, late])) === 'late') throw new DOMException('late', 'TimeoutError');
      const over = Promise.race([held(), closed.promise]).then(() => taken.delete(name));
      taken.set(name, over);
      return over;
    };
    vi.stubGlobal('navigator', { locks: { request } });
    return () => closed.resolve(undefined);
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

test('a message is one document’s; when that is closed, it is the next one’s that its author looks at', async () => {
  const open = browserLocks();
  const close = open();
  const first = slowOutbox();
  void first.outbox.send(client, message('written first'));
  void first.outbox.send(client, message('written then'));
  void first.outbox.send(client, message('given up', 'room-2'));
  open();
  const second = slowOutbox();
  await untilAsked();
  second.outbox.resend(client, 'sara');
  expect([second.states(), second.received, second.outbox.takenOver()]).toEqual([[], [], 0]);

  // What is given up where it was written is nobody's.
  first.outbox.discard('id-given up');
  close();
  second.outbox.claim('ali');
  await untilAsked();
  expect(second.states()).toEqual([]);
  second.outbox.claim('sara');
  second.outbox.claim('sara');
  await untilAsked();
  expect(second.states()).toEqual([
    ['written first', 'unreached'],
    ['written then', 'unreached'],
  ]);
  expect(second.outbox.takenOver()).toBe(2);
  second.outbox.resend(client, 'sara');
  expect(second.received).toEqual(['written first']);
});

test('what a document has let go of may be had by another', async () => {
  const open = browserLocks();
  open();
  const first = slowOutbox();
  for (const content of ['given up', 'arrived']) void first.outbox.send(client, message(content, content));
  first.outbox.discard('id-given up');
  first.answers.shift();
  await first.answer({ is: 'stored', isShown: false });
  open();
  const isFree = async (id: string) => {
    const asked = Promise.withResolvers<boolean>();
    holdWhatIsLeft(
      `test.${id}`,
      () => asked.resolve(true),
      () => asked.resolve(false),
    );
    return asked.promise;
  };
  expect(await Promise.all([isFree('id-given up'), isFree('id-arrived')])).toEqual([true, true]);
});

test('what was taken out of the storage meanwhile is not put back: its author has signed out elsewhere', async () => {
  const { outbox, answer } = slowOutbox();
  void outbox.send(client, message('mine'));
  for (const key of Object.keys(kept)) Reflect.deleteProperty(kept, key);
  await answer({ is: 'refused', message: 'signed out' });
  expect(Object.keys(kept)).toEqual([]);
});

test('what one conversation receives does not end the trying of what another did not', async () => {
  const { outbox, answer } = slowOutbox();
  void outbox.send(client, message('not received'));
  await answer(unreached);
  void outbox.send(client, message('received', 'room-2'));
  await answer();
  expect(outbox.failures()).toBe(1);
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
    getItem: () => null,
    removeItem: () => undefined,
  });
  const { outbox, answer, states } = slowOutbox();
  void outbox.send(client, message('kept nowhere'));
  await answer();
  expect(states()).toEqual([]);
});
