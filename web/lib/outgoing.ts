/** A message on its way to the server, or one that did not arrive. */
export interface Outgoing<Content> {
  /** Makes sending again safe: the server keeps one message for it. */
  clientMutationId: string;
  /** Whose it is: another person at the same browser must not see it. */
  authorId: string;
  /** The ticket or room that it goes to. */
  conversationId: string;
  writtenAt: string;
  content: Content;
  state: OutgoingState;
}

/**
 * Stored: on its way back by the feed. Unreached: sent again by itself. Refused: by the server, which says why; or, without a word,
 * left to its author for another reason.
 */
export type OutgoingState =
  { is: 'sending' } | { is: 'stored' } | { is: 'unreached' } | { is: 'refused'; message: string };

export type Unsent<Content> = Omit<Outgoing<Content>, 'state'>;

/** What became of a delivery. */
export type Outcome<Content> =
  | { is: 'stored'; /** Its conversation shows it already. */ isShown: boolean }
  | { is: 'unreached' }
  | { is: 'refused'; message: string; /** As it goes the next time, if otherwise. */ content?: Content };

/** The server knows a message sent twice for a day: an older one is sent by nobody but its author. */
const SENT_BY_ITSELF_WITHIN_MS = 12 * 3_600_000;

/** Oldest first. */
export function byTime(a: Outgoing<unknown>, b: Outgoing<unknown>): number {
  return a.writtenAt.localeCompare(b.writtenAt);
}

/** Whether it has lain for too long to be sent by anybody but its author. */
export function isOld({ writtenAt }: Outgoing<unknown>): boolean {
  return Date.now() - Date.parse(writtenAt) >= SENT_BY_ITSELF_WITHIN_MS;
}

/** Whether the message is sent again without its author's doing. */
export function goesByItself(message: Outgoing<unknown>): boolean {
  return message.state.is === 'unreached' && !isOld(message);
}
