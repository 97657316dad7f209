import type { Work } from '../../live/unit-of-work.ts';
import { mediaType } from '../../platform/files/media-types.ts';
import { Refusal } from '../../platform/refusal.ts';
import { isBlank } from '../../platform/text.ts';
import type { Viewer } from '../identity/public.ts';
import { uploaderOf } from './access.ts';
import { empty, noMediaType, noName, tooLarge } from './wording.ts';

/** How long an upload may be sent and used. */
export const usableMs = 24 * 60 * 60 * 1000;
const maxBytes = 25 * 1024 * 1024;

export interface NewUpload {
  fileName: string;
  mimeType: string;
  /** Bytes. */
  size: number;
}

/**
 * Makes an attachment whose bytes are yet to come.
 * @throws Refusal INVALID for a size or type that is none or is not accepted, REQUIRED for a name that is all path
 */
export async function createUpload(work: Work, viewer: Viewer, file: NewUpload): Promise<{ attachmentId: string }> {
  const fileName = nameOf(file.fileName);
  if (isBlank(fileName)) throw new Refusal({ code: 'REQUIRED', says: noName, field: ['fileName'] });
  const mimeType = mediaType(file.mimeType);
  if (mimeType === null) throw new Refusal({ code: 'INVALID', says: noMediaType, field: ['mimeType'] });
  if (file.size < 1) throw new Refusal({ code: 'INVALID', says: empty, field: ['size'] });
  if (file.size > maxBytes) throw new Refusal({ code: 'INVALID', says: tooLarge(maxBytes), field: ['size'] });
  const { id } = await work.db.attachment.create({
    data: { ...uploaderOf(viewer), id: work.newId(), fileName, mimeType, size: file.size, createdAt: work.now },
    select: { id: true },
  });
  return { attachmentId: id };
}

// Turn the direction of what follows: "\u202Egnp.exe" shows as "exe.png".
const turners = /[\u202A-\u202E\u2066-\u2069]/g;

/** The name alone, without the folders that some clients send before it. */
function nameOf(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? '').replace(turners, '').trim();
}
