import { join } from 'node:path';
import type { Env } from '../env.ts';
import { createDiskStorage } from './disk-storage.ts';
import type { FileStorage } from './storage.ts';

/** The operator's bucket, else the data directory. */
export async function openStorage({ s3, dataDir }: Pick<Env, 's3' | 'dataDir'>): Promise<FileStorage> {
  if (!s3) return createDiskStorage(join(dataDir, 'files'));
  // Amazon's client is large: only whoever has a bucket waits for it.
  const { createS3Storage } = await import('./s3-storage.ts');
  return createS3Storage(s3);
}
