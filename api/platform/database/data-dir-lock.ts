import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartupError } from '../startup-error.ts';

const sqliteBusy = 5;

/** What nobody refers to is collected, and a lock that is collected is let go of. */
const held = new Set<DatabaseSync>();

/**
 * Makes this process the only user of a data directory, which exists, until the returned function is called or the
 * process ends in any way.
 *
 * The lock is the one that SQLite takes on a file: the kernel's own, so it is atomic, holds across containers that share
 * the directory, and goes with its owner even after kill -9. Node offers no other: files that hold a process id, and sockets
 * on disk, are left behind and can be taken over by two starters at once; abstract sockets end at the network namespace.
 * @throws StartupError if another process holds it.
 */
export async function lockDataDir(dataDir: string): Promise<() => void> {
  const ownerFile = join(dataDir, 'owner.pid');
  const lock = new DatabaseSync(join(dataDir, 'lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy)) throw error;
    throw new StartupError(`DATA_DIR ${dataDir} is in use by process ${await readOwner(ownerFile)}`);
  }
  held.add(lock);
  await writeFile(ownerFile, String(process.pid));
  return () => {
    held.delete(lock);
    lock.close();
  };
}

/** Only for the message: the owner may not have written it yet. */
async function readOwner(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '(starting)';
  }
}
