import { storeText } from '../../lib/store-text.ts';
import { keptEntries } from '../../lib/kept-entries.ts';

/** A message on its way to its room, or one that did not arrive. */
export interface Outgoing {
  /** Makes sending again safe: the server keeps one message for it. */
  clientMutationId: string;
  /** Whose it is: another person at the same browser must not see it. */
  senderId: string;
  roomId: string;
  body: string;
  mentionIds: string[];
  /** Uploaded already. */
  files: { attachmentId: string; fileName: string }[];
  replyToId: string | null;
  writtenAt: string;
  /** Stored: on its way back by the feed. Unreached: sent again when there is a connection. Refused: by the server, which says why. */
  state: { is: 'sending' } | { is: 'stored' } | { is: 'unreached' } | { is: 'refused'; message: string };
}

const PREFIX = 'ahrom.chat.outgoing.';

/** Keeps a message in this browser, under its own key so that tabs do not overwrite each other's. */
export function keep(message: Outgoing): void {
  storeText(PREFIX + message.clientMutationId, JSON.stringify(message));
}

export function forget(clientMutationId: string): void {
  localStorage.removeItem(PREFIX + clientMutationId);
}

/** What earlier documents have kept, oldest first. */
export function kept(): Outgoing[] {
  return keptEntries<Outgoing>(PREFIX).sort((a, b) => a.writtenAt.localeCompare(b.writtenAt));
}
