import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { openTestDatabase } from '../../../tests/kit/database.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';

describe('migrate', { timeout: 60_000 }, () => {
  let database: Database;
  let migrations: string;

  beforeEach(async () => {
    migrations = await mkdtemp(join(tmpdir(), 'ahrom-migrations-'));
    await cp(join(import.meta.dirname, '../../../prisma/migrations'), migrations, { recursive: true });
    database = await openTestDatabase();
  });

  afterEach(async () => {
    await database.close();
    await rm(migrations, { recursive: true });
  });

  async function writeMigration(name: string, sql: string): Promise<void> {
    await mkdir(join(migrations, name), { recursive: true });
    await writeFile(join(migrations, name, 'migration.sql'), sql);
  }

  const records = () => database.prisma.$queryRaw`SELECT * FROM _prisma_migrations ORDER BY started_at`;

  async function exists(table: string): Promise<boolean> {
    const [row] = await database.prisma.$queryRaw<
      { exists: boolean }[]
    >`SELECT to_regclass(${table}) IS NOT NULL AS exists`;
    return row?.exists === true;
  }

  test('an up-to-date database is left alone', async () => {
    const before = await records();
    await migrate(database, migrations);
    expect(await records()).toEqual(before);
  });

  test('a new migration is applied once, function bodies and all', async () => {
    const body = 'CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;';
    await writeMigration('99990101000000_two', `${body} CREATE TABLE second_table (id int);`);
    await migrate(database, migrations);
    await migrate(database, migrations);
    expect(await database.prisma.$queryRaw`SELECT two() AS two`).toEqual([{ two: 2 }]);
  });

  test('a migration that fails half-way leaves nothing behind, and is applied once it is repaired', async () => {
    await writeMigration('99990101000000_broken', 'CREATE TABLE half (id int); INSERT INTO missing VALUES (1);');
    await expect(migrate(database, migrations)).rejects.toMatchObject({
      name: 'StartupError',
      message: 'Migration 99990101000000_broken failed: No such table: missing',
    });
    expect(await exists('half')).toBe(false);

    await writeMigration('99990101000000_broken', 'CREATE TABLE half (id int);');
    await migrate(database, migrations);
    expect(await exists('half')).toBe(true);
  });

  // Only a server can have several users; the embedded database is locked.
  if ('serverUrl' in inject('preparedDatabase')) {
    test('servers that start at once take turns', async () => {
      await writeMigration('99990101000000_one', 'CREATE TABLE one (id int); SELECT pg_sleep(0.2);');
      await Promise.all([migrate(database, migrations), migrate(database, migrations), migrate(database, migrations)]);
      expect(await exists('one')).toBe(true);
    });
  }
});
