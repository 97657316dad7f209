import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Makes a database on the server of `serverUrl`, as a copy of another one if that is named, and returns its URL. */
export async function createServerDatabase(serverUrl: string, template = 'template1'): Promise<string> {
  const name = `ahrom_test_${randomUUID().replaceAll('-', '')}`;
  await runAlone(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(serverUrl);
  url.pathname = name;
  return url.href;
}

/** Drops a database that {@link createServerDatabase} made, whoever is still connected to it. */
export async function dropServerDatabase(serverUrl: string, databaseUrl: string): Promise<void> {
  await runAlone(serverUrl, `DROP DATABASE ${databaseName(databaseUrl)} WITH (FORCE)`);
}

export function databaseName(databaseUrl: string): string {
  return new URL(databaseUrl).pathname.slice(1);
}

async function runAlone(serverUrl: string, sql: string): Promise<void> {
  const client = new pg.Client(serverUrl);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
