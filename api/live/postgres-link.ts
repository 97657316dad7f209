import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import type { Log } from '../platform/log.ts';
import { pauseAfter, type ServerLink } from './server-link.ts';

const channel = 'ahrom';
// A connection can die without a word: it is asked now and then.
const askEveryMs = 10_000;

/**
 * A link by LISTEN and NOTIFY, over a connection of its own: nothing of it happens inside a transaction that writes, where
 * NOTIFY takes a lock that all writers would share.
 * @param newClient makes a connection that is not open yet, and whose queries fail when no answer comes
 */
export function createPostgresLink(newClient: () => Client, log: Log): ServerLink {
  const closing = new AbortController();
  let listening: Client | null = null;
  let staying: Promise<void> = Promise.resolve();
  // A connection does one thing after the other.
  let turn: Promise<unknown> = Promise.resolve();
  const ask = (client: Client, sql: string, values?: unknown[]) => {
    const answer = turn.then(() => client.query(sql, values));
    turn = answer.catch(() => undefined);
    return answer;
  };

  /** Listens until the connection is lost, and throws why. */
  const listenOver = async (client: Client, hear: (text: string) => void, begun: () => void): Promise<void> => {
    const lost = Promise.withResolvers<never>();
    const stop = () => lost.reject(new Error('this server stops'));
    closing.signal.addEventListener('abort', stop);
    client.on('error', lost.reject);
    client.on('end', () => lost.reject(new Error('the connection was closed')));
    client.on('notification', ({ payload }) => hear(payload ?? ''));
    const begin = async () => {
      await client.connect();
      // NOTIFY writes to the database's log. If that is lost in a crash, so is nothing.
      await ask(client, 'SET synchronous_commit = off');
      await ask(client, `LISTEN ${channel}`);
    };
    let asking: NodeJS.Timeout | undefined;
    try {
      await Promise.race([begin(), lost.promise]);
      listening = client;
      begun();
      asking = setInterval(() => void ask(client, 'SELECT 1').catch(lost.reject), askEveryMs).unref();
      await lost.promise;
    } finally {
      listening = null;
      clearInterval(asking);
      closing.signal.removeEventListener('abort', stop);
      await client.end().catch(() => undefined);
    }
  };

  const stayOn = async (hear: (text: string) => void, back: () => void): Promise<void> => {
    let failures = 0;
    const begun = () => {
      failures = 0;
      back();
    };
    for (;;) {
      try {
        await listenOver(newClient(), hear, begun);
      } catch (error) {
        if (closing.signal.aborted) return;
        log.warn({ err: error }, 'other servers can’t be heard over the database, trying again');
      }
      try {
        await wait(pauseAfter(failures), undefined, { ref: false, signal: closing.signal });
      } catch {
        // It was closed meanwhile.
        return;
      }
      failures += 1;
    }
  };

  return {
    open(hear, back) {
      staying = stayOn(hear, back);
    },
    async send(texts) {
      if (!listening) return;
      try {
        await ask(listening, 'SELECT pg_notify($1, text) FROM unnest($2::text[]) AS text', [channel, texts]);
      } catch (error) {
        log.debug({ err: error }, 'signals to other servers were lost');
      }
    },
    async close() {
      closing.abort();
      await staying;
    },
  };
}
