import { timingSafeEqual } from 'node:crypto';
import { createDigest } from '../keyed-digest.ts';

const hour = 60 * 60 * 1000;
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const uploadToken = new RegExp(`^(${uuid})\\.([A-Za-z0-9_-]{22})$`);
const wholeUuid = new RegExp(`^${uuid}$`);

/** Links to files, which open to whoever has them: nobody can make one without the server's secret. */
export interface FileLinks {
  /** Where the bytes of an upload are to be put. */
  uploadUrl(id: string): string;
  /** The id in an upload's token; null for a token that is not ours. */
  openUpload(token: string): string | null;
  /** Where a file can be read for one to two hours; the same link for everybody who asks within one hour. */
  downloadUrl(id: string, now: Date): string;
  /** Until when a download link opens; null for a link that is not ours. */
  openDownload(link: { id: string; expires: string | null; signature: string | null }): Date | null;
}

/** @param secret the server's secret; all servers of one database share it */
export function createFileLinks(secret: string, publicUrl: string): FileLinks {
  const signerOf = (purpose: string) => {
    const digest = createDigest(secret, purpose);
    return (text: string) => Buffer.from(digest(text).subarray(0, 16)).toString('base64url');
  };
  const signUpload = signerOf('file upload');
  const signDownload = signerOf('file download');
  const matches = (given: string, right: string) =>
    given.length === right.length && timingSafeEqual(Buffer.from(given), Buffer.from(right));
  return {
    uploadUrl: (id) => `${publicUrl}/files/uploads/${id}.${signUpload(id)}`,
    openUpload(token) {
      const [, id, signature] = uploadToken.exec(token) ?? [];
      return id !== undefined && signature !== undefined && matches(signature, signUpload(id)) ? id : null;
    },
    downloadUrl(id, now) {
      const expires = (Math.floor(now.getTime() / hour) + 2) * (hour / 1000);
      return `${publicUrl}/files/${id}?expires=${expires}&signature=${signDownload(`${id} ${expires}`)}`;
    },
    openDownload({ id, expires, signature }) {
      if (!wholeUuid.test(id) || !/^\d{1,12}$/.test(expires ?? '') || !/^[\w-]{22}$/.test(signature ?? '')) return null;
      return matches(signature ?? '', signDownload(`${id} ${expires}`)) ? new Date(Number(expires) * 1000) : null;
    },
  };
}
