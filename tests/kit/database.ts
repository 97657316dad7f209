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

/** Empties every table. By DELETE with foreign keys asleep, since TRUNCATE of so many tables takes ten times as long. */
export async function truncate({ prisma }: Database): Promise<void> {
  await prisma.$executeRaw`
    DO $$
    DECLARE
      name text;
    BEGIN
      SET LOCAL session_replication_role = replica;
      FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
        EXECUTE format('DELETE FROM %I', name);
      END LOOP;
    END $$`;
}
