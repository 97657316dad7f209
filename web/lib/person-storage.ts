import { keptEntries } from './kept-entries.ts';
import { storeText } from './store-text.ts';

/** Beginnings of the keys under which drafts are kept; their author's id follows. */
const DRAFTS = ['ahrom.draft.', 'ahrom.chat.draft.'];
/** Beginnings of the keys under which messages are kept that did not arrive; each says whose it is. */
const OUTGOING = ['ahrom.outgoing.ticket.', 'ahrom.outgoing.room.'];
/** Where messages to rooms were kept before; nothing sends them any more. */
const FORMER = 'ahrom.chat.outgoing.';
/** In this tab only: who has asked to be signed out. */
const LEAVING = 'ahrom.leaving';

interface Kept {
  clientMutationId: string;
  authorId: string;
}

/** Notes down who is about to sign out; what they wrote goes once they have. */
export function beginLeaving(personId: string): void {
  storeText(LEAVING, personId, sessionStorage);
}

/** Who asked to leave is still here: signing out has failed. */
export function stay(): void {
  sessionStorage.removeItem(LEAVING);
}

/** Where one arrives after signing out: removes from this browser what the one who left wrote and did not send, nobody else's. */
export function forgetWhoLeft(): void {
  const personId = sessionStorage.getItem(LEAVING);
  if (personId === null) return;
  stay();
  for (const key of Object.keys(localStorage)) {
    if (DRAFTS.some((prefix) => key.startsWith(`${prefix}${personId}.`))) localStorage.removeItem(key);
  }
  for (const { clientMutationId, senderId } of keptEntries<{ clientMutationId: string; senderId: string }>(FORMER)) {
    if (senderId === personId) localStorage.removeItem(FORMER + clientMutationId);
  }
  for (const prefix of OUTGOING) {
    for (const { clientMutationId, authorId } of keptEntries<Kept>(prefix)) {
      if (authorId === personId) localStorage.removeItem(prefix + clientMutationId);
    }
  }
}
