import { useLocation } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useLiveFeed } from '../../lib/use-live-feed.ts';
import { InboxEvents, InboxStats } from './list/inbox-documents.ts';
import { useMentionToast } from './use-mention-toast.ts';

/** Many events may come at once; the counts are read again this long after the first of them. */
const STATS_AFTER_MS = 600;

/**
 * Keeps the tickets' lists and the badge up to date on every page of the dashboard, and tells of mentions. The counts are
 * read again only where they are shown. Its own component, so that an event renders only what it changed.
 */
export function SupportFeed({ from }: { from: string }) {
  const client = useClient();
  const isInbox = useLocation().pathname.startsWith('/dashboard/support');
  const [after] = useState(from);
  const [areStatsOld, setStatsOld] = useState(false);
  const tellMention = useMentionToast();
  useLiveFeed(InboxEvents, { after }, ({ supportInboxEvents }) => {
    tellMention(supportInboxEvents.event);
    setStatsOld(true);
  });
  useEffect(() => {
    if (!areStatsOld || !isInbox) return;
    const timeout = setTimeout(() => {
      setStatsOld(false);
      void client.query(InboxStats, {}, { requestPolicy: 'network-only' }).toPromise();
    }, STATS_AFTER_MS);
    return () => clearTimeout(timeout);
  }, [client, areStatsOld, isInbox]);
  return null;
}
