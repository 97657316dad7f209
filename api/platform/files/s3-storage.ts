import { Readable } from 'node:stream';
import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { Disk } from 'flydrive';
import { S3Driver } from 'flydrive/drivers/s3';
import type { S3Settings } from '../env.ts';
import type { FileStorage } from './storage.ts';

/** Files in a bucket of Amazon's or of any store that speaks the same. */
export function createS3Storage({ bucket, region, endpoint, ...credentials }: S3Settings): FileStorage {
  const client = new S3Client({
    region,
    credentials,
    // Stores of others seldom have a host name for each bucket, nor Amazon's newer checksums.
    ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  // Access lists are off in new buckets, and unknown to many stores: the bucket itself must be private.
  const disk = new Disk(new S3Driver({ client, bucket, visibility: 'private', supportsACL: false }));
  return {
    put: (storageKey, path, size) => disk.copyFromFs(path, storageKey, { contentLength: size }),
    async read(storageKey, range) {
      try {
        // Not by flydrive, which reads whole files only.
        const { Body } = await client.send(
          new GetObjectCommand({
            Bucket: bucket,
            Key: storageKey,
            ...(range && { Range: `bytes=${range.start}-${range.end}` }),
          }),
        );
        if (!(Body instanceof Readable)) throw new Error('the store answered without a body');
        return Body;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    delete: (storageKey) => disk.delete(storageKey),
  };
}
