import type { Prisma } from '../../generated/prisma/client.ts';
import type { Transact } from '../../live/unit-of-work.ts';
import type { Clock } from '../../platform/clock.ts';
import type { FileLinks } from '../../platform/files/links.ts';
import type { FileStorage } from '../../platform/files/storage.ts';
import type { Log } from '../../platform/log.ts';

/** What files are kept and served with. */
export interface FileParts {
  db: Prisma.TransactionClient;
  transact: Transact;
  storage: FileStorage;
  links: FileLinks;
  clock: Clock;
  newId: () => string;
  log: Log;
  /** Directory of what is being received. */
  incoming: string;
  /** How many senders send the bytes of an upload at this moment. */
  receiving: Map<string, number>;
}
