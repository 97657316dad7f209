import type { ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { followFeed } from './live-feed.ts';

/** A socket's close event, as graphql-ws throws it. */
class Closed extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`closed with ${code}`);
    this.code = code;
  }
}

type Step = ExecutionResult | Error | 'end';

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
  const refused: unknown[] = [];
  await followFeed(
    {
      async *open(after) {
        opened.push(after);
        await Promise.resolve();
        for (const step of scripts[opened.length - 1] ?? []) {
          if (step === 'end') return;
          if (step instanceof Error) throw step;
          yield step;
        }
        if (opened.length >= scripts.length) abort.abort();
      },
      pause: (count) => {
        losses.push(count);
        return Promise.resolve();
      },
    },
    from,
    { next: (result) => received.push(result), refused: (error) => refused.push(error) },
    abort.signal,
  );
  return { opened, received, losses, refused };
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

test.each(['FORBIDDEN', 'UNAUTHENTICATED', 'BAD_USER_INPUT'])(
  '%s ends the feed for good, as a result or thrown',
  async (code) => {
    const asResult = await follow('start', [[delivery('a'), refusal(code)], [delivery('b')]]);
    expect(asResult.opened).toEqual(['start']);
    expect(asResult.refused).toHaveLength(1);
    const asClosedSocket = await follow('start', [[new Closed(4403)], [delivery('b')]]);
    expect(asClosedSocket.refused).toHaveLength(1);
    expect(asClosedSocket.received).toEqual([]);
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
