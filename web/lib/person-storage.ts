/** Beginnings of the keys under which a person's texts are kept: drafts, and messages that did not arrive. */
const PREFIXES = ['ahrom.draft.', 'ahrom.outgoing.', 'ahrom.chat.'];

/** Removes from this browser the texts that the person who leaves has written and not sent. */
export function forgetPerson(): void {
  for (const key of Object.keys(localStorage)) {
    if (PREFIXES.some((prefix) => key.startsWith(prefix))) localStorage.removeItem(key);
  }
}
