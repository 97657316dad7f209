import { useRef, useState } from 'react';
import { useClient } from 'urql';
import type { ThreadFragment } from '../../gql/graphql.ts';
import { OlderMessages } from './thread-documents.ts';

/** Brings the page before the oldest message that is there; at most one at a time. */
export function useOlderMessages({ id, messages }: ThreadFragment) {
  const client = useClient();
  const { hasPreviousPage, startCursor } = messages.pageInfo;
  const isUnderWay = useRef(false);
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const load = async () => {
    if (!hasPreviousPage || startCursor === null || isUnderWay.current) return;
    isUnderWay.current = true;
    setState('loading');
    const { error } = await client.query(OlderMessages, { ticketId: id, before: startCursor }).toPromise();
    isUnderWay.current = false;
    setState(error ? 'failed' : 'idle');
  };
  return { hasOlder: hasPreviousPage, state, load };
}
