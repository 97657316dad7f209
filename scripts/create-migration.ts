import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { readMigrations } from '../api/platform/database/migration-files.ts';
import { PGliteAdapterFactory } from '../api/platform/database/pglite-adapter.ts';
import { createPGlite } from '../api/platform/database/pglite.ts';
import { allTables, withSchemaEngine } from '../api/platform/database/schema-engine.ts';

const prismaDirectory = join(import.meta.dirname, '../prisma');

/**
 * The SQL that takes a database from where the migrations of one directory leave it to what the Prisma schema of another
 * says; null if that is the same. Extensions, functions, triggers, CHECKs and partial indexes are no part of the comparison.
 */
export async function pendingSql(directory = prismaDirectory): Promise<string | null> {
  const schemaDirectory = join(directory, 'schema');
  const names = (await readdir(schemaDirectory)).filter((name) => name.endsWith('.prisma')).sort();
  const files = await Promise.all(
    names.map(async (path) => ({ path, content: await readFile(join(schemaDirectory, path), 'utf8') })),
  );
  const migrations = await readMigrations(join(directory, 'migrations'));
  const pglite = await createPGlite({});
  const factory = new PGliteAdapterFactory(pglite);
  // The engine reads nothing from the database it is given, so the one it replays the migrations in serves as both.
  const adapter: SqlMigrationAwareDriverAdapterFactory = {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => factory.connect(),
    connectToShadowDb: () => factory.connect(),
  };
  try {
    const { exitCode, stdout } = await withSchemaEngine(adapter, (engine) =>
      engine.diff({
        from: { tag: 'migrations', ...migrations },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: true,
        filters: allTables,
      }),
    );
    return exitCode === 0 ? null : stdout;
  } finally {
    await pglite.close();
  }
}

/** Writes a migration folder in Prisma's form, and returns the path of its SQL. */
async function writeMigration(name: string, sql: string): Promise<string> {
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const migrations = join(prismaDirectory, 'migrations');
  const file = join(migrations, `${time}_${name}`, 'migration.sql');
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, sql);
  await writeFile(join(migrations, 'migration_lock.toml'), 'provider = "postgresql"\n');
  return file;
}

/** `create-migration.ts <name>` writes what is missing; `create-migration.ts --check` fails if anything is. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { check: { type: 'boolean' } }, allowPositionals: true });
  const [name] = positionals;
  if (!values.check && !/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
    console.error('Usage: npm run db:migration -- <name_in_lower_case>');
    process.exitCode = 1;
    return;
  }
  const sql = await pendingSql();
  if (sql === null) {
    console.log('prisma/migrations and prisma/schema agree: nothing to do.');
  } else if (name === undefined) {
    console.error('prisma/schema has changes without a migration; run: npm run db:migration -- <name>\n');
    console.error(sql);
    process.exitCode = 1;
  } else {
    console.log(`Wrote ${relative('', await writeMigration(name, sql))}\nRead it before you commit it.`);
  }
}

if (import.meta.main) await main();
