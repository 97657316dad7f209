import { z } from 'zod';
import type { Query } from '../platform/database/rows/read-rows.ts';
import { readLastSeqs, readNews } from './news.ts';
import type { StreamEvent } from './streams.ts';

/** Somebody whose right to what they follow may end. */
export interface Entitled {
  /** The names under which the end of the right is told. */
  readonly knownAs: readonly string[];
  /** The right may have ended: it must be looked at again before anything more is given. */
  doubt(): void;
}

/** What an event of a guarding stream tells: whose rights may have ended. */
const endOfRight = z.object({ of: z.string() });

/**
 * One stream in which rights that end are told, for everybody here whose rights it guards. Whoever reads another stream
 * for them reads this one in the same statement: what was written after the end of a right is found no sooner than that.
 */
export class Guard {
  readonly key: string;
  readonly #query: Query;
  readonly #entitled = new Map<string, Set<Entitled>>();
  /** Up to which event it was heard; null before it has begun. */
  #heard: bigint | null = null;
  #beginning: Promise<void> | null = null;
  #looking: Promise<void> = Promise.resolve();

  constructor(key: string, query: Query) {
    this.key = key;
    this.#query = query;
  }

  get isIdle(): boolean {
    return this.#entitled.size === 0;
  }

  /** Up to which event everybody was told. */
  get heard(): bigint {
    return this.#heard ?? 0n;
  }

  isBehind(lastSeq: bigint): boolean {
    return this.#heard !== null && lastSeq > this.#heard;
  }

  /** Whoever looks at their right after this hears of every later end of it. */
  async begin(entitled: Entitled): Promise<void> {
    for (const name of entitled.knownAs)
      this.#entitled.set(name, (this.#entitled.get(name) ?? new Set()).add(entitled));
    this.#beginning ??= this.#findBeginning();
    await this.#beginning;
  }

  async #findBeginning(): Promise<void> {
    try {
      this.#heard ??= (await readLastSeqs(this.#query, [this.key])).get(this.key) ?? 0n;
    } finally {
      this.#beginning = null;
    }
  }

  leave(entitled: Entitled): void {
    for (const name of entitled.knownAs) {
      const those = this.#entitled.get(name);
      those?.delete(entitled);
      if (those?.size === 0) this.#entitled.delete(name);
    }
  }

  /** Hears what was read of the stream, by whomever. */
  hear(events: readonly StreamEvent[]): void {
    if (this.#heard === null) return;
    for (const event of events) {
      if (event.seq <= this.#heard) continue;
      // Some were deleted by age before they were heard: they may have been anybody's.
      const names = event.seq === this.#heard + 1n ? [endOfRight.parse(event.payload).of] : [...this.#entitled.keys()];
      this.#heard = event.seq;
      for (const name of names) for (const entitled of [...(this.#entitled.get(name) ?? [])]) entitled.doubt();
    }
  }

  /** Reads what is new in it; calls that come while it reads wait for their own reading. */
  look(): Promise<void> {
    const look = async () => {
      const at = { streamKey: this.key, after: null, limit: 1, guardKey: this.key, guardAfter: this.heard };
      this.hear((await readNews(this.#query, at)).told);
    };
    const looked = this.#looking.then(look);
    this.#looking = looked.catch(() => undefined);
    return looked;
  }

  /** Resolves when no reading is under way. */
  settled(): Promise<void> {
    return this.#looking;
  }
}
