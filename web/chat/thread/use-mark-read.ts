import { useCallback, useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { useConnected } from '../../lib/connection-status.ts';
import { MarkRoomRead } from './thread-documents.ts';

/** Who scrolls through a hundred messages marks the last of them. */
const MARK_AFTER_MS = 500;

interface Seen {
  id: string;
  createdAt: string;
}

interface ReadRoom {
  id: string;
  unreadCount: number;
  firstUnreadMessage: Seen | null;
}

/**
 * Marks a room read up to what has been seen. The function it gives is told of the newest message in sight, whenever
 * that may be another one; it counts while somebody looks at the window. A mark that was lost is set again when the
 * window is looked at, or connected, again.
 * @param newestAtFirst what stood last when the room was opened
 */
export function useMarkRead(room: ReadRoom, newestAtFirst: Seen | undefined): (seen: Seen) => void {
  const client = useClient();
  const connected = useConnected();
  const timeout = useRef<ReturnType<typeof setTimeout>>(undefined);
  const inSight = useRef<Seen | null>(null);
  // The mark stands before the first unread message, or at the end; the server refuses one that would move it back.
  const from = useRef(room.firstUnreadMessage?.createdAt ?? '');
  const markedTo = useRef(room.firstUnreadMessage ? '' : (newestAtFirst?.createdAt ?? ''));
  const { id: roomId, unreadCount } = room;

  const mark = useCallback(() => {
    const seen = inSight.current;
    if (!seen || unreadCount === 0 || !connected || !document.hasFocus() || document.hidden) return;
    if (seen.createdAt < from.current || seen.createdAt <= markedTo.current) return;
    clearTimeout(timeout.current);
    timeout.current = setTimeout(() => {
      void client
        .mutation(MarkRoomRead, { input: { roomId, messageId: seen.id } })
        .toPromise()
        .then(({ data }) => {
          if (data && seen.createdAt > markedTo.current) markedTo.current = seen.createdAt;
        });
    }, MARK_AFTER_MS);
  }, [client, roomId, unreadCount, connected]);

  useEffect(() => {
    mark();
    addEventListener('focus', mark);
    document.addEventListener('visibilitychange', mark);
    return () => {
      removeEventListener('focus', mark);
      document.removeEventListener('visibilitychange', mark);
    };
  }, [mark]);
  useEffect(() => () => clearTimeout(timeout.current), []);
  return useCallback(
    (seen) => {
      inSight.current = seen;
      mark();
    },
    [mark],
  );
}
