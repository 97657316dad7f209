import { useEffect, useState } from 'react';
import { useClient, type Client } from 'urql';
import type { HistoryEntryFragment } from '../../../gql/graphql.ts';
import { TicketHistory } from './history-documents.ts';

interface History {
  entries: readonly HistoryEntryFragment[];
  /** Where the next page begins; null at the end. */
  next: string | null;
}

/** The newest page put before what is known; without an entry in common, something may lie between, and it stands alone. */
export function withNewest(known: History | undefined, newest: History): History {
  const firstKnown = newest.entries.findIndex(({ id }) => id === known?.entries[0]?.id);
  if (!known || firstKnown === -1) return newest;
  return { entries: [...newest.entries.slice(0, firstKnown), ...known.entries], next: known.next };
}

async function readPage(client: Client, ticketId: string, after: string | null) {
  const { data, error } = await client.query(TicketHistory, { ticketId, after }, { requestPolicy: 'network-only' });
  const page = data?.ticket?.history;
  if (!page) return { page: null, error };
  const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  return { page: { entries: page.nodes, next }, error: undefined };
}

/** A ticket's history, newest first, read again whenever `version` changes. */
export function useHistory(ticketId: string, version: string) {
  const client = useClient();
  const [history, setHistory] = useState<History>();
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void readPage(client, ticketId, null).then(({ page, error }) => {
      if (!isCurrent) return;
      setFailed(error !== undefined);
      if (page) setHistory((known) => withNewest(known, page));
    });
    return () => {
      isCurrent = false;
    };
  }, [client, ticketId, version, attempt]);
  return {
    history,
    hasFailed,
    retry: () => setAttempt(attempt + 1),
    readOn: async (after: string) => {
      const { page, error } = await readPage(client, ticketId, after);
      if (page) setHistory((known) => known && { entries: [...known.entries, ...page.entries], next: page.next });
      return { error };
    },
  };
}
