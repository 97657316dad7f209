import { StartupError } from '../startup-error.ts';
import type { Database } from './database.ts';
import { readMigrations } from './migration-files.ts';
import { allTables, withSchemaEngine } from './schema-engine.ts';

/**
 * Applies the migrations of a directory, which is prisma/migrations if none is named, that the database lacks, in Prisma
 * Migrate's own manner and table. Servers that start at once take turns. A migration that fails leaves nothing of itself behind
 * and is tried again the next time. An up-to-date database costs two small queries.
 * @throws StartupError naming the migration and the reason.
 */
export async function migrate(database: Database, directory?: string): Promise<void> {
  const migrationsList = await readMigrations(directory);
  const applied = new Set((await recorded(database)).filter(({ finished }) => finished).map(({ name }) => name));
  if (migrationsList.migrationDirectories.every(({ path }) => applied.has(path))) return;

  await withSchemaEngine(database.migrationAdapter, async (engine) => {
    try {
      await engine.applyMigrations({ migrationsList, filters: allTables });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      // A code means that the engine refused to begin; what it finds unfinished then is not ours to judge.
      if ('code' in error)
        throw new StartupError(`The database can't be migrated: ${oneLine(error)}`, { cause: error });
      const failed = (await recorded(database)).filter(({ finished }) => !finished).map(({ name }) => name);
      for (const migrationName of failed) await engine.markMigrationRolledBack({ migrationName });
      throw new StartupError(`Migration ${failed.join(', ')} failed: ${oneLine(error)}`, { cause: error });
    }
  });
}

async function recorded({ prisma }: Database): Promise<{ name: string; finished: boolean }[]> {
  const [table] = await prisma.$queryRaw<
    { exists: boolean }[]
  >`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`;
  if (!table?.exists) return [];
  return prisma.$queryRaw`
    SELECT migration_name AS name, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL`;
}

/** The engine's message without its backtrace. */
function oneLine(error: Error): string {
  const [message = ''] = error.message.split('\n   0: ');
  return message
    .replace('external connector error\n', '')
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ');
}
