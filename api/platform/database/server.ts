import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from '../../generated/prisma/client.ts';
import type { Log } from '../log.ts';
import { StartupError } from '../startup-error.ts';
import { errorFormat, longestStatementMs, transactionOptions, type Database } from './database.ts';
import { PostgresMigrationAdapterFactory } from './postgres-migration-adapter.ts';

const oldestVersion = 15;

/**
 * Opens a PostgreSQL server by its URL, with a pool of connections.
 * @throws StartupError if it can't be reached, refuses us, or is older than 15.
 */
export async function openServer(databaseUrl: string, log: Log): Promise<Database> {
  const reached = reachedAt(databaseUrl);
  const config: pg.PoolConfig = {
    ...reached,
    // Prisma reads and writes timestamps as UTC whatever the session says.
    onConnect: async (client) => {
      await client.query(`SET TIME ZONE 'UTC'`);
    },
  };
  const pool = new pg.Pool({
    ...config,
    onConnect: async (client) => {
      await client.query(`SET TIME ZONE 'UTC'; SET statement_timeout = ${longestStatementMs}`);
    },
  });
  // Somebody must listen from the first connection on, or a restart of the server ends this process.
  pool.on('error', (error) => log.warn({ reason: error.message }, 'An idle database connection was lost'));
  try {
    await refuseOldVersion(pool);
  } catch (error) {
    await pool.end();
    if (error instanceof StartupError) throw error;
    const place = withoutCredentials(databaseUrl);
    throw new StartupError(`The database at ${place} can't be used: ${reason(error)}`, { cause: error });
  }
  const adapter = new PrismaPg(pool, { disposeExternalPool: true });
  const prisma = new PrismaClient({ adapter, transactionOptions, errorFormat });
  return {
    prisma,
    query: async (text, values, name) => (await pool.query<Record<string, unknown>>({ text, values, name })).rows,
    kind: 'server',
    migrationAdapter: new PostgresMigrationAdapterFactory(config),
    queueAdapter: {
      executeSql: async (text, values) => pool.query<Record<string, unknown>>(text, values),
    },
    newConnection: () => new pg.Client({ ...reached, application_name: 'ahrom signals', query_timeout: 5_000 }),
    pool: () => ({ busy: pool.totalCount - pool.idleCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    async close() {
      await prisma.$disconnect();
      // A client that was never used has no adapter yet that would end the pool.
      if (!pool.ending) await pool.end();
    },
  };
}

function reachedAt(databaseUrl: string): pg.ClientConfig {
  return {
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    // A server that went without a word is noticed in the end.
    keepAlive: true,
  };
}

async function refuseOldVersion(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ server_version_num: string }>('SHOW server_version_num');
  const version = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (version < oldestVersion) {
    throw new StartupError(`PostgreSQL ${oldestVersion} or newer is needed; the server of DATABASE_URL is ${version}`);
  }
}

function withoutCredentials(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'DATABASE_URL';
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}

/** Node gives an error without a message when each of a host's addresses failed. */
function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reason).join(', ');
  return error instanceof Error ? error.message : String(error);
}
