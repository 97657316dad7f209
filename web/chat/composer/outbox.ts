import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Client } from 'urql';
import { SendChatMessage } from '../thread/thread-documents.ts';
import { forget, keep, kept, type Outgoing } from './outgoing.ts';

let outgoing: readonly Outgoing[] = typeof localStorage === 'undefined' ? [] : kept();
const nothing: readonly Outgoing[] = [];
/** The last delivery to each room: messages go one after another, so that they are stored in the order they were written. */
const deliveries = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();
/** How often in a row the server was not reached. */
let failures = 0;

function change(next: readonly Outgoing[]): void {
  outgoing = next;
  for (const listener of listeners) listener();
}

function put(message: Outgoing): void {
  const isKnown = outgoing.some(({ clientMutationId }) => clientMutationId === message.clientMutationId);
  change(
    isKnown
      ? outgoing.map((other) => (other.clientMutationId === message.clientMutationId ? message : other))
      : [...outgoing, message],
  );
}

/** The same for one that may have been seen in its room, or given up, meanwhile. */
function putIfKnown(message: Outgoing): void {
  if (outgoing.some(({ clientMutationId }) => clientMutationId === message.clientMutationId)) put(message);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The sender's messages to a room that its thread does not show yet, oldest first. */
export function useOutgoing(
  senderId: string,
  roomId: string,
  entries: readonly { clientMutationId: string | null }[],
): Outgoing[] {
  const all = useSyncExternalStore(
    subscribe,
    () => outgoing,
    () => nothing,
  );
  const [waiting, arrived] = useMemo(() => {
    const shown = new Set(entries.map(({ clientMutationId }) => clientMutationId));
    const own = all.filter((message) => message.senderId === senderId && message.roomId === roomId);
    const isShown = ({ clientMutationId }: Outgoing) => shown.has(clientMutationId);
    return [own.filter((message) => !isShown(message)), own.filter(isShown)];
  }, [all, entries, senderId, roomId]);
  useEffect(() => {
    for (const { clientMutationId } of arrived) discard(clientMutationId);
  }, [arrived]);
  return waiting;
}

/** What sending again by itself needs to know, see `useResending`. */
export const outbox = {
  subscribe,
  failures: () => failures,
  /** Sends what of the sender's did not reach the server: also what was left by an earlier document. */
  resend(client: Client, senderId: string): void {
    const unreached = outgoing.filter((message) => message.senderId === senderId && message.state.is === 'unreached');
    for (const message of unreached) void send(client, message);
  },
};

/** Shows the message at once and sends it; it is kept, also over a reload, until its room shows it or its sender gives it up. */
export async function send(client: Client, message: Omit<Outgoing, 'state'>): Promise<void> {
  put({ ...message, state: { is: 'sending' } });
  // Kept before it is sent: who reloads in between cannot know whether it arrived, but may safely send it again.
  keep({ ...message, state: { is: 'unreached' } });
  const earlier = deliveries.get(message.roomId) ?? Promise.resolve();
  const delivery = earlier.then(() => deliver(client, message));
  deliveries.set(message.roomId, delivery);
  await delivery;
}

/** Forgets a message: it has arrived, or its sender gave it up. */
export function discard(clientMutationId: string): void {
  forget(clientMutationId);
  change(outgoing.filter((message) => message.clientMutationId !== clientMutationId));
}

async function deliver(client: Client, message: Omit<Outgoing, 'state'>): Promise<void> {
  const { roomId, body, mentionIds, replyToId, clientMutationId } = message;
  const attachmentIds = message.files.map(({ attachmentId }) => attachmentId);
  const input = { roomId, body, mentionIds, attachmentIds, replyToId, clientMutationId };
  const { data, error } = await client.mutation(SendChatMessage, { input });
  const refusal = data?.sendChatMessage.errors[0]?.message ?? error?.graphQLErrors[0]?.message;
  const isUnreached = !data?.sendChatMessage.message && refusal === undefined;
  failures = isUnreached ? failures + 1 : 0;
  if (data?.sendChatMessage.message) {
    forget(clientMutationId);
    putIfKnown({ ...message, state: { is: 'stored' } });
    // Of one that is not known any more nobody was told, but that the server is reached.
    change(outgoing);
    return;
  }
  const state = refusal === undefined ? { is: 'unreached' as const } : { is: 'refused' as const, message: refusal };
  keep({ ...message, state });
  put({ ...message, state });
}
