import { cpSync, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Log } from '../log.ts';
import { lockDataDir } from './data-dir-lock.ts';
import type { Database } from './database.ts';
import { openPGlite } from './pglite-database.ts';
import { preparedTemplate } from './template.ts';

/**
 * Opens the embedded database of a data directory, making both if they are not there.
 * @throws StartupError if another process holds the directory.
 */
export async function openEmbedded(dataDir: string, log: Log): Promise<Database> {
  await mkdir(dataDir, { recursive: true });
  const unlock = await lockDataDir(resolve(dataDir));
  try {
    const postgres = join(dataDir, 'postgres');
    if (!existsSync(postgres)) {
      log.info({ dataDir }, 'Making a new embedded database');
      await copyTemplate(postgres);
    }
    const database = await openPGlite({ dataDir: postgres });
    return {
      ...database,
      async close() {
        await database.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** By way of another name, so that a start which is killed half-way leaves nothing that looks like a database. */
async function copyTemplate(target: string): Promise<void> {
  const partial = `${target}.partial`;
  await rm(partial, { recursive: true, force: true });
  // Of a thousand small files Node makes a copy six times sooner when it may block.
  cpSync(await preparedTemplate(), partial, { recursive: true });
  await rename(partial, target);
}
