import { Bell, endedBy } from './feed.ts';
import type { Hub, StreamReader } from './hub.ts';
import type { Notice, Notices } from './notices.ts';
import type { StreamEvent } from './streams.ts';

/** A stream in which rights that end are told. */
export interface Guard {
  streamKey: string;
  /** Whether an event of the stream may have ended the right to the feed. */
  tells(event: StreamEvent): boolean;
}

export interface NoticeRequest {
  topic: string;
  guards: readonly Guard[];
  /** Throws when the viewer has no right to the feed (any more). Called before the start and before each delivery. */
  authorize(): Promise<void>;
  /** Whether a notice is for this viewer; others leave no trace. */
  concerns(notice: Notice): boolean;
}

// What waits for a subscriber who is slow; older ones have lost their meaning.
const mostWaiting = 50;

/** The notices of a topic from now on, as they come. Ends with what `authorize` throws, and when the hub stops. */
export function openNoticeFeed(hub: Hub, notices: Notices, request: NoticeRequest): AsyncIterableIterator<Notice> {
  const bell = new Bell();
  const waiting: Notice[] = [];
  const unlisten = notices.listen(request.topic, (notice) => {
    if (!request.concerns(notice)) return;
    waiting.push(notice);
    if (waiting.length > mostWaiting) waiting.shift();
    bell.ring();
  });
  const guards = request.guards.map((guard) => new WatchedGuard(guard, hub.open(guard.streamKey)));
  for (const { stream } of guards) stream.listen({ ring: () => bell.ring(), end: () => bell.silence() });
  return endedBy(deliver(waiting, guards, bell, request), () => {
    bell.silence();
    unlisten();
    for (const { stream } of guards) stream.close();
  });
}

class WatchedGuard {
  readonly #guard: Guard;
  readonly stream: StreamReader;
  #seen = 0n;

  constructor(guard: Guard, stream: StreamReader) {
    this.#guard = guard;
    this.stream = stream;
  }

  async begin(): Promise<void> {
    this.#seen = (await this.stream.head()).lastSeq;
  }

  /** Whether rights may have ended since the last look. */
  async hasTold(): Promise<boolean> {
    const events = await this.stream.after(this.#seen);
    this.#seen = events.at(-1)?.seq ?? this.#seen;
    return events.some((event) => this.#guard.tells(event));
  }
}

async function* deliver(
  waiting: Notice[],
  guards: readonly WatchedGuard[],
  bell: Bell,
  { authorize }: NoticeRequest,
): AsyncGenerator<Notice, undefined> {
  for (const guard of guards) await guard.begin();
  await authorize();
  while (!bell.isSilenced()) {
    for (const guard of guards) if (await guard.hasTold()) await authorize();
    const notice = waiting.shift();
    if (!notice) {
      await bell.wait();
      continue;
    }
    await authorize();
    if (bell.isSilenced()) return;
    yield notice;
  }
}
