// What the rest of the API may use of files.
export { showAttachments } from './access.ts';
export { claimAttachments, type ClaimedFile } from './claims.ts';
export { discardAttachments } from './discard.ts';
export type { FileParts } from './file-parts.ts';
export { serveFile } from './file-server.ts';
export { fileSweeps } from './sweep.ts';
