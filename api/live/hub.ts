import type { Database } from '../platform/database/database.ts';
import type { Log } from '../platform/log.ts';
import { readEvents, readHead, readHeads, type StreamEvent, type StreamHead } from './streams.ts';
import type { WakeUps } from './wake-ups.ts';

/** A stream as one subscriber reads it: at its own pace, from memory where it keeps up, else from the database. */
export interface StreamReader {
  /** The events after `seq`, oldest first; empty when there are none yet. */
  after(seq: bigint): Promise<readonly StreamEvent[]>;
  /** Rings whenever there is something new, and ends the reader when the hub stops. */
  listen(listener: StreamListener): void;
  head(): Promise<StreamHead>;
  close(): void;
}

export interface StreamListener {
  ring(): void;
  end(): void;
}

export interface Hub {
  open(streamKey: string): StreamReader;
  /** Ends every feed, and looks no more. */
  stop(): void;
}

/** Events of a stream kept in memory for all its subscribers; whoever is further behind reads the database. */
const kept = 256;
const batch = 200;

/** One stream that somebody watches here: read once from the database however many watch it. */
class WatchedStream {
  /** Those who read it. */
  readonly listeners = new Map<StreamReader, StreamListener>();
  /** Newest seq that this process has read; null until the first look. */
  #seen: bigint | null = null;
  #recent: StreamEvent[] = [];
  #looking: Promise<void> | null = null;
  #looksAsked = 0;
  readonly #database: Database;
  readonly key: string;

  constructor(database: Database, key: string) {
    this.#database = database;
    this.key = key;
  }

  async after(seq: bigint): Promise<readonly StreamEvent[]> {
    if (this.#seen === null) await this.look();
    const oldest = this.#recent[0];
    if (oldest && seq >= oldest.seq - 1n) return this.#recent.filter((event) => event.seq > seq).slice(0, batch);
    if (this.#seen !== null && seq >= this.#seen) return [];
    return readEvents(this.#database.prisma, this.key, seq, batch);
  }

  /** Whether the database has more than was read. */
  isBehind(lastSeq: bigint): boolean {
    return this.#seen === null || lastSeq > this.#seen;
  }

  /** Reads what is new. Calls that come while it reads are served by one further look. */
  look(): Promise<void> {
    if (this.#looking) {
      this.#looksAsked += 1;
      return this.#looking;
    }
    this.#looking = this.#read().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #read(): Promise<void> {
    this.#seen ??= (await readHead(this.#database.prisma, this.key)).lastSeq;
    let served: number;
    do {
      served = this.#looksAsked;
      let events: StreamEvent[];
      do {
        events = await readEvents(this.#database.prisma, this.key, this.#seen, batch);
        this.#seen = events.at(-1)?.seq ?? this.#seen;
        this.#recent.push(...events);
        this.#recent.splice(0, this.#recent.length - kept);
        // Before the next read: if that fails, no later look would find anything new to ring for.
        if (events.length > 0) for (const { ring } of this.listeners.values()) ring();
      } while (events.length === batch);
    } while (served !== this.#looksAsked);
  }
}

/**
 * Serves the streams that somebody watches in this process. Wake-ups make it look at once; every `lookEveryMs` it looks
 * by itself, so that a lost wake-up costs time and never an event.
 */
export function createHub(database: Database, wakeUps: WakeUps, log: Log, lookEveryMs: number): Hub {
  const watched = new Map<string, WatchedStream>();
  const failed = (error: unknown) => log.error({ err: error }, 'reading live streams failed, trying again');

  const stopListening = wakeUps.listen(
    (keys) => {
      for (const key of keys) watched.get(key)?.look().catch(failed);
    },
    () => void lookAtAll().catch(failed),
  );
  const lookAtAll = async () => {
    if (watched.size === 0) return;
    const heads = await readHeads(database.prisma, [...watched.keys()]);
    await Promise.all(
      [...heads].map(async ([key, head]) => {
        const stream = watched.get(key);
        if (stream?.isBehind(head.lastSeq)) await stream.look();
      }),
    );
  };
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const schedule = () => {
    if (stopped) return;
    timer = setTimeout(() => void lookAtAll().catch(failed).finally(schedule), lookEveryMs);
    timer.unref();
  };
  schedule();

  return {
    open(streamKey) {
      const stream = watched.get(streamKey) ?? new WatchedStream(database, streamKey);
      watched.set(streamKey, stream);
      const reader: StreamReader = {
        after: (seq) => stream.after(seq),
        listen: (listener) => stream.listeners.set(reader, listener),
        head: () => readHead(database.prisma, streamKey),
        close() {
          stream.listeners.delete(reader);
          if (stream.listeners.size === 0 && watched.get(streamKey) === stream) watched.delete(streamKey);
        },
      };
      stream.listeners.set(reader, { ring: () => undefined, end: () => undefined });
      return reader;
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      stopListening();
      for (const { listeners } of watched.values()) for (const { end } of listeners.values()) end();
    },
  };
}
