import type { Log } from '../log.ts';
import type { Database } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { openServer } from './server.ts';

export type { Database };

/**
 * Opens the PostgreSQL server of `databaseUrl`, or without one the embedded database under `dataDir`.
 * @throws StartupError if the server can't be used or another process holds the data directory.
 */
export function openDatabase(options: {
  dataDir: string;
  databaseUrl: string | undefined;
  log: Log;
}): Promise<Database> {
  const { dataDir, databaseUrl, log } = options;
  return databaseUrl === undefined ? openEmbedded(dataDir, log) : openServer(databaseUrl, log);
}
