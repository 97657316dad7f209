import { useEffect } from 'react';
import { useClient } from 'urql';
import { useListening } from '../../lib/connection-status.ts';
import { useLiveFeed } from '../../lib/use-live-feed.ts';
import { AgentsPresence, PresenceNotices } from './presence-documents.ts';
import { useTellAway } from './use-tell-away.ts';

const READ_AGAIN_AFTER_MS = 5_000;

/** Keeps up to date who is there, and tells whether anybody sits in front of this browser. */
export function PresenceFeed() {
  const client = useClient();
  // What changes before the feed runs would be told to nobody.
  const isListening = useListening();
  useLiveFeed(PresenceNotices, {});
  useTellAway(isListening);
  useEffect(() => {
    if (!isListening) return;
    let isOver = false;
    const read = async (after: string | null) => {
      const { data } = await client.query(AgentsPresence, { after }, { requestPolicy: 'network-only' }).toPromise();
      const page = data?.members.pageInfo;
      if (!isOver && page?.hasNextPage && page.endCursor !== null) await read(page.endCursor);
    };
    void read(null);
    // Nothing says that the server has begun the feed, and what changed before it had is told by nobody.
    const again = setTimeout(() => void read(null), READ_AGAIN_AFTER_MS);
    return () => {
      isOver = true;
      clearTimeout(again);
    };
  }, [client, isListening]);
  return null;
}
