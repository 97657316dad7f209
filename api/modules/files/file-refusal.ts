import type { Localized } from '../../platform/locale.ts';
import type { RefusalCode } from '../../platform/refusal.ts';
import * as words from './wording.ts';

/** Why a request for a file, or with one, was refused: an HTTP status, and a sentence for people. */
export class FileRefusal extends Error {
  readonly status: number;
  readonly code: RefusalCode;
  readonly says: Localized;

  constructor(status: number, code: RefusalCode, says: Localized) {
    super(says.EN);
    this.name = 'FileRefusal';
    this.status = status;
    this.code = code;
    this.says = says;
  }
}

export const refuse = {
  noSuchUpload: () => new FileRefusal(404, 'NOT_FOUND', words.noSuchUpload),
  uploadExpired: () => new FileRefusal(410, 'NOT_FOUND', words.uploadExpired),
  tooManySenders: () => new FileRefusal(429, 'RATE_LIMITED', words.tooManySenders),
  uploadedAlready: () => new FileRefusal(409, 'CONFLICT', words.uploadedAlready),
  longerThanDeclared: () => new FileRefusal(413, 'INVALID', words.longerThanDeclared),
  shorterThanDeclared: () => new FileRefusal(400, 'INVALID', words.shorterThanDeclared),
  forgedType: () => new FileRefusal(415, 'INVALID', words.forgedType),
  noSuchFile: () => new FileRefusal(404, 'NOT_FOUND', words.noSuchFile),
  forgedLink: () => new FileRefusal(403, 'FORBIDDEN', words.forgedLink),
  linkExpired: () => new FileRefusal(403, 'FORBIDDEN', words.linkExpired),
  wrongMethod: () => new FileRefusal(405, 'INVALID', words.wrongMethod),
};
