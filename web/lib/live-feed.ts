import type { FormattedExecutionResult } from 'graphql';

/** What a delivery of a durable feed carries; the rest is the subscription's own. */
interface Delivery {
  /** Absent where nothing is made up for: who types. */
  cursor?: string;
}

interface FeedSource {
  /** Opens one subscription that begins after the cursor; null begins now. */
  open(after: string | null): AsyncIterable<FormattedExecutionResult>;
  /** Waits before the next attempt: how many were lost in a row before, and by what code the socket closed, if it did. */
  pause(losses: number, code: number | undefined): Promise<void>;
}

interface FeedReader {
  next(result: FormattedExecutionResult): void;
  /** The identity or the right to the feed has ended, or the server does not understand what is asked: nothing further will come. */
  refused(errors: readonly RefusalError[]): void;
}

export interface RefusalError {
  message: string;
  extensions: { code: string };
}

/** Asking again would be answered the same. */
const REFUSALS = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT']);
/** So would opening the socket again. All other codes are losses: 1001 to 1015, 4408, 4409, 4429, 4499, 4500 and unknown ones. */
const REFUSAL_CLOSE_CODES: Partial<Record<number, string>> = {
  4400: 'BAD_USER_INPUT',
  4401: 'UNAUTHENTICATED',
  4403: 'UNAUTHENTICATED',
};
/** What lasted as long was no failed attempt, even if there was nothing to deliver. */
const STEADY_AFTER_MS = 10_000;
/** The server repeats at most what it had sent when the socket was lost, so only the latest cursors can come again. */
const REMEMBERED_CURSORS = 500;

/**
 * Follows a feed until `signal` aborts or the server refuses it: each delivery of a durable one reaches `reader` once and in order,
 * and a lost subscription is opened again after the last cursor that arrived. A ResyncRequired is delivered like any
 * event, for its cursor is the one to go on from.
 */
export async function followFeed(
  source: FeedSource,
  from: string | null,
  reader: FeedReader,
  signal: AbortSignal,
): Promise<void> {
  let cursor = from;
  const seen = new Set<string>(from === null ? [] : [from]);
  const isOver = () => signal.aborted;
  for (let losses = 0; !isOver(); losses++) {
    const openedAt = performance.now();
    let closeCode: number | undefined;
    try {
      for await (const result of source.open(cursor)) {
        if (isOver()) return;
        const refusal = refusalIn(result.errors);
        if (refusal) {
          reader.refused(refusal);
          return;
        }
        const delivery = deliveryOf(result);
        if (!delivery) break;
        losses = 0;
        if (delivery.cursor !== undefined) {
          if (seen.has(delivery.cursor)) continue;
          cursor = delivery.cursor;
          remember(seen, cursor);
        }
        reader.next(result);
      }
    } catch (loss) {
      const refusal = refusalIn(loss);
      if (refusal) {
        reader.refused(refusal);
        return;
      }
      closeCode = isCloseEvent(loss) ? loss.code : undefined;
    }
    if (performance.now() - openedAt >= STEADY_AFTER_MS) losses = 0;
    if (!isOver()) await source.pause(losses, closeCode);
  }
}

function deliveryOf(result: FormattedExecutionResult): Delivery | undefined {
  const [delivery] = Object.values(result.data ?? {});
  return delivery as Delivery | undefined;
}

function remember(seen: Set<string>, cursor: string): void {
  seen.add(cursor);
  for (const oldest of seen) {
    if (seen.size <= REMEMBERED_CURSORS) break;
    seen.delete(oldest);
  }
}

/** GraphQL errors come as an array, from a result or thrown; a refused socket as its close event. */
function refusalIn(problem: unknown): readonly RefusalError[] | undefined {
  if (Array.isArray(problem)) {
    const errors = problem as RefusalError[];
    return errors.some(({ extensions }) =>
      REFUSALS.has((extensions as RefusalError['extensions'] | undefined)?.code ?? ''),
    )
      ? errors
      : undefined;
  }
  const code = isCloseEvent(problem) ? REFUSAL_CLOSE_CODES[problem.code] : undefined;
  return code === undefined ? undefined : [{ message: code, extensions: { code } }];
}

function isCloseEvent(problem: unknown): problem is { code: number } {
  return typeof problem === 'object' && problem !== null && 'code' in problem && typeof problem.code === 'number';
}
