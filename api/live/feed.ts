import type { CursorSeal } from '../platform/sealed-cursor.ts';
import type { Hub, StreamReader } from './hub.ts';
import type { StreamEvent } from './streams.ts';

/** One delivery of a feed: an event, or the notice that the client must read its snapshot again. */
export type Delivery =
  { cursor: string; seq: bigint; event: StreamEvent } | { cursor: string; seq: bigint; resync: string };

export interface FeedRequest {
  streamKey: string;
  /** The stream in which rights that end are told: whenever it moves, the right to this feed is looked at afresh. */
  guardKey: string;
  /** A cursor of this feed; null starts now. */
  after: string | null;
  /** Throws when the viewer has no right to the feed (any more). Called before the start and before each delivery. */
  authorize(): Promise<void>;
  /** Whether an event is for this viewer; others leave no trace. */
  concerns(event: StreamEvent): boolean | Promise<boolean>;
}

/**
 * A durable feed: first everything committed after the cursor, in order, then whatever comes. Ends with what `authorize`
 * throws. Ending the iteration ends all waiting at once.
 */
export function openFeed(hub: Hub, seal: CursorSeal, request: FeedRequest): AsyncIterableIterator<Delivery> {
  const stream = hub.open(request.streamKey);
  const guard = hub.open(request.guardKey);
  const bell = new Bell();
  const listener = { ring: () => bell.ring(), end: () => bell.silence() };
  stream.listen(listener);
  guard.listen(listener);
  const deliveries = deliver(stream, guard, bell, seal, request);
  const close = () => {
    bell.silence();
    stream.close();
    guard.close();
  };
  return endedBy(deliveries, close);
}

/** The iteration of a generator that waits: ending it calls `close`, which must end the wait, and so does its own end. */
export function endedBy<T>(deliveries: AsyncGenerator<T, undefined>, close: () => void): AsyncIterableIterator<T> {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      try {
        const result = await deliveries.next();
        if (result.done) close();
        return result;
      } catch (error) {
        close();
        throw error;
      }
    },
    // A generator that waits can't be returned from: its wait is ended first.
    return() {
      close();
      return deliveries.return(undefined);
    },
  };
}

/** Lets one reader wait for the next ring. A ring between two waits is not lost. */
export class Bell {
  #silenced = false;
  #rung = Promise.withResolvers<void>();

  ring(): void {
    this.#rung.resolve();
  }

  silence(): void {
    this.#silenced = true;
    this.ring();
  }

  isSilenced(): boolean {
    return this.#silenced;
  }

  async wait(): Promise<void> {
    await this.#rung.promise;
    if (!this.#silenced) this.#rung = Promise.withResolvers<void>();
  }
}

async function* deliver(
  stream: StreamReader,
  guard: StreamReader,
  bell: Bell,
  seal: CursorSeal,
  request: FeedRequest,
): AsyncGenerator<Delivery, undefined> {
  let guarded = (await guard.head()).lastSeq;
  await request.authorize();

  const head = await stream.head();
  const cursorAt = (seq: bigint) => seal.seal(request.streamKey, seq);
  const start = request.after === null ? head.lastSeq : seal.open(request.streamKey, request.after);
  let seq = start ?? head.lastSeq;
  if (start === null || start > head.lastSeq || start < head.prunedSeq) {
    seq = head.lastSeq;
    yield { cursor: cursorAt(seq), seq, resync: start === null ? 'unknown cursor' : 'cursor out of reach' };
  }

  while (!bell.isSilenced()) {
    const told = await guard.after(guarded);
    guarded = told.at(-1)?.seq ?? guarded;
    if (told.length > 0) await request.authorize();
    const events = await stream.after(seq);
    for (const event of events) {
      if (!(await request.concerns(event))) {
        seq = event.seq;
        continue;
      }
      await request.authorize();
      if (bell.isSilenced()) return;
      seq = event.seq;
      yield { cursor: cursorAt(seq), seq, event };
    }
    if (events.length === 0 && told.length === 0) await bell.wait();
  }
}
