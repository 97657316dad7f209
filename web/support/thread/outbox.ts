import { getI18n } from 'react-i18next';
import { toast } from 'sonner';
import type { Client } from 'urql';
import { outboxWithFiles, type ContentWithFiles } from '../../files/outbox-with-files.ts';
import type { SupportTicketStatus } from '../../gql/graphql.ts';
import { failureText } from '../../lib/failure-text.ts';
import type { Outcome, Outgoing, Unsent } from '../../lib/outgoing.ts';
import { AddTicketNote, ChangeTicketStatus, SendTicketMessage } from './thread-documents.ts';

/** What is written to a ticket. */
export interface TicketMessage extends ContentWithFiles {
  isNote: boolean;
  /** The colleagues whom a note mentions. */
  mentionIds?: string[];
  /** The newest message its author had seen, where a collision with somebody else's answer matters. */
  expectedLastMessageId?: string;
  /** Somebody else had answered when it was to be sent; sent again, it goes all the same. */
  isOvertaken?: boolean;
  /** Where its author wants the ticket to stand once it is sent. */
  thenStatus?: SupportTicketStatus;
}

export type OutgoingTicketMessage = Outgoing<TicketMessage>;

/** Messages on their way to tickets. */
export const outbox = outboxWithFiles<TicketMessage>('ahrom.outgoing.ticket.', deliver);

async function deliver(
  client: Client,
  message: Unsent<TicketMessage>,
  attachmentIds: string[],
): Promise<Outcome<TicketMessage>> {
  const { content, conversationId: ticketId, clientMutationId } = message;
  const { body, isNote, mentionIds, expectedLastMessageId } = content;
  const input = { ticketId, body, attachmentIds, clientMutationId };
  const { payload, error } = isNote
    ? await client
        .mutation(AddTicketNote, { input: { ...input, mentionIds } })
        .then(({ data, error }) => ({ payload: data?.addTicketNote, error }))
    : await client
        .mutation(SendTicketMessage, { input: { ...input, expectedLastMessageId } })
        .then(({ data, error }) => ({ payload: data?.sendTicketMessage, error }));
  if (payload?.message) {
    await follow(client, message);
    return { is: 'stored', isShown: true };
  }
  const problem = payload?.errors[0] ?? error?.graphQLErrors[0];
  if (!problem) return { is: 'unreached' };
  const isOvertaken = 'code' in problem && problem.code === 'CONFLICT';
  return {
    is: 'refused',
    message: problem.message,
    // Who sends again after a collision has seen the other answer.
    content: isOvertaken ? { ...content, isOvertaken, expectedLastMessageId: undefined } : content,
  };
}

/** What its author wanted done once the message was sent. The message stands: of a status that can't follow they are told. */
async function follow(client: Client, { content, conversationId, clientMutationId }: Unsent<TicketMessage>) {
  if (content.thenStatus === undefined) return;
  const input = {
    ticketId: conversationId,
    status: content.thenStatus,
    clientMutationId: `${clientMutationId}.status`,
  };
  const { data, error } = await client.mutation(ChangeTicketStatus, { input });
  const refusal = data ? data.changeTicketStatus.errors[0]?.message : failureText(error, getI18n().t);
  if (refusal !== undefined) toast.error(refusal);
}
