import { storeText } from '../../lib/store-text.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { keptEntries } from '../../lib/kept-entries.ts';

const PREFIX = 'ahrom.outgoing.';

interface KeptMessage {
  keptAt: number;
  message: Omit<OutgoingMessage, 'uploads'>;
}

/** Keeps a message in this browser, under its own key so that tabs do not overwrite each other's. */
export function keepMessage({ uploads, ...message }: OutgoingMessage): void {
  // Files can't be kept: without any text there is nothing to come back to.
  if (message.body === '') return;
  const kept: KeptMessage = { keptAt: Date.now(), message: { ...message, hasLostFiles: uploads.length > 0 } };
  storeText(PREFIX + message.clientMutationId, JSON.stringify(kept));
}

export function forgetMessage(clientMutationId: string): void {
  localStorage.removeItem(PREFIX + clientMutationId);
}

/** What earlier documents have kept, oldest first. */
export function keptMessages(): OutgoingMessage[] {
  return keptEntries<KeptMessage>(PREFIX)
    .sort((a, b) => a.keptAt - b.keptAt)
    .map(({ message }) => ({ ...message, uploads: [] }));
}
