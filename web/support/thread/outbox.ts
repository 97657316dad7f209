import { getI18n } from 'react-i18next';
import { toast } from 'sonner';
import type { Client } from 'urql';
import { arrival, type Upload } from '../../files/upload.ts';
import type { SupportTicketStatus } from '../../gql/graphql.ts';
import { failureText } from '../../lib/failure-text.ts';
import { Outbox, type Outcome, type Outgoing, type Unsent } from '../../lib/outbox.ts';
import { AddTicketNote, ChangeTicketStatus, SendTicketMessage } from './thread-documents.ts';

/** What is written to a ticket. */
export interface TicketMessage {
  body: string;
  isNote: boolean;
  /** The files that go with it. */
  uploads: readonly Upload[];
  /** Its files of an earlier document, which had arrived. */
  stored?: readonly { attachmentId: string; name: string }[];
  /** A reload took files that had not arrived. It goes without them when its author has been told. */
  lostFiles?: 'untold' | 'told';
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
export const outbox = new Outbox<TicketMessage>({
  keptUnder: 'ahrom.outgoing.ticket.',
  deliver,
  keptAs,
  release: ({ uploads }) => uploads.forEach((upload) => upload.dispose()),
});

/** A reload takes the files that are still on their way. */
function keptAs(content: TicketMessage): TicketMessage | null {
  const arrived = content.uploads.flatMap((upload) => {
    const state = upload.state();
    return state.status === 'done' ? [{ attachmentId: state.attachmentId, name: upload.name }] : [];
  });
  const stored = [...(content.stored ?? []), ...arrived];
  if (content.body === '' && stored.length === 0) return null;
  const lostFiles = arrived.length < content.uploads.length ? 'untold' : content.lostFiles;
  return { ...content, uploads: [], stored, lostFiles };
}

async function deliver(client: Client, message: Unsent<TicketMessage>): Promise<Outcome<TicketMessage>> {
  const { content, conversationId: ticketId, clientMutationId } = message;
  if (content.lostFiles === 'untold') return { is: 'refused', message: '', content: { ...content, lostFiles: 'told' } };
  const files = await arrival(content.uploads);
  if ('failure' in files) return files.failure === '' ? { is: 'unreached' } : { is: 'refused', message: files.failure };
  const attachmentIds = [...(content.stored ?? []).map(({ attachmentId }) => attachmentId), ...files.ids];
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
