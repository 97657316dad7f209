import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { createCursorSeal } from '../../api/platform/sealed-cursor.ts';
import { within } from '../kit/client.ts';
import { assemble, type Cast } from './cast.ts';
import { secret, type Fleet } from './fleet.ts';
import type { Truth } from './truth.ts';
import { Judge } from './verdict.ts';

const patience = 90_000;
/** What each writes between two blows. */
const writtenInALull = 3;

/** What blows are given. */
export interface Storm {
  /** Waits until everybody has written some more, which shows that all works again. */
  lull(): Promise<void>;
  /** Cuts every subscriber's connection; they come back to the other server. */
  hop(): void;
}

/** Everybody writes to servers and follows on them while blows fall; then all of it is compared with the database. */
export async function survive(fleet: Fleet, truth: Truth, blows: (storm: Storm) => Promise<void>): Promise<void> {
  const cast = await assemble(fleet.urls);
  const { writers, subscribers } = cast;
  const { writing, following } = cast.play();
  const tooEarly = Promise.race([writing, following]).then(() => Promise.reject(new Error('somebody has stopped')));
  const storm: Storm = {
    lull: () => within(patience, writeOn(cast), 'somebody can’t write any more'),
    hop: () => subscribers.forEach((subscriber) => subscriber.hop()),
  };
  await Promise.race([blows(storm), tooEarly]);

  for (const writer of writers) writer.stop();
  await within(patience, writing, 'something was never acknowledged');
  const judge = new Judge(truth, createCursorSeal(secret));
  const end = Date.now() + patience;
  for (const subscriber of subscribers) {
    while (!(await judge.hasCaughtUp(subscriber)) && Date.now() < end) await wait(200);
  }
  for (const subscriber of subscribers) subscriber.stop();
  await following;

  const heard = await judge.judge(subscribers);
  const written = await judge.count(cast.texts);
  const sum = <T>(of: readonly T[], what: (one: T) => number) => of.reduce((total, one) => total + what(one), 0);
  tell({
    ...heard,
    ...written,
    attempts: sum(writers, ({ attempts }) => attempts),
    subscribers: subscribers.length,
    connections: sum(subscribers, ({ connections }) => connections),
    'failed deliveries': sum(subscribers, ({ failedDeliveries }) => failedDeliveries),
    kills: fleet.kills,
  });
  expect(fleet.crashes).toEqual([]);
  expect(heard).toMatchObject({ lost: 0, duplicated: 0, misordered: 0, strange: 0 });
  expect(written).toMatchObject({ unwritten: 0, twice: 0 });
  // Or it has shown nothing.
  expect(heard.events).toBeGreaterThan(written.acknowledged);
}

async function writeOn({ writers }: Cast): Promise<void> {
  const before = writers.map(({ acknowledged }) => acknowledged);
  const hasWritten = () =>
    writers.every(({ acknowledged }, nth) => acknowledged >= (before[nth] ?? 0) + writtenInALull);
  while (!hasWritten()) await wait(50);
}

function tell(counts: Record<string, number>): void {
  const said = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  console.log(`   ${said.join(', ')}`);
}
