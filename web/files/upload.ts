import type { Client } from 'urql';
import { CreateUpload } from './file-documents.ts';
import { pathOf } from './file-link.ts';
import { isShownImage } from './shown-image.ts';
import { newId } from '../lib/new-id.ts';

export type UploadState =
  | { status: 'sending'; /** 0 to 1. */ progress: number }
  | { status: 'done'; attachmentId: string }
  /** Why, in the reader's language; empty when the server was not reached. */
  | { status: 'failed'; failure: string }
  /** What can't be sent however often one tries. */
  | { status: 'refused'; reason: 'tooLarge' | 'empty' };

/** A file of this browser's on its way to the server. It lives as long as its document. */
export interface Upload {
  key: string;
  name: string;
  size: number;
  /** Address of the picture, for an image. */
  preview: string | null;
  state(): UploadState;
  subscribe(listener: () => void): () => void;
  /** How it ended: resolves when it is neither being sent nor to be sent, or was given up. */
  finished(): Promise<UploadState>;
  /** Sends it again after a failure. */
  retry(): void;
  /** Stops sending, and lets go of the picture. */
  dispose(): void;
}

const longestBytes = 25 * 1024 * 1024;

/** Begins to send a file. */
export function startUpload(client: Client, file: File): Upload {
  const listeners = new Set<() => void>();
  const aborted = new AbortController();
  const { signal } = aborted;
  const givenUp = new Promise((resolve) => signal.addEventListener('abort', resolve));
  let state: UploadState = { status: 'sending', progress: 0 };
  let place: Place | undefined;
  const change = (next: UploadState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const send = async (): Promise<void> => {
    if (file.size === 0 || file.size > longestBytes) {
      change({ status: 'refused', reason: file.size === 0 ? 'empty' : 'tooLarge' });
      return;
    }
    change({ status: 'sending', progress: 0 });
    try {
      place ??= await announce(client, file);
      if (signal.aborted) throw new UploadFailure('');
      await put(place, file, (progress) => change({ status: 'sending', progress }), signal);
      change({ status: 'done', attachmentId: place.attachmentId });
    } catch (error) {
      if (!(error instanceof UploadFailure)) throw error;
      // Another try needs another place.
      if (error.isFinal) place = undefined;
      change({ status: 'failed', failure: error.message });
    }
  };
  let sent = send();
  const preview = isShownImage(file.type) ? URL.createObjectURL(file) : null;
  return {
    key: newId(),
    name: file.name,
    size: file.size,
    preview,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    finished: () => Promise.race([sent, givenUp]).then(() => state),
    retry() {
      if (state.status === 'failed') sent = send();
    },
    dispose() {
      aborted.abort();
      if (preview !== null) URL.revokeObjectURL(preview);
    },
  };
}

/** Waits until all of the files have arrived, and sends again those that had failed: their ids, or why one did not arrive (empty: not reached). */
export async function arrival(uploads: readonly Upload[]): Promise<{ ids: string[] } | { failure: string }> {
  for (const upload of uploads) upload.retry();
  const ids: string[] = [];
  for (const upload of uploads) {
    const state = await upload.finished();
    if (state.status !== 'done') return { failure: state.status === 'failed' ? state.failure : '' };
    ids.push(state.attachmentId);
  }
  return { ids };
}

interface Place {
  attachmentId: string;
  uploadUrl: string;
}

class UploadFailure extends Error {
  /** The place does not take the file: it is not worth another try. */
  readonly isFinal: boolean;

  constructor(message: string, isFinal = false) {
    super(message);
    this.isFinal = isFinal;
  }
}

async function announce(client: Client, file: File): Promise<Place> {
  const input = { fileName: file.name, mimeType: declaredType(file), size: file.size };
  const { data, error } = await client.mutation(CreateUpload, { input });
  const { attachment, uploadUrl, errors } = data?.createUpload ?? {};
  if (attachment && uploadUrl != null) return { attachmentId: attachment.id, uploadUrl };
  throw new UploadFailure(errors?.[0]?.message ?? error?.graphQLErrors[0]?.message ?? '');
}

/** What the browser takes the file for, by its name alone. To it TypeScript is a film: let the server look. */
function declaredType({ type, name }: File): string {
  return type === '' || /\.m?tsx?$/i.test(name) ? 'application/octet-stream' : type;
}

// Not by fetch, which tells nothing of its progress.
function put(place: Place, file: File, onProgress: (progress: number) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = request.onabort = () => reject(new UploadFailure(''));
    request.onload = () => {
      // 409: it was taken before, and the answer got lost.
      if (request.status === 204 || request.status === 409) resolve();
      else reject(new UploadFailure(messageIn(request.responseText), request.status < 500));
    };
    signal.addEventListener('abort', () => request.abort());
    request.open('PUT', pathOf(place.uploadUrl));
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.send(file);
  });
}

/** What the server says; nothing of what a proxy before it may say. */
function messageIn(body: string): string {
  try {
    const answer: unknown = JSON.parse(body);
    const isOurs = typeof answer === 'object' && answer !== null && 'message' in answer;
    return isOurs && typeof answer.message === 'string' ? answer.message : '';
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return '';
  }
}
