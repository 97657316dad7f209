import { openAsBlob } from 'node:fs';
import { inject } from 'vitest';
import type { Database } from '../../api/platform/database/database.ts';
import { openPGlite } from '../../api/platform/database/pglite-database.ts';
import { openServer } from '../../api/platform/database/server.ts';
import { createLog } from '../../api/platform/log.ts';
import { createServerDatabase, dropServerDatabase } from './test-server.ts';

/**
 * An empty, migrated database that nobody else uses: in memory, or with TEST_DATABASE_URL on that server, whose user must
 * be a superuser. Closing it destroys it.
 */
export async function openTestDatabase(): Promise<Database> {
  const prepared = inject('preparedDatabase');
  if ('dump' in prepared) return openPGlite({ loadDataDir: await openAsBlob(prepared.dump) });
  const url = await createServerDatabase(prepared.serverUrl, prepared.template);
  const database = await openServer(url, createLog('warn'));
  return {
    ...database,
    async close() {
      await database.close();
      await dropServerDatabase(prepared.serverUrl, url);
    },
  };
}
