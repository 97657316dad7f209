import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { within } from '../../tests/kit/client.ts';
import { openTestDatabase } from '../../tests/kit/database.ts';
import type { Database } from '../platform/database/database.ts';
import { createLog } from '../platform/log.ts';
import { createPostgresLink } from './postgres-link.ts';

const patience = 10_000;

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

/** A link that listens, and what it hears. */
function link() {
  if (!database.newConnection) throw new Error('the embedded database has no other connections');
  const opened = createPostgresLink(database.newConnection, createLog('silent'));
  onTestFinished(() => opened.close());
  const texts: string[] = [];
  let heard = Promise.withResolvers<void>();
  let backs = 0;
  const until = async (isSo: () => boolean) => {
    while (!isSo()) {
      await within(patience, heard.promise);
      heard = Promise.withResolvers();
    }
  };
  opened.open(
    (text) => {
      texts.push(text);
      heard.resolve();
    },
    () => {
      backs += 1;
      heard.resolve();
    },
  );
  return {
    texts,
    send: (...said: string[]) => opened.send(said),
    listening: (times = 1) => until(() => backs >= times),
    heard: (text: string) => until(() => texts.includes(text)),
  };
}

describe('a link over the database', { skip: 'dump' in inject('preparedDatabase') }, () => {
  it('carries texts between servers, in their order and to the senders too', async () => {
    const [one, other] = [link(), link()];
    await Promise.all([one.listening(), other.listening()]);
    await one.send('first', 'it’s "quoted" \\ سلام');
    await one.send('last');
    for (const { heard, texts } of [one, other]) {
      await heard('last');
      expect(texts).toEqual(['first', 'it’s "quoted" \\ سلام', 'last']);
    }
  });

  it('that is cut comes back by itself and says so; what is sent meanwhile is lost without a word', async () => {
    const [one, other] = [link(), link()];
    await Promise.all([one.listening(), other.listening()]);
    for (let cut = 2; cut < 5; cut += 1) {
      await database.prisma.$queryRaw`
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'ahrom signals'`;
      await one.send('into the void');
      await Promise.all([one.listening(cut), other.listening(cut)]);
      await other.send(`back ${cut}`);
      await one.heard(`back ${cut}`);
    }
  });

  it('takes no connection of those that serve', async () => {
    const [one] = [link(), link()];
    await one.listening();
    const rows = await database.prisma.$queryRaw<{ listening: string }[]>`SELECT pg_listening_channels() AS listening`;
    expect(rows).toEqual([]);
  });
});
