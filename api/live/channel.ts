import type { Clock } from '../platform/clock.ts';
import type { Query } from '../platform/database/rows/read-rows.ts';
import type { Log } from '../platform/log.ts';
import type { CursorSeal } from '../platform/sealed-cursor.ts';
import type { Delivery } from './delivery.ts';
import type { Follower, Source } from './follower.ts';
import type { Guard } from './guard.ts';
import { readNews, type News } from './news.ts';
import { tell } from './tell.ts';

const batch = 200;

interface ChannelTools {
  query: Query;
  seal: CursorSeal;
  clock: Clock;
  log: Log;
}

/** One stream that somebody follows here: each event is read once, and made once for each group of its followers. */
export class Channel implements Source {
  readonly key: string;
  readonly #guard: Guard;
  readonly #tools: ChannelTools;
  /** Those who have everything up to `#position`. */
  readonly #live = new Set<Follower>();
  /** The newest event that the live ones were given, or are being given; null before the first of them came. */
  #position: bigint | null = null;
  #isLooking = false;
  #isLookAsked = false;

  constructor(key: string, guard: Guard, tools: ChannelTools) {
    this.key = key;
    this.#guard = guard;
    this.#tools = tools;
  }

  isBehind(lastSeq: bigint): boolean {
    return this.#live.size > 0 && this.#position !== null && lastSeq > this.#position;
  }

  async read(after: bigint | null): Promise<News> {
    const at = { streamKey: this.key, after, limit: batch, guardKey: this.#guard.key, guardAfter: this.#guard.heard };
    const news = await readNews(this.#tools.query, at);
    this.#guard.hear(news.told);
    return news;
  }

  admit(follower: Follower): boolean {
    if (this.#position !== null && follower.position < this.#position) return false;
    const isFirst = this.#live.size === 0;
    if (isFirst) this.#position = follower.position;
    this.#live.add(follower);
    // While nobody was live nobody looked: what came since the follower's own reading would wait.
    if (isFirst) this.look();
    return true;
  }

  dismiss(follower: Follower): void {
    this.#live.delete(follower);
  }

  /** Reads what is new and gives it to those who are live. Asked while it does so, it looks once more. */
  look(): void {
    this.#isLookAsked = true;
    if (!this.#isLooking) void this.#keepLooking();
  }

  async #keepLooking(): Promise<void> {
    this.#isLooking = true;
    try {
      while (this.#isLookAsked && this.#live.size > 0) {
        this.#isLookAsked = false;
        const { head, events } = await this.read(this.#position);
        if (events.length === batch) this.#isLookAsked = true;
        for (const event of events) {
          const { seq } = event;
          await this.#tell({ cursor: this.#cursorAt(seq), seq, event, isNewest: seq === head.lastSeq });
        }
      }
    } catch (error) {
      this.#tools.log.error({ err: error }, 'reading a live stream failed, trying again');
    } finally {
      this.#isLooking = false;
    }
  }

  async #tell(delivery: Delivery): Promise<void> {
    if (this.#position !== null && delivery.seq <= this.#position) return;
    if (this.#position !== null && delivery.seq > this.#position + 1n) {
      // Some were deleted by age before they were read.
      for (const follower of [...this.#live]) follower.fallBehind();
      return;
    }
    this.#position = delivery.seq;
    const now = this.#tools.clock().getTime();
    const missing = [...this.#live].filter((follower) => follower.position < delivery.seq);
    await tell(delivery, missing, this.#tools.log, (follower, payload) => follower.take(payload, now, delivery.seq));
  }

  #cursorAt(seq: bigint): string {
    return this.#tools.seal.seal(this.key, seq);
  }
}
