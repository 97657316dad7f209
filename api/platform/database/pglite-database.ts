import type { PGliteOptions } from '@electric-sql/pglite';
import { fromPglite } from 'pg-boss';
import { PrismaClient } from '../../generated/prisma/client.ts';
import { errorFormat, transactionOptions, type Database } from './database.ts';
import { PGliteAdapterFactory } from './pglite-adapter.ts';
import { createPGlite } from './pglite.ts';

/**
 * Opens PGlite with Prisma over it: on disk under `dataDir`, whose exclusive use is the caller's to secure, or in memory,
 * empty or from the tarball `loadDataDir`. What it has acknowledged outlives the process, however that ends.
 */
export async function openPGlite(place: Pick<PGliteOptions, 'dataDir' | 'loadDataDir'>): Promise<Database> {
  const pglite = await createPGlite(place);
  const migrationAdapter = new PGliteAdapterFactory(pglite);
  const prisma = new PrismaClient({ adapter: migrationAdapter, transactionOptions, errorFormat });
  return {
    prisma,
    query: async (text, values) => (await pglite.query<Record<string, unknown>>(text, values)).rows,
    kind: 'embedded',
    migrationAdapter,
    queueAdapter: fromPglite(pglite),
    newConnection: null,
    async close() {
      await prisma.$disconnect();
      await pglite.close();
    },
  };
}
