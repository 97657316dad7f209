import { z } from 'zod';
import type { Log } from '../platform/log.ts';
import { createLocalNotices, type Notices } from './notices.ts';
import { Outbox } from './outbox.ts';
import type { ServerLink } from './server-link.ts';
import { createLocalWakeUps, type WakeUps } from './wake-ups.ts';

/** What may get lost: hints that something is new, and what matters at the moment alone. */
export interface Signals {
  wakeUps: WakeUps;
  notices: Notices;
  /** Sends what is still to be sent, then lets go of the other servers. */
  close(): Promise<void>;
}

/** Signals within this process, which is the only one. */
export function createLocalSignals(): Signals {
  return { wakeUps: createLocalWakeUps(), notices: createLocalNotices(), close: () => Promise.resolve() };
}

const message = z.object({
  from: z.string(),
  /** Keys of streams, and notices with their topics. */
  entries: z.array(
    z.union([z.string(), z.tuple([z.string(), z.record(z.string(), z.union([z.string(), z.boolean(), z.null()]))])]),
  ),
});

/**
 * Signals between the servers that a link joins. Listeners in this process are told at once and once; others hear some
 * milliseconds later, many signals in one text.
 * @param self tells this process from all others
 */
export function createSharedSignals(link: ServerLink, self: string, log: Log): Signals {
  const [wakeUps, notices] = [createLocalWakeUps(), createLocalNotices()];
  const outbox = new Outbox(link, self, log);

  const hear = (text: string) => {
    const read = message.safeParse(parsed(text));
    if (!read.success) {
      log.warn('a server was told something by another one that it does not understand: are their versions the same?');
      return;
    }
    const { from, entries } = read.data;
    if (from === self) return;
    wakeUps.announce(new Set(entries.filter((entry) => typeof entry === 'string')));
    for (const entry of entries) if (typeof entry !== 'string') notices.publish(...entry);
  };
  link.open(hear, () => wakeUps.miss());

  return {
    wakeUps: {
      listen: (...listener) => wakeUps.listen(...listener),
      announce(keys) {
        wakeUps.announce(keys);
        for (const key of keys) outbox.put(key);
      },
    },
    notices: {
      listen: (...listener) => notices.listen(...listener),
      publish(topic, notice) {
        notices.publish(topic, notice);
        outbox.put([topic, notice]);
      },
    },
    async close() {
      await outbox.emptied();
      await link.close();
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
