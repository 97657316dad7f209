import { Redis } from 'ioredis';
import type { Log } from '../platform/log.ts';
import { pauseAfter, type ServerLink } from './server-link.ts';

// A connection can die without a word: it is asked now and then, and given up when it does not answer.
const askEveryMs = 10_000;
const patienceMs = 5_000;

/**
 * A link by Redis' PUBLISH and SUBSCRIBE, over two connections.
 * @param channel of one installation: others may use the same Redis
 */
export function createRedisLink(url: string, channel: string, log: Log): ServerLink {
  const connection = () => {
    const redis = new Redis(url, {
      lazyConnect: true,
      retryStrategy: pauseAfter,
      connectTimeout: patienceMs,
      commandTimeout: patienceMs,
      // What can't be sent now is lost at once: nothing waits in a queue for Redis to come back.
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      autoResendUnfulfilledCommands: false,
      autoResubscribe: false,
    });
    // Told by each attempt that fails; the next one follows by itself.
    redis.on('error', (error) => log.warn({ err: error }, 'Redis does not answer, trying again'));
    return redis;
  };
  const [publisher, subscriber] = [connection(), connection()];
  const lost = (error: unknown) => log.debug({ err: error }, 'signals to other servers were lost');
  const ask = (redis: Redis) => {
    if (redis.status === 'ready') redis.ping().catch(() => redis.disconnect(true));
  };
  const asking = setInterval(() => [publisher, subscriber].forEach(ask), askEveryMs).unref();

  return {
    open(hear, back) {
      subscriber.on('message', (_channel, text) => hear(text));
      // After each connection, the first one too.
      subscriber.on('ready', () => void subscriber.subscribe(channel).then(back, () => subscriber.disconnect(true)));
      for (const redis of [publisher, subscriber]) redis.connect().catch(lost);
    },
    async send(texts) {
      await Promise.all(texts.map((text) => publisher.publish(channel, text).catch(lost)));
    },
    close() {
      clearInterval(asking);
      for (const redis of [publisher, subscriber]) redis.disconnect();
      return Promise.resolve();
    },
  };
}
