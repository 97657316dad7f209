import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../platform/log.ts';
import type { Notice } from './notices.ts';
import { longestText, type ServerLink } from './server-link.ts';

/** A stream's key, or a notice with its topic. */
type Entry = string | readonly [topic: string, notice: Notice];

// How long signals are gathered, so that many go in one text. What is added to the way between two servers.
const gatherMs = 5;
// While the way is slow. Of what is more, keys are found by looking, and notices have lost their meaning.
const mostWaiting = 10_000;

/** Sends signals to the other servers, many at once and one sending after the other. Nobody ever waits for it. */
export class Outbox {
  readonly #link: ServerLink;
  readonly #self: string;
  readonly #log: Log;
  readonly #keys = new Set<string>();
  #notices: Entry[] = [];
  #sending: Promise<void> | null = null;

  constructor(link: ServerLink, self: string, log: Log) {
    this.#link = link;
    this.#self = self;
    this.#log = log;
  }

  put(entry: Entry): void {
    if (this.#keys.size + this.#notices.length >= mostWaiting) return;
    if (typeof entry === 'string') this.#keys.add(entry);
    else this.#notices.push(entry);
    this.#sending ??= this.#send();
  }

  /** Resolves when nothing waits to be sent. */
  async emptied(): Promise<void> {
    await this.#sending;
  }

  async #send(): Promise<void> {
    try {
      do {
        await wait(gatherMs);
        const entries: Entry[] = [...this.#keys, ...this.#notices];
        this.#keys.clear();
        this.#notices = [];
        await this.#link.send(this.#texts(entries));
      } while (this.#keys.size + this.#notices.length > 0);
    } finally {
      // At once with the last look: what is put from now on begins to be sent anew.
      this.#sending = null;
    }
  }

  /** As few texts as hold the entries. */
  #texts(entries: readonly Entry[]): string[] {
    const beginning = `{"from":${JSON.stringify(this.#self)},"entries":[`;
    const room = longestText - Buffer.byteLength(beginning) - ']}'.length;
    const parcels: string[] = [];
    let [parcel, size]: [string[], number] = [[], 0];
    const close = () => {
      if (parcel.length > 0) parcels.push(`${beginning}${parcel.join(',')}]}`);
      [parcel, size] = [[], 0];
    };
    for (const entry of entries) {
      const json = JSON.stringify(entry);
      const bytes = Buffer.byteLength(json) + ','.length;
      if (bytes > room) {
        this.#log.warn({ bytes }, 'a notice is too long to be told to other servers');
        continue;
      }
      if (size + bytes > room) close();
      parcel.push(json);
      size += bytes;
    }
    close();
    return parcels;
  }
}
