import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Follower, Source } from './follower.ts';
import type { Guard } from './guard.ts';
import type { News } from './news.ts';
import type { Notice, Notices } from './notices.ts';
import { tell } from './tell.ts';

interface NoticeTools {
  notices: Notices;
  clock: Clock;
  log: Log;
}

// What waits while others are given; older notices have lost their meaning.
const mostWaiting = 50;

/** The notices of one topic, for everybody here who follows it: from now on, from memory to memory. */
export class NoticeChannel implements Source {
  readonly key: string;
  readonly #guard: Guard;
  readonly #tools: NoticeTools;
  readonly #live = new Set<Follower>();
  readonly #waiting: Notice[] = [];
  #isTelling = false;
  #told = 0n;
  #unlisten: (() => void) | null = null;

  constructor(key: string, guard: Guard, tools: NoticeTools) {
    this.key = key;
    this.#guard = guard;
    this.#tools = tools;
  }

  /** There is never anything to make up for. */
  read(): Promise<News> {
    return Promise.resolve({ head: { lastSeq: this.#told, prunedSeq: this.#told }, events: [], told: [] });
  }

  admit(follower: Follower): boolean {
    if (follower.position < this.#told) return false;
    this.#live.add(follower);
    this.#unlisten ??= this.#tools.notices.listen(this.key, (notice) => this.#hear(notice));
    return true;
  }

  dismiss(follower: Follower): void {
    this.#live.delete(follower);
    if (this.#live.size > 0) return;
    this.#unlisten?.();
    this.#unlisten = null;
  }

  #hear(notice: Notice): void {
    this.#waiting.push(notice);
    if (this.#waiting.length > mostWaiting) this.#waiting.shift();
    if (!this.#isTelling) void this.#keepTelling();
  }

  async #keepTelling(): Promise<void> {
    this.#isTelling = true;
    for (let notice = this.#waiting.shift(); notice; notice = this.#waiting.shift()) {
      // Rights of which a wake-up said that they end are known first.
      await this.#guard.settled();
      this.#told += 1n;
      const [seq, now] = [this.#told, this.#tools.clock().getTime()];
      await tell(notice, [...this.#live], this.#tools.log, (follower, payload) => follower.take(payload, now, seq));
    }
    this.#isTelling = false;
  }
}
