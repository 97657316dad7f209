import type { Database } from '../platform/database/database.ts';
import { createDigest } from '../platform/keyed-digest.ts';
import type { Log } from '../platform/log.ts';
import { createPostgresLink } from './postgres-link.ts';
import { createRedisLink } from './redis-link.ts';
import { createLocalSignals, createSharedSignals, type Signals } from './signals.ts';

interface Surroundings {
  database: Database;
  redisUrl: string | undefined;
  /** The same on all servers of one database, and on no others. */
  secret: string;
  /** Tells this process from all others. */
  self: string;
  log: Log;
}

/** Signals between all servers of a database: by Redis if there is one, else by the database; embedded, within the process. */
export function openSignals({ database, redisUrl, secret, self, log }: Surroundings): Signals {
  if (!database.newConnection) return createLocalSignals();
  const link =
    redisUrl === undefined
      ? createPostgresLink(database.newConnection, log)
      : createRedisLink(redisUrl, channelOf(secret), log);
  return createSharedSignals(link, self, log);
}

function channelOf(secret: string): string {
  return `ahrom:${Buffer.from(createDigest(secret, 'servers')('signals')).toString('base64url')}`;
}
