import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from './migrate.ts';
import { readMigrations } from './migration-files.ts';
import { openPGlite } from './pglite-database.ts';

const nodeModules = join(import.meta.dirname, '../../../node_modules');
const cache = join(nodeModules, '.cache/ahrom');

/**
 * The path of an empty, migrated, closed PGlite data directory, to be copied and never opened. It is made once for each
 * state of the migrations and version of PGlite, because that takes seconds and a copy a tenth of one.
 */
export async function preparedTemplate(): Promise<string> {
  const template = join(cache, `postgres-${await fingerprint()}`);
  if (!existsSync(template)) await makeTemplate(template);
  return template;
}

async function fingerprint(): Promise<string> {
  return createHash('sha256')
    .update(await readFile(join(nodeModules, '@electric-sql/pglite/package.json')))
    .update(JSON.stringify(await readMigrations()))
    .digest('hex')
    .slice(0, 16);
}

/** Two processes may do this at once: each works under a name of its own, and the first to finish is kept. */
async function makeTemplate(target: string): Promise<void> {
  const partial = join(cache, `partial-${randomUUID()}`);
  await mkdir(cache, { recursive: true });
  try {
    const database = await openPGlite({ dataDir: partial });
    try {
      await migrate(database);
    } finally {
      await database.close();
    }
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}
