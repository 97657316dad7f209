import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Client } from 'pg';
import type { Db } from 'pg-boss';
import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Query } from './rows/read-rows.ts';

/** An open database: PGlite inside this process, or a PostgreSQL server. Sessions are in UTC on both. */
export interface Database {
  prisma: PrismaClient;
  /** Runs one statement outside of any transaction, past Prisma, whose own way costs several times as much. */
  query: Query;
  kind: 'embedded' | 'server';
  /** The way in for Prisma's schema engine, which works underneath the client. */
  migrationAdapter: SqlMigrationAwareDriverAdapterFactory;
  /** The way in for the queue of jobs, which writes its own SQL. */
  queueAdapter: Db;
  /**
   * Makes a connection of one's own, outside of the pool, that is not open yet. Its queries fail after five seconds.
   * Null with the embedded database, which has one connection and one process.
   */
  newConnection: (() => Client) | null;
  /** What becomes of a server's connections, and how many wait for one; absent with the embedded database. */
  pool?(): { busy: number; idle: number; waiting: number };
  /** Waits for what is running, then lets go of everything. */
  close(): Promise<void>;
}

/** A PostgreSQL server gives up a statement that takes longer; the embedded database can't. */
export const longestStatementMs = 30_000;

/** Prisma's other forms repeat what a query was given, and errors are written into the log. */
export const errorFormat = 'minimal';

/** Transactions wait for each other: always on PGlite, which has one connection, and under load on a server. */
export const transactionOptions = { maxWait: 20_000, timeout: 20_000 };
