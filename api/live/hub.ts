import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import type { Log } from '../platform/log.ts';
import type { CursorSeal } from '../platform/sealed-cursor.ts';
import { Channel } from './channel.ts';
import { Follower, type Following, type Source } from './follower.ts';
import { Guard } from './guard.ts';
import { Kept } from './kept.ts';
import { readLastSeqs } from './news.ts';
import { NoticeChannel } from './notice-channel.ts';
import type { Notices } from './notices.ts';
import type { WakeUps } from './wake-ups.ts';

export interface Hub {
  /**
   * Follows a stream: everything committed after the cursor, once and in order, then whatever comes; null begins now.
   * `guardKey` is the stream in which ended rights are told.
   * @returns what ends it
   */
  followStream<Reader>(to: StreamPlace, following: Following<Reader>): () => void;
  /** Follows the notices of a topic from now on. */
  followNotices<Reader>(to: NoticePlace, following: Following<Reader>): () => void;
  /** Ends every feed, and looks no more. */
  stop(): void;
}

interface StreamPlace {
  streamKey: string;
  guardKey: string;
  after: string | null;
}

interface NoticePlace {
  topic: string;
  guardKey: string;
}

interface HubParts {
  database: Database;
  wakeUps: WakeUps;
  notices: Notices;
  seal: CursorSeal;
  clock: Clock;
  log: Log;
  lookEveryMs: number;
}

/**
 * Serves the streams that somebody follows in this process. Wake-ups make it look at once; every `lookEveryMs` it looks
 * by itself, so that a lost wake-up costs time and never an event.
 */
export function createHub(parts: HubParts): Hub {
  const { database, wakeUps, notices, seal, clock, log, lookEveryMs } = parts;
  const { query } = database;
  const tools = { seal, clock, log, retryAfterMs: lookEveryMs };
  const channels = new Kept<Channel>();
  const topics = new Kept<NoticeChannel>();
  const guards = new Kept<Guard>();
  const followers = new Set<Follower>();
  const failed = (error: unknown) => log.error({ err: error }, 'reading live streams failed, trying again');

  const lookAt = (key: string) => {
    channels.get(key)?.look();
    guards.get(key)?.look().catch(failed);
  };
  const stopListening = wakeUps.listen(
    (keys) => {
      for (const key of keys) lookAt(key);
    },
    () => void lookAtAll().catch(failed),
  );
  const lookAtAll = async () => {
    const now = clock().getTime();
    for (const follower of [...followers]) if (follower.hasExpired(now)) follower.doubt();
    const keys = [...channels.keys(), ...guards.keys()];
    if (keys.length === 0) return;
    for (const [key, lastSeq] of await readLastSeqs(query, keys)) {
      if (channels.get(key)?.isBehind(lastSeq) || guards.get(key)?.isBehind(lastSeq)) lookAt(key);
    }
  };
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const schedule = () => {
    if (isStopped) return;
    timer = setTimeout(() => void lookAtAll().catch(failed).finally(schedule), lookEveryMs);
    timer.unref();
  };
  schedule();

  const start = <Reader>(
    following: Following<Reader>,
    after: string | null,
    source: Source,
    guard: Guard,
    letGoOfSource: () => void,
  ) => {
    const onEnd = () => {
      followers.delete(follower);
      letGoOfSource();
      guards.letGo(guard);
    };
    const follower = new Follower<Reader>(source, guard, following, { after, onEnd, ...tools });
    followers.add(follower);
    void follower.makeUp();
    return () => follower.end();
  };

  return {
    followStream({ streamKey, guardKey, after }, following) {
      const guard = guards.hold(guardKey, () => new Guard(guardKey, query));
      const channel = channels.hold(streamKey, () => new Channel(streamKey, guard, { query, ...tools }));
      return start(following, after, channel, guard, () => channels.letGo(channel));
    },
    followNotices({ topic, guardKey }, following) {
      const guard = guards.hold(guardKey, () => new Guard(guardKey, query));
      const channel = topics.hold(topic, () => new NoticeChannel(topic, guard, { notices, ...tools }));
      return start(following, null, channel, guard, () => topics.letGo(channel));
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      stopListening();
      for (const follower of [...followers]) follower.end();
    },
  };
}
