import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { toast } from 'sonner';
import type { Client } from 'urql';
import { forgetMessage, keepMessage, keptMessages } from './kept-messages.ts';
import type { OutgoingMessage } from './outgoing-message.ts';
import { AddTicketNote, ChangeTicketStatus, SendTicketMessage } from './thread-documents.ts';

let outgoing: readonly OutgoingMessage[] = typeof localStorage === 'undefined' ? [] : keptMessages();
const nothing: readonly OutgoingMessage[] = [];
/** The last delivery of each ticket: messages go one after another, so that they are stored in the order they were written. */
const deliveries = new Map<string, Promise<Problem | null>>();
const listeners = new Set<() => void>();

function change(next: readonly OutgoingMessage[]): void {
  outgoing = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The author's messages that the thread does not have yet, oldest first. */
export function useOutgoing(
  authorId: string,
  ticketId: string,
  messages: readonly { clientMutationId: string | null }[],
): OutgoingMessage[] {
  const all = useSyncExternalStore(
    subscribe,
    () => outgoing,
    () => nothing,
  );
  const [waiting, arrived] = useMemo(() => {
    const stored = new Set(messages.map(({ clientMutationId }) => clientMutationId));
    const own = all.filter((message) => message.authorId === authorId && message.ticketId === ticketId);
    const isStored = ({ clientMutationId }: OutgoingMessage) => stored.has(clientMutationId);
    return [own.filter((message) => !isStored(message)), own.filter(isStored)];
  }, [all, messages, authorId, ticketId]);
  // The server's answer was lost, but the message stands in the thread.
  useEffect(() => {
    for (const { clientMutationId } of arrived) discard(clientMutationId);
  }, [arrived]);
  return waiting;
}

/** Shows the message at once and sends it; a failure stays visible, also after a reload, until it is sent again or discarded. */
export async function send(client: Client, message: Omit<OutgoingMessage, 'failure'>): Promise<void> {
  const { clientMutationId } = message;
  const others = () => outgoing.filter((other) => other.clientMutationId !== clientMutationId);
  change([...others(), { ...message, failure: null }]);
  // Kept before it is sent: who reloads in between cannot know whether it arrived, but may safely send it again.
  keepMessage({ ...message, failure: '' });
  // Sent again: so are those of its files that did not arrive.
  for (const upload of message.uploads) upload.retry();
  const earlier = deliveries.get(message.ticketId) ?? Promise.resolve(null);
  const delivery = earlier.then(() => deliver(client, message));
  deliveries.set(message.ticketId, delivery);
  const problem = await delivery;
  if (problem === null) {
    discard(clientMutationId);
    return;
  }
  // Who sends again after a collision has seen the other answer.
  const isOvertaken = problem.code === 'CONFLICT';
  const expectedLastMessageId = isOvertaken ? undefined : message.expectedLastMessageId;
  const failed = { ...message, expectedLastMessageId, isOvertaken, failure: problem.message };
  keepMessage(failed);
  change([...others(), failed]);
}

/** Forgets a message: it has arrived, or its author gave it up. */
export function discard(clientMutationId: string): void {
  forgetMessage(clientMutationId);
  for (const message of outgoing) {
    if (message.clientMutationId === clientMutationId) for (const upload of message.uploads) upload.dispose();
  }
  change(outgoing.filter((message) => message.clientMutationId !== clientMutationId));
}

interface Problem {
  code?: string;
  message: string;
}

async function deliver(client: Client, message: Omit<OutgoingMessage, 'failure'>): Promise<Problem | null> {
  const { ticketId, body, mentionIds, clientMutationId, expectedLastMessageId } = message;
  const attachmentIds: string[] = [];
  for (const upload of message.uploads) {
    const state = await upload.finished();
    if (state.status !== 'done') return { message: state.status === 'failed' ? state.failure : '' };
    attachmentIds.push(state.attachmentId);
  }
  const input = { ticketId, body, attachmentIds, clientMutationId };
  const { payload, error } = message.isNote
    ? await client
        .mutation(AddTicketNote, { input: { ...input, mentionIds } })
        .then(({ data, error }) => ({ payload: data?.addTicketNote, error }))
    : await client
        .mutation(SendTicketMessage, { input: { ...input, expectedLastMessageId } })
        .then(({ data, error }) => ({ payload: data?.sendTicketMessage, error }));
  if (payload?.message) {
    await follow(client, message);
    return null;
  }
  return payload?.errors[0] ?? { message: error?.graphQLErrors[0]?.message ?? '' };
}

/** What its author wanted done once the message was sent. The message stands: of a status that can't follow they are told. */
async function follow(client: Client, message: Omit<OutgoingMessage, 'failure'>): Promise<void> {
  const { ticketId, thenStatus: status, clientMutationId } = message;
  if (status === undefined) return;
  const input = { ticketId, status, clientMutationId: `${clientMutationId}.status` };
  const { data, error } = await client.mutation(ChangeTicketStatus, { input });
  const problem = data?.changeTicketStatus.errors[0] ?? error?.graphQLErrors[0] ?? error;
  if (problem) toast.error(problem.message);
}
