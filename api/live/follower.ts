import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { CursorSeal } from '../platform/sealed-cursor.ts';
import type { Delivery, Group, Payload, Sink } from './delivery.ts';
import type { Entitled, Guard } from './guard.ts';
import type { News } from './news.ts';
import type { StreamHead } from './streams.ts';

/** A right as it was found: until when it lasts by itself, null for no such end; or why there is none. */
export type Right = { ends: Date | null } | { refusal: Error };

/** What somebody follows, and how. */
export interface Following<Reader> {
  reader: Reader;
  group: Group<Reader>;
  sink: Sink;
  knownAs: readonly string[];
  /** Looks at the right. Throws only when it can't find out. */
  authorize(): Promise<Right>;
}

/** Where a follower's deliveries come from. */
export interface Source {
  readonly key: string;
  /** What comes after a place; null asks from where to begin. What ended rights are told meanwhile has been heard. */
  read(after: bigint | null): Promise<News>;
  /** Gives the follower what comes from now on, if it has everything before that. */
  admit(follower: Follower): boolean;
  dismiss(follower: Follower): void;
}

interface FollowerTools {
  /** The client's cursor. */
  after: string | null;
  onEnd: () => void;
  seal: CursorSeal;
  clock: Clock;
  log: Log;
  /** How long to wait before the next try when the database fails. */
  retryAfterMs: number;
}

/**
 * A delivery that keeps failing is told as a failure, so that what follows it comes through. Not soon: to whoever does not
 * take that for the end of the feed the event is lost, and a database that is away comes back.
 */
const mostAttempts = 30;

/**
 * One reader of a stream. It makes up for what came before at its own pace and then hears, together with all others,
 * what comes. Whenever its right is in doubt, or it can't keep up, or something fails, it falls behind and begins again
 * from where it stood: its right is looked at, then it makes up for what it missed.
 */
export class Follower<Reader = unknown> implements Entitled {
  readonly following: Following<Reader>;
  readonly knownAs: readonly string[];
  readonly #source: Source;
  readonly #guard: Guard;
  readonly #tools: FollowerTools;
  /** The newest event that was given or was not for this reader; null before the beginning. */
  #position: bigint | null = null;
  #isLive = false;
  #isInDoubt = true;
  #isOver = false;
  #rightEnds: number | null = null;
  /** How often the delivery was tried that is to be given now. */
  #attempts = 0;

  constructor(source: Source, guard: Guard, following: Following<Reader>, tools: FollowerTools) {
    this.#source = source;
    this.#guard = guard;
    this.following = following;
    this.knownAs = following.knownAs;
    this.#tools = tools;
  }

  get position(): bigint {
    return this.#position ?? 0n;
  }

  /** Whether its right has ended by itself. */
  hasExpired(now: number): boolean {
    return this.#rightEnds !== null && now >= this.#rightEnds;
  }

  doubt(): void {
    this.#isInDoubt = true;
    this.fallBehind();
  }

  /** Hears nothing with the others until it has made up for what it misses. */
  fallBehind(): void {
    if (!this.#isLive) return;
    this.#isLive = false;
    this.#source.dismiss(this);
    void this.makeUp();
  }

  /** Is given what all are given at this moment. */
  take(payload: Payload | null, now: number, seq: bigint): void {
    if (!this.#isLive || seq <= this.position) return;
    if (this.hasExpired(now)) {
      this.doubt();
      return;
    }
    this.#position = seq;
    if (payload && !this.following.sink.push(payload)) this.fallBehind();
  }

  end(error?: Error): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#isLive = false;
    this.#source.dismiss(this);
    this.#guard.leave(this);
    this.#tools.onEnd();
    this.following.sink.end(error);
  }

  /** From where it stands to the present, and on with the others. Never while it is with them already. */
  async makeUp(): Promise<void> {
    while (!this.#isOver) {
      try {
        if (this.#isInDoubt) await this.#lookAtRight();
        if (await this.#readOn()) return;
      } catch (error) {
        this.#tools.log.error({ err: error }, 'a live feed failed, trying again');
        await this.#pause();
      }
    }
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.#tools.retryAfterMs).unref());
  }

  async #lookAtRight(): Promise<void> {
    await this.#guard.begin(this);
    // Before it is looked at: an end that is told meanwhile is a new doubt.
    this.#isInDoubt = false;
    const right = await this.following.authorize().catch((error: unknown) => {
      this.#isInDoubt = true;
      throw error;
    });
    if ('refusal' in right) {
      this.end(right.refusal);
      return;
    }
    this.#rightEnds = right.ends?.getTime() ?? null;
    // Found, and over already: to look again at once, and again, would leave no time for anything else.
    if (this.hasExpired(this.#tools.clock().getTime())) await this.#pause();
  }

  /** One reading, and what comes of it. @returns whether it is with the others now */
  async #readOn(): Promise<boolean> {
    await this.following.sink.drained();
    if (this.#mayNot()) return false;
    const { head, events } = await this.#source.read(this.#position ?? this.#beginning());
    if (this.#mayNot()) return false;
    const lost = this.#whatIsLost(head);
    if (lost !== null) {
      await this.#give({ cursor: this.#cursorAt(head.lastSeq), seq: head.lastSeq, resync: lost });
      return false;
    }
    this.#position ??= this.#beginning() ?? head.lastSeq;
    for (const event of events) {
      const { seq } = event;
      await this.#give({ cursor: this.#cursorAt(seq), seq, event, isNewest: seq === head.lastSeq });
      if (this.#mayNot()) return false;
    }
    this.#isLive = this.position >= head.lastSeq && this.#source.admit(this);
    return this.#isLive;
  }

  #mayNot(): boolean {
    if (this.hasExpired(this.#tools.clock().getTime())) this.#isInDoubt = true;
    return this.#isOver || this.#isInDoubt;
  }

  #cursorAt(seq: bigint): string {
    return this.#tools.seal.seal(this.#source.key, seq);
  }

  /** Where the client's cursor stands; null without one, and for one that can't be read. */
  #beginning(): bigint | null {
    const { after, seal } = this.#tools;
    return after === null ? null : seal.open(this.#source.key, after);
  }

  /** Why its place can't be gone on from, if it can't. */
  #whatIsLost({ lastSeq, prunedSeq }: StreamHead): string | null {
    const place = this.#position ?? this.#beginning();
    if (place === null) return this.#tools.after === null ? null : 'unknown cursor';
    return place > lastSeq || place < prunedSeq ? 'cursor out of reach' : null;
  }

  /** Gives this reader alone one delivery, and waits until it has left. */
  async #give(delivery: Delivery): Promise<void> {
    const { group, reader, sink } = this.following;
    this.#attempts += 1;
    const [payload] = await group.render(delivery, [reader], this.#attempts >= mostAttempts);
    if (this.#mayNot()) return;
    this.#attempts = 0;
    this.#position = delivery.seq;
    if (payload) sink.push(payload);
    await sink.drained();
  }
}
