import { useMatches } from '@remix-run/react';
import { useState, type ReactNode } from 'react';
import { Provider } from 'urql';
import { browserClient, renderingClient, type QueryResults } from './graphql-client.ts';

interface GraphqlProviderProps {
  /** Slug of the workspace whose guest is asking; null for a signed-in member. */
  guest: string | null;
  children: ReactNode;
}

/** Gives the pages below their client, filled with what the loaders of this document have read. */
export function GraphqlProvider({ guest, children }: GraphqlProviderProps) {
  const matches = useMatches();
  const [client] = useState(() => {
    const initial: QueryResults = {};
    for (const { data } of matches)
      Object.assign(initial, (data as { queryResults?: QueryResults } | null)?.queryResults);
    return typeof document === 'undefined' ? renderingClient(initial) : browserClient(guest, initial);
  });
  return <Provider value={client}>{children}</Provider>;
}
