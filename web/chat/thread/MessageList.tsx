import { ChevronDown } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtualizer } from 'virtua';
import type { ThreadEntryFragment } from '../../gql/graphql.ts';
import { useClock } from '../../lib/clock.tsx';
import { useIsLive } from '../../lib/use-is-live.ts';
import { Button } from '../../ui/Button.tsx';
import { CountBadge } from '../../ui/CountBadge.tsx';
import type { OutgoingRoomMessage } from '../composer/outbox.ts';
import { usePeople } from '../room/people.tsx';
import type { Powers } from '../room/roles.ts';
import { MessageAnnouncer } from './MessageAnnouncer.tsx';
import { MessageRow } from './MessageRow.tsx';
import { rowsOf } from './rows.ts';
import type { MessageActions } from './use-message-actions.ts';
import { useMarkRead } from './use-mark-read.ts';
import { useNewLine } from './use-new-line.ts';
import { useScroll } from './use-scroll.ts';
import type { ThreadReader } from './use-thread.ts';

interface MessageListProps {
  room: {
    id: string;
    type: string;
    unreadCount: number;
    firstUnreadMessage: { id: string; createdAt: string } | null;
  };
  reader: ThreadReader;
  outgoing: readonly OutgoingRoomMessage[];
  powers: Powers;
  actions: MessageActions;
  /** A message to show and point at; another object points again. */
  target: { id: string } | null;
  onTarget: (id: string) => void;
  onReply: (entry: ThreadEntryFragment) => void;
  onEdit: (entry: ThreadEntryFragment) => void;
  onDelete: (entry: ThreadEntryFragment) => void;
}

/** The conversation: only what is near the window is drawn, however long it is. */
export function MessageList({ room, reader, outgoing, powers, actions, target, ...doings }: MessageListProps) {
  const { t } = useTranslation();
  const { viewerId } = usePeople();
  const { timeZone } = useClock();
  const { thread, failed, change } = reader;
  const { entries, hasNewer, hasOlder } = thread;
  // What is on its way stands behind all else, so it is not shown in the middle of the past.
  const rows = useMemo(
    () => rowsOf(entries, hasNewer ? [] : outgoing, viewerId, timeZone),
    [entries, hasNewer, outgoing, viewerId, timeZone],
  );
  const lineId = useNewLine(room.firstUnreadMessage?.id ?? null, entries, viewerId, outgoing.length);
  const [anchor] = useState(() => {
    // Who comes back from another tab of the room has read since.
    if (room.unreadCount === 0) return null;
    const index = rows.findIndex(({ entry }) => entry !== null && entry.id === room.firstUnreadMessage?.id);
    return index < 0 ? null : index;
  });
  const isLive = useIsLive();
  // Until then everything from its place on is drawn, for those who see the page before any script runs.
  const drawnFrom = isLive ? 0 : (anchor ?? 0);
  const markSeen = useMarkRead(room, entries.at(-1));
  const onInSight = useCallback(
    (lastIndex: number) => {
      const seen = entries[Math.min(lastIndex, entries.length - 1)];
      if (seen) markSeen(seen);
    },
    [entries, markSeen],
  );
  const lastKey = rows.at(-1)?.key;
  const scroll = useScroll({ reader, isLive, rowCount: rows.length, lastKey, anchor, onInSight });
  const { list, scroller, isAtEnd, toEnd, toRow } = scroll;

  // The list has kept its place; what comes next is put behind again.
  useEffect(() => change({ type: 'drawn' }), [change, thread.isPrepended]);

  const sent = useRef(outgoing.length);
  const { showLatest } = reader;
  const toLatest = useCallback(async () => {
    if (hasNewer) await showLatest();
    toEnd();
  }, [hasNewer, showLatest, toEnd]);
  useEffect(() => {
    if (outgoing.length > sent.current) void toLatest();
    sent.current = outgoing.length;
  }, [outgoing.length, toLatest]);

  const [pointedAt, setPointedAt] = useState<object | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    if (!target || target === pointedAt) return;
    const index = rows.findIndex(({ entry }) => entry?.id === target.id);
    if (index < 0) return;
    toRow(index, 'center');
    setPointedAt(target);
  }, [target, pointedAt, rows, toRow]);

  const currentIndex = Math.max(
    rows.findIndex(({ key }) => key === current),
    current === null ? rows.length - 1 : 0,
  );
  const focusRow = (index: number) => {
    const row = rows[index];
    if (!row) return;
    setCurrent(row.key);
    toRow(index, 'nearest');
    // Drawn with the next frame, if it was out of sight.
    requestAnimationFrame(() => {
      scroller.current
        ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(row.key)}"]`)
        ?.focus({ preventScroll: true });
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const row = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined ? event.target : null;
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const steps: Record<string, number> = {
      ArrowUp: currentIndex - 1,
      ArrowDown: currentIndex + 1,
      Home: 0,
      End: rows.length - 1,
    };
    const next = steps[event.key];
    const entry = rows[currentIndex]?.entry;
    const canWrite = entry != null && !entry.isDeleted && entry.type !== 'SYSTEM' && powers.write;
    if (next !== undefined) focusRow(next);
    else if (event.key === 'Enter') row.querySelector<HTMLElement>('[role=toolbar] button')?.focus();
    else if (event.code === 'KeyR' && canWrite) doings.onReply(entry);
    else if (event.code === 'KeyE' && canWrite && entry.sender.id === viewerId) doings.onEdit(entry);
    else return;
    event.preventDefault();
  };

  const drawn = rows.slice(drawnFrom).map((row, place) => {
    const index = drawnFrom + place;
    return (
      <MessageRow
        key={row.key}
        row={row}
        isFirst={index === 0}
        isLast={index === rows.length - 1}
        beginning={index === 0 && !hasOlder}
        isNew={row.entry !== null && row.entry.id === lineId}
        isPointedAt={pointedAt !== null && pointedAt === target && row.entry?.id === target.id}
        isCurrent={index === currentIndex}
        onFocus={() => setCurrent(row.key)}
        isDirect={room.type === 'DIRECT'}
        powers={powers}
        actions={actions}
        onOpenQuoted={doings.onTarget}
        {...doings}
      />
    );
  });

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        role="log"
        aria-live="off"
        aria-label={t('chat.thread.label')}
        tabIndex={rows.length === 0 ? 0 : undefined}
        onKeyDown={onKeyDown}
        className={`flex min-h-0 flex-1 overflow-x-clip overflow-y-auto overscroll-contain [overflow-anchor:none] ${isLive || anchor !== null ? 'flex-col' : 'flex-col-reverse'}`}
      >
        {isLive && <div className="grow" />}
        {isLive ? (
          <Virtualizer
            ref={list}
            scrollRef={scroller}
            shift={thread.isPrepended}
            onScroll={scroll.onScroll}
            onResize={scroll.onResize}
            keepMounted={current === null ? undefined : [currentIndex]}
          >
            {drawn}
          </Virtualizer>
        ) : (
          <div className="shrink-0">{drawn}</div>
        )}
      </div>
      {failed !== null && (
        <p role="alert" className="absolute inset-x-0 top-2 z-10 flex justify-center">
          <span className="flex items-center gap-2 rounded-full border border-line bg-surface ps-4 text-sm text-danger">
            {t('shell.loadFailed')}
            <Button
              look="quiet"
              size="small"
              onClick={failed === 'older' ? reader.loadOlder : failed === 'newer' ? reader.loadNewer : reader.showAgain}
            >
              {t('shell.error.retry')}
            </Button>
          </span>
        </p>
      )}
      {(!isAtEnd || hasNewer) && rows.length > 0 && (
        <Button
          look="secondary"
          size="icon"
          aria-label={t('chat.thread.toLatest')}
          onClick={toLatestNow}
          className="absolute! inset-x-0 bottom-3 z-10 mx-auto rounded-full! shadow-md shadow-black/10"
        >
          <ChevronDown className="size-5" aria-hidden="true" />
          <span className="absolute -top-2">
            <CountBadge count={room.unreadCount} label={t('chat.list.unread', { count: room.unreadCount })} />
          </span>
        </Button>
      )}
      <MessageAnnouncer thread={thread} />
    </div>
  );

  function toLatestNow() {
    void toLatest();
  }
}
