import type { FormattedExecutionResult } from 'graphql';

/** What a delivery of a durable feed carries; the rest is the subscription's own. */
interface Delivery {
  /** Absent where nothing is made up for: who types. */
  cursor?: string;
}

interface FeedSource {
  /** Opens one subscription that begins after the cursor; null begins now. */
  open(after: string | null): AsyncIterable<FormattedExecutionResult>;
  /** Waits before the next attempt; `losses` counts attempts since the last delivery. */
  pause(losses: number): Promise<void>;
}

interface FeedReader {
  next(result: FormattedExecutionResult): void;
  /** The identity or the right to the feed has ended, or the server does not understand what is asked: nothing further will come. */
  refused(error: unknown): void;
}

/** Asking again would be answered the same. */
const REFUSALS = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT']);
const REFUSAL_CLOSE_CODES = new Set([4401, 4403]);
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
    try {
      for await (const result of source.open(cursor)) {
        if (isOver()) return;
        if (isRefusal(result.errors)) {
          reader.refused(result.errors);
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
      if (isRefusal(loss)) {
        reader.refused(loss);
        return;
      }
    }
    if (!isOver()) await source.pause(losses);
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
function isRefusal(problem: unknown): boolean {
  if (Array.isArray(problem)) {
    return problem.some((error: { extensions?: { code?: string } }) => REFUSALS.has(error.extensions?.code ?? ''));
  }
  return isCloseEvent(problem) && REFUSAL_CLOSE_CODES.has(problem.code);
}

function isCloseEvent(problem: unknown): problem is { code: number } {
  return typeof problem === 'object' && problem !== null && 'code' in problem && typeof problem.code === 'number';
}
