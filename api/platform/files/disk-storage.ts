import { open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { FileStorage } from './storage.ts';

/** Files in a directory, which is made with the first one. */
export function createDiskStorage(directory: string): FileStorage {
  const root = resolve(directory);
  const disk = new Disk(new FSDriver({ location: root, visibility: 'private' }));
  return {
    put: (storageKey, path) => disk.copyFromFs(path, storageKey),
    async read(storageKey, range) {
      try {
        // Not by flydrive, which reads whole files only.
        const file = await open(join(root, storageKey));
        return file.createReadStream(range);
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    delete: (storageKey) => disk.delete(storageKey),
  };
}
