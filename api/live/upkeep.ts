import type { Prisma } from '../generated/prisma/client.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Transact } from './unit-of-work.ts';

/** What jobs and sweeps work with. */
export interface Upkeep {
  db: Prisma.TransactionClient;
  transact: Transact;
  clock: Clock;
  log: Log;
}
