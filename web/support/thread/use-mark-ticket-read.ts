import { useState } from 'react';
import { useClient } from 'urql';
import type { ThreadFragment } from '../../gql/graphql.ts';
import { useMarkRead } from '../../lib/use-mark-read.ts';
import { MarkTicketRead } from './thread-documents.ts';
import { firstUnread, type Reader, type ThreadRow } from './thread-rows.ts';

/** Marks the ticket read up to the newest message in sight. The function it gives is told of the last row that is. */
export function useMarkTicketRead({ id, unreadCount, messages }: ThreadFragment, reader: Reader) {
  const client = useClient();
  const [unreadFrom] = useState(() => {
    const first = firstUnread(messages.nodes, unreadCount, reader);
    return messages.nodes.find((message) => message.id === first)?.createdAt ?? '';
  });
  const mark = async (messageId: string) => {
    const { data } = await client.mutation(MarkTicketRead, { input: { ticketId: id, messageId } });
    return data !== undefined;
  };
  const seen = useMarkRead({ unreadCount, unreadFrom, mark });
  return (rows: readonly ThreadRow[], lastInSight: number) => {
    const row = rows.slice(0, lastInSight + 1).findLast(({ kind }) => kind === 'message');
    if (row?.kind === 'message') seen(row.message);
  };
}
