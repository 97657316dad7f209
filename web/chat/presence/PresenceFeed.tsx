import { useEffect } from 'react';
import { useClient } from 'urql';
import { useConnected } from '../../lib/connection-status.ts';
import { useLiveFeed } from '../../lib/use-live-feed.ts';
import { AgentsPresence, PresenceNotices } from './presence-documents.ts';
import { useTellAway } from './use-tell-away.ts';

/** Keeps up to date who is there, and tells whether anybody sits in front of this browser. */
export function PresenceFeed() {
  const client = useClient();
  const connected = useConnected();
  useLiveFeed(PresenceNotices, {});
  useTellAway(connected);
  useEffect(() => {
    if (!connected) return;
    let isOver = false;
    const read = async (after: string | null) => {
      const { data } = await client.query(AgentsPresence, { after }, { requestPolicy: 'network-only' }).toPromise();
      const page = data?.members.pageInfo;
      if (!isOver && page?.hasNextPage && page.endCursor !== null) await read(page.endCursor);
    };
    void read(null);
    return () => {
      isOver = true;
    };
  }, [client, connected]);
  return null;
}
