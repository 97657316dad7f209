import { useEffect } from 'react';
import { useClient } from 'urql';
import type { ThreadFragment } from '../../gql/graphql.ts';
import { useConnected } from '../../lib/connection-status.ts';
import { MarkTicketRead } from './thread-documents.ts';

/**
 * Marks the thread read up to its newest message whenever something unread is in front of somebody's eyes. Only the
 * server's answer settles it, so a mark that was lost is set again when the page is looked at or connected again.
 */
export function useMarkRead({ id, unreadCount, messages }: ThreadFragment): void {
  const client = useClient();
  const connected = useConnected();
  const hasUnread = unreadCount > 0;
  const messageId = messages.nodes.at(-1)?.id;
  useEffect(() => {
    if (!hasUnread || !connected || messageId === undefined) return;
    const markIfSeen = () => {
      if (document.visibilityState !== 'visible') return;
      void client.mutation(MarkTicketRead, { input: { ticketId: id, messageId } }).toPromise();
    };
    document.addEventListener('visibilitychange', markIfSeen);
    markIfSeen();
    return () => document.removeEventListener('visibilitychange', markIfSeen);
  }, [client, id, messageId, hasUnread, connected]);
}
