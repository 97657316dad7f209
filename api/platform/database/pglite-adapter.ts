import type { PGlite } from '@electric-sql/pglite';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { throwAdapterError } from './postgres-error.ts';

/**
 * Prisma's way into PGlite: the published adapter, but for two faults of it that lose errors. Its scripts are not awaited, so a
 * failing migration would pass as applied; and it hides a COMMIT that fails, so a lost change would be acknowledged.
 */
export class PGliteAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = 'pglite-prisma-adapter';
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  connect(): Promise<SqlDriverAdapter> {
    return connectTo(this.#pglite);
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return Promise.reject(new Error('Migrations are compared on a database of their own, never beside data'));
  }
}

async function connectTo(pglite: PGlite): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPGlite(pglite).connect();
  return Object.assign(adapter, {
    async executeScript(script: string) {
      await pglite.exec(script).catch(throwAdapterError);
    },
    startTransaction: () => startTransaction(pglite),
  });
}

/** PGlite runs one transaction after the other, so isolation levels mean nothing to it. */
async function startTransaction(pglite: PGlite): Promise<Transaction> {
  const started = Promise.withResolvers<Transaction>();
  const finished = pglite
    .transaction(async (transaction) => {
      const ending = Promise.withResolvers<'commit' | 'rollback'>();
      const end = (how: 'commit' | 'rollback') => {
        ending.resolve(how);
        return finished;
      };
      // Of its client the adapter uses query() alone, which a transaction has too.
      const inside = await new PrismaPGlite(transaction as unknown as PGlite).connect();
      started.resolve({
        provider: inside.provider,
        adapterName: inside.adapterName,
        options: { usePhantomQuery: true },
        queryRaw: (query) => inside.queryRaw(query),
        executeRaw: (query) => inside.executeRaw(query),
        commit: () => end('commit'),
        rollback: () => end('rollback'),
      });
      if ((await ending.promise) === 'rollback') await transaction.rollback();
    })
    .catch(throwAdapterError);
  finished.catch(started.reject);
  return started.promise;
}
