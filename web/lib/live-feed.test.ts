import type { ExecutionResult } from 'graphql';
import { expect, test, vi } from 'vitest';
import { followFeed } from './live-feed.ts';

/** A socket's close event, as graphql-ws throws it. */
class Closed extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`closed with ${code}`);
    this.code = code;
  }
}

type Step = ExecutionResult | Error | 'end' | 'a quiet hour';

const delivery = (cursor: string, typename = 'SupportMessageSent'): ExecutionResult => ({
  data: { ticketEvents: { cursor, event: { __typename: typename } } },
});
const refusal = (code: string) => ({ errors: [{ message: code, extensions: { code } }] }) as unknown as ExecutionResult;

/** Plays one script for each subscription that is opened, then aborts. */
async function follow(from: string | null, scripts: Step[][]) {
  const abort = new AbortController();
  const opened: (string | null)[] = [];
  const received: unknown[] = [];
  const losses: number[] = [];
  const codes: unknown[] = [];
  const refused: unknown[] = [];
  await followFeed(
    {
      async *open(after) {
        opened.push(after);
        await Promise.resolve();
        for (const step of scripts[opened.length - 1] ?? []) {
          if (step === 'end') return;
          if (step === 'a quiet hour') {
            vi.advanceTimersByTime(3_600_000);
            continue;
          }
          if (step instanceof Error) throw step;
          yield step;
        }
        if (opened.length >= scripts.length) abort.abort();
      },
      pause: (count, code) => {
        losses.push(count);
        codes.push(code);
        return Promise.resolve();
      },
    },
    from,
    { next: (result) => received.push(result), refused: (error) => refused.push(error) },
    abort.signal,
  );
  return { opened, received, losses, codes, refused };
}

test('a lost subscription is opened again after the last cursor that arrived', async () => {
  const { opened, received } = await follow('start', [
    [delivery('a'), delivery('b'), new Error('socket lost')],
    [delivery('c'), 'end'],
    [delivery('d')],
  ]);
  expect(opened).toEqual(['start', 'b', 'c']);
  expect(received).toEqual(['a', 'b', 'c', 'd'].map((cursor) => delivery(cursor)));
});

test('a delivery that comes twice is passed on once', async () => {
  const { received } = await follow('start', [
    [delivery('a'), delivery('b'), new Closed(1006)],
    [delivery('start'), delivery('a'), delivery('b'), delivery('c')],
  ]);
  expect(received).toEqual([delivery('a'), delivery('b'), delivery('c')]);
});

test('after a resync the feed goes on from the cursor that came with it', async () => {
  const { opened, received } = await follow('too-old', [
    [delivery('fresh', 'ResyncRequired'), 'end'],
    [delivery('next')],
  ]);
  expect(opened).toEqual(['too-old', 'fresh']);
  expect(received).toEqual([delivery('fresh', 'ResyncRequired'), delivery('next')]);
});

test('attempts without a delivery are counted for the pause, and a delivery begins the count anew', async () => {
  const { losses } = await follow(null, [['end'], [new Error('down')], [delivery('a'), 'end'], []]);
  expect(losses).toEqual([0, 1, 0]);
});

test('a subscription that lasted begins the count anew, though it had nothing to deliver', async () => {
  vi.useFakeTimers();
  const { losses } = await follow(null, [['end'], ['end'], ['a quiet hour', new Closed(1006)], ['end'], []]);
  vi.useRealTimers();
  expect(losses).toEqual([0, 1, 0, 1]);
});

test.each(['FORBIDDEN', 'UNAUTHENTICATED', 'BAD_USER_INPUT'])('%s ends the feed for good', async (code) => {
  const { opened, refused } = await follow('start', [[delivery('a'), refusal(code)], [delivery('b')]]);
  expect(opened).toEqual(['start']);
  expect(refused).toMatchObject([[{ extensions: { code } }]]);
});

test.each([
  [4400, 'BAD_USER_INPUT'],
  [4401, 'UNAUTHENTICATED'],
  [4403, 'UNAUTHENTICATED'],
])('a socket closed with %i ends the feed for good, as %s', async (closeCode, code) => {
  const { opened, refused } = await follow('start', [[new Closed(closeCode)], [delivery('b')]]);
  expect(opened).toEqual(['start']);
  expect(refused).toMatchObject([[{ extensions: { code } }]]);
});

test.each([1001, 1006, 1012, 1013, 4408, 4409, 4429, 4499, 4500])(
  'a socket closed with %i is opened again, after a pause that knows the code',
  async (closeCode) => {
    const { opened, codes, refused } = await follow('start', [[delivery('a'), new Closed(closeCode)], [delivery('b')]]);
    expect(opened).toEqual(['start', 'a']);
    expect(codes).toEqual([closeCode]);
    expect(refused).toEqual([]);
  },
);

test('any other error is a loss, not an end', async () => {
  const { opened, refused } = await follow('start', [[refusal('INTERNAL')], [delivery('a')]]);
  expect(opened).toEqual(['start', 'start']);
  expect(refused).toEqual([]);
});

test('hands on what has no cursor as often as it comes, and begins anew after a loss', async () => {
  const typing = { data: { ticketTyping: { isTyping: true } } };
  const { opened, received } = await follow(null, [[typing, typing, 'end'], [typing]]);
  expect(opened).toEqual([null, null]);
  expect(received).toEqual([typing, typing, typing]);
});
