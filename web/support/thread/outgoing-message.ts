import type { Upload } from '../../files/upload.ts';
import type { SupportTicketStatus } from '../../gql/graphql.ts';

/** A message on its way to the server, or one that did not arrive. */
export interface OutgoingMessage {
  /** Makes sending again safe: the server keeps one message for it. */
  clientMutationId: string;
  /** Whose message it is: another person at the same browser must not see it. */
  authorId: string;
  ticketId: string;
  body: string;
  isNote: boolean;
  /** What goes with it. A reload lets go of files, and says so. */
  uploads: readonly Upload[];
  /** It had files which a reload has let go of. */
  hasLostFiles?: boolean;
  /** The colleagues whom a note mentions. */
  mentionIds?: string[];
  /** The newest message its author had seen, where a collision with somebody else's answer matters. */
  expectedLastMessageId?: string;
  /** Where its author wants the ticket to stand once it is sent. */
  thenStatus?: SupportTicketStatus;
  /** Somebody else had answered when it was to be sent; sent again, it goes all the same. */
  isOvertaken?: boolean;
  /** Why it did not arrive, in the reader's language; empty when the server was not reached; null while it is on its way. */
  failure: string | null;
}
