import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import type { ThreadFragment } from '../../gql/graphql.ts';
import { MarkTicketRead } from './thread-documents.ts';

/** Marks the thread read up to its newest message whenever that is in front of somebody's eyes. */
export function useMarkRead({ id, unreadCount, messages }: ThreadFragment): void {
  const client = useClient();
  const newest = messages.nodes.at(-1);
  const messageId = newest?.id;
  const isOwn = newest?.clientMutationId != null;
  const readUpTo = useRef(unreadCount === 0 ? messageId : undefined);
  useEffect(() => {
    if (messageId === undefined || messageId === readUpTo.current || isOwn) return;
    const markIfSeen = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', markIfSeen);
      readUpTo.current = messageId;
      void client.mutation(MarkTicketRead, { input: { ticketId: id, messageId } }).toPromise();
    };
    document.addEventListener('visibilitychange', markIfSeen);
    markIfSeen();
    return () => document.removeEventListener('visibilitychange', markIfSeen);
  }, [client, id, messageId, isOwn]);
}
