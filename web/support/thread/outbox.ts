import { useMemo, useSyncExternalStore } from 'react';
import type { Client } from 'urql';
import { AddTicketNote, SendTicketMessage } from './thread-documents.ts';

/** A message on its way to the server, or one that did not arrive. */
export interface OutgoingMessage {
  /** Makes sending again safe: the server keeps one message for it. */
  clientMutationId: string;
  ticketId: string;
  body: string;
  isNote: boolean;
  /** The newest message its author had seen, where a collision with somebody else's answer matters. */
  expectedLastMessageId?: string;
  /** Why it did not arrive, in the reader's language; empty when the server was not reached; null while it is on its way. */
  failure: string | null;
}

let outgoing: readonly OutgoingMessage[] = [];
const nothing: readonly OutgoingMessage[] = [];
const listeners = new Set<() => void>();

function change(next: readonly OutgoingMessage[]): void {
  outgoing = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The ticket's messages that the thread does not have yet, oldest first. */
export function useOutgoing(
  ticketId: string,
  messages: readonly { clientMutationId: string | null }[],
): OutgoingMessage[] {
  const all = useSyncExternalStore(
    subscribe,
    () => outgoing,
    () => nothing,
  );
  return useMemo(() => {
    const arrived = new Set(messages.map(({ clientMutationId }) => clientMutationId));
    return all.filter((message) => message.ticketId === ticketId && !arrived.has(message.clientMutationId));
  }, [all, messages, ticketId]);
}

/** Shows the message at once and sends it; a failure stays visible until it is sent again or discarded. */
export async function send(client: Client, message: Omit<OutgoingMessage, 'failure'>): Promise<void> {
  const { clientMutationId } = message;
  const others = () => outgoing.filter((other) => other.clientMutationId !== clientMutationId);
  change([...others(), { ...message, failure: null }]);
  const problem = await deliver(client, message);
  if (problem === null) {
    change(others());
    return;
  }
  // Who sends again after a collision has seen the other answer.
  const expectedLastMessageId = problem.code === 'CONFLICT' ? undefined : message.expectedLastMessageId;
  change([...others(), { ...message, expectedLastMessageId, failure: problem.message }]);
}

/** Forgets a message that did not arrive. */
export function discard(clientMutationId: string): void {
  change(outgoing.filter((message) => message.clientMutationId !== clientMutationId));
}

interface Problem {
  code?: string;
  message: string;
}

async function deliver(client: Client, message: Omit<OutgoingMessage, 'failure'>): Promise<Problem | null> {
  const { ticketId, body, clientMutationId, expectedLastMessageId } = message;
  const input = { ticketId, body, clientMutationId };
  const { payload, error } = message.isNote
    ? await client
        .mutation(AddTicketNote, { input })
        .then(({ data, error }) => ({ payload: data?.addTicketNote, error }))
    : await client
        .mutation(SendTicketMessage, { input: { ...input, expectedLastMessageId } })
        .then(({ data, error }) => ({ payload: data?.sendTicketMessage, error }));
  if (payload?.message) return null;
  return payload?.errors[0] ?? { message: error?.graphQLErrors[0]?.message ?? '' };
}
