import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useClient } from 'urql';
import { useConnected } from './connection-status.ts';
import type { Outbox } from './outbox.ts';
import type { Outgoing } from './outgoing.ts';

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

const nothing: readonly never[] = [];

/** The author's messages to a conversation that it does not show yet, oldest first; those that it shows leave the outbox. */
export function useOutgoing<Content>(
  outbox: Outbox<Content>,
  authorId: string,
  conversationId: string,
  shown: readonly { clientMutationId: string | null }[],
): Outgoing<Content>[] {
  const all = useSyncExternalStore<readonly Outgoing<Content>[]>(outbox.subscribe, outbox.messages, () => nothing);
  const [waiting, arrived] = useMemo(() => {
    const ids = new Set(shown.map(({ clientMutationId }) => clientMutationId));
    const own = all.filter((message) => message.authorId === authorId && message.conversationId === conversationId);
    const isShown = ({ clientMutationId }: Outgoing<Content>) => ids.has(clientMutationId);
    return [own.filter((message) => !isShown(message)), own.filter(isShown)];
  }, [all, shown, authorId, conversationId]);
  useEffect(() => {
    for (const { clientMutationId } of arrived) outbox.discard(clientMutationId);
  }, [outbox, arrived]);
  return waiting;
}

/**
 * Sends what did not reach the server: at once when the connection is back, which is also how a page begins, or when it was
 * taken over from a document that is closed; and again and again, ever more seldom, while there is no connection that one knows of.
 */
export function useResending(
  outbox: Pick<Outbox<unknown>, 'subscribe' | 'failures' | 'takenOver' | 'claim' | 'resend'>,
  authorId: string,
): void {
  const client = useClient();
  const connected = useConnected();
  const failures = useSyncExternalStore(outbox.subscribe, outbox.failures, () => 0);
  const takenOver = useSyncExternalStore(outbox.subscribe, outbox.takenOver, () => 0);
  useEffect(() => {
    const claim = () => {
      if (document.visibilityState === 'visible') outbox.claim(authorId);
    };
    claim();
    // Who closes one page comes to another.
    document.addEventListener('visibilitychange', claim);
    return () => document.removeEventListener('visibilitychange', claim);
  }, [outbox, authorId]);
  useEffect(() => {
    if (connected) outbox.resend(client, authorId);
  }, [outbox, client, connected, authorId, takenOver]);
  useEffect(() => {
    if (failures === 0) return;
    const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures);
    const timeout = setTimeout(() => outbox.resend(client, authorId), longest * (0.5 + Math.random() / 2));
    return () => clearTimeout(timeout);
  }, [outbox, client, failures, authorId]);
}
