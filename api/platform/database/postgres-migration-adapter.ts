import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { PoolConfig } from 'pg';
import { throwAdapterError } from './postgres-error.ts';

/**
 * The schema engine's way into a PostgreSQL server. One connection, because the engine holds an advisory lock of its session
 * while it works; and scripts are sent whole, because Prisma's adapter cuts them at every semicolon, inside function bodies
 * too, and a script that fails half-way would leave its first half behind.
 */
export class PostgresMigrationAdapterFactory implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  readonly #config: PoolConfig;

  constructor(config: PoolConfig) {
    this.#config = { ...config, max: 1, idleTimeoutMillis: 0 };
  }

  async connect(): Promise<SqlDriverAdapter> {
    const adapter = await new PrismaPg(this.#config).connect();
    return Object.assign(adapter, {
      async executeScript(script: string) {
        await adapter.underlyingDriver().query(script).catch(throwAdapterError);
      },
    });
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return Promise.reject(new Error('Migrations are compared on a database of their own, never beside data'));
  }
}
