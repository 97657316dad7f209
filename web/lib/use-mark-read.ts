import { useCallback, useEffect, useRef } from 'react';
import { useConnected } from './connection-status.ts';

/** Who scrolls through a hundred messages marks the last of them. */
const MARK_AFTER_MS = 500;

interface Seen {
  id: string;
  createdAt: string;
}

interface ReadConversation {
  unreadCount: number;
  /** When the first unread message was written; else the newest, when the conversation was opened. A mark before it would go back. */
  unreadFrom: string;
  /** Marks it read up to a message; whether the server has heard of it. */
  mark: (messageId: string) => Promise<boolean>;
}

/**
 * Marks a conversation read up to what has been seen. The function it gives is told of the newest message in sight,
 * whenever that may be another one; it counts while somebody looks at the window. A mark that was lost is set again when
 * the window is looked at, or connected, again.
 */
export function useMarkRead({ unreadCount, unreadFrom, mark }: ReadConversation): (seen: Seen) => void {
  const connected = useConnected();
  const timeout = useRef<ReturnType<typeof setTimeout>>(undefined);
  const inSight = useRef<Seen | null>(null);
  const from = useRef(unreadFrom);
  const markedUntil = useRef('');
  const set = useRef(mark);
  useEffect(() => {
    set.current = mark;
  }, [mark]);

  const look = useCallback(() => {
    const seen = inSight.current;
    if (!seen || unreadCount === 0 || !connected || !document.hasFocus() || document.hidden) return;
    if (seen.createdAt < from.current || seen.createdAt <= markedUntil.current) return;
    clearTimeout(timeout.current);
    timeout.current = setTimeout(() => {
      void set.current(seen.id).then((isHeard) => {
        if (isHeard && seen.createdAt > markedUntil.current) markedUntil.current = seen.createdAt;
      });
    }, MARK_AFTER_MS);
  }, [unreadCount, connected]);

  useEffect(() => {
    look();
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [look]);
  useEffect(() => () => clearTimeout(timeout.current), []);
  return useCallback(
    (seen) => {
      inSight.current = seen;
      look();
    },
    [look],
  );
}
