import type { Notice } from './notices.ts';
import type { StreamEvent } from './streams.ts';

/** One delivery of a durable feed: an event, or the notice that the client must read its snapshot again. */
export type Delivery =
  | {
      cursor: string;
      seq: bigint;
      event: StreamEvent;
      /** Nothing stood behind it in its stream when it was read: what it tells of has not been told away since. */
      isNewest: boolean;
    }
  | { cursor: string; seq: bigint; resync: string };

/** The event that is told, if it is one. */
export function eventOf(told: Delivery | Notice): StreamEvent | null {
  return 'event' in told && typeof told.event === 'object' ? told.event : null;
}

/** What a delivery is to its readers, as a value and as the bytes of its JSON, which are made once. */
export interface Payload {
  readonly value: object;
  readonly json: Buffer;
}

/** Those who asked for the same in the same words: what is delivered is made for all of them at once. */
export interface Group<Reader> {
  /**
   * What a delivery is to each of these readers; null is nothing, of which there must be no trace. One delivery is the
   * same object for all groups.
   * @param isLastAttempt when it failed before: what fails again is told instead of thrown
   */
  render(
    delivery: Delivery | Notice,
    readers: readonly Reader[],
    isLastAttempt: boolean,
  ): Promise<readonly (Payload | null)[]>;
}

/** Where one reader's deliveries go. */
export interface Sink {
  /** Takes a delivery at once. False when it can't keep up: further ones wait until it is drained. */
  push(payload: Payload): boolean;
  /** Resolves when what it took has left, or never will. */
  drained(): Promise<void>;
  /** Nothing further comes: because of the error, or because the feed is over. */
  end(error?: Error): void;
}
