import { useSyncExternalStore } from 'react';
import type { Client } from 'urql';
import { startUpload, type Upload } from './upload.ts';

/** How many files go with one message. */
export const mostFiles = 10;

const none: readonly Upload[] = [];
/** By draft: what is attached stays with the text it belongs to, whatever is shown meanwhile. A reload lets go of it. */
const attached = new Map<string, readonly Upload[]>();
const listeners = new Set<() => void>();

function change(draft: string, files: readonly Upload[]): void {
  attached.set(draft, files);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is attached to a message that is being written. */
export function useAttached(draft: string): readonly Upload[] {
  return useSyncExternalStore(
    subscribe,
    () => attached.get(draft) ?? none,
    () => none,
  );
}

/** Attaches files and begins to send them; returns how many there was no room for. */
export function attach(client: Client, draft: string, files: readonly File[]): number {
  const already = attached.get(draft) ?? none;
  const taken = files.slice(0, mostFiles - already.length);
  change(draft, [...already, ...taken.map((file) => startUpload(client, file))]);
  return files.length - taken.length;
}

/** Gives up one file. */
export function detach(draft: string, upload: Upload): void {
  upload.dispose();
  change(
    draft,
    (attached.get(draft) ?? none).filter((other) => other !== upload),
  );
}

/** Hands over what is attached, to go with its message. */
export function takeAttached(draft: string): readonly Upload[] {
  const files = attached.get(draft) ?? none;
  change(draft, none);
  return files;
}
