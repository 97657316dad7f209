import { forwardRef, useLayoutEffect, useMemo, useRef, useState, type LiHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { Virtualizer, type CustomItemComponentProps, type VirtualizerHandle } from 'virtua';
import type { ThreadFragment } from '../../gql/graphql.ts';
import { useClock } from '../../lib/clock.tsx';
import { useIsLive } from '../../lib/use-is-live.ts';
import { useOutgoing } from '../../lib/use-outbox.ts';
import { JumpToEnd } from './JumpToEnd.tsx';
import { MessageAnnouncer } from './MessageAnnouncer.tsx';
import { outbox } from './outbox.ts';
import { RowContent } from './RowContent.tsx';
import { firstUnread, threadRows, type Reader, type ThreadRow } from './thread-rows.ts';
import { useMarkTicketRead } from './use-mark-ticket-read.ts';
import { useNews } from './use-news.ts';
import { useOlderMessages } from './use-older-messages.ts';
import { useDrawn, useEndOfThread, useKeptPlace } from './use-thread-scroll.ts';

interface MessageListProps {
  ticket: ThreadFragment;
  /** Whose screen this is. It decides on names, never on sides: customers stand left and agents right for everybody. */
  reader: Reader['side'];
  /** Who sits before it: a member, or a guest. */
  readerId: string;
}

/** The conversation, newest at the bottom; of a long one only what is in view stands in the document. */
export function MessageList({ ticket, reader: side, readerId }: MessageListProps) {
  const { t } = useTranslation();
  const { timeZone } = useClock();
  const messages = ticket.messages.nodes;
  const reader = useMemo(() => ({ side, id: readerId }), [side, readerId]);
  const list = useRef<VirtualizerHandle>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const older = useOlderMessages(ticket);
  const [startsAtEnd] = useState(() => firstUnread(messages, ticket.unreadCount, reader) === undefined);
  const markSeen = useMarkTicketRead(ticket, reader);
  const { isAtEnd, measure } = useEndOfThread(list, startsAtEnd, () => void older.load());
  const { newFrom, arrivedCount } = useNews({ messages, unreadCount: ticket.unreadCount, reader, isAtEnd });
  const outgoing = useOutgoing(outbox, readerId, ticket.id, messages);
  const rows = useMemo(
    () => threadRows({ messages, outgoing, newFrom, timeZone }),
    [messages, outgoing, newFrom, timeZone],
  );
  const look = () => {
    const lastInSight = measure();
    if (lastInSight !== undefined) markSeen(rows, lastInSight);
  };
  useDrawn(rows, look);
  const isLive = useIsLive();
  const toEnd = useKeptPlace(list, rows, isAtEnd, isLive);
  const isPrepended = useChangedStart(messages[0]?.id);
  const [editedId, setEdited] = useState<string>();
  const editedRow = rows.findIndex((row) => row.kind === 'message' && row.message.id === editedId);
  const content = (row: ThreadRow) => (
    <RowContent key={row.key} row={row} reader={reader} older={older} editedId={editedId} onEdit={setEdited} />
  );
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        tabIndex={0}
        role="region"
        aria-label={t('support.thread.label')}
        // Before there is a script to scroll with, the reversed column shows the end.
        className={`flex min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 [overflow-anchor:none] focus-visible:-outline-offset-2 sm:px-6 ${isLive ? 'flex-col' : 'flex-col-reverse'}`}
      >
        {isLive ? (
          <>
            <div className="grow" />
            <Virtualizer
              ref={list}
              scrollRef={scroller}
              data={rows}
              as="ol"
              item={Row}
              shift={isPrepended}
              keepMounted={editedRow === -1 ? undefined : [editedRow]}
              onScroll={look}
              onResize={() => (isAtEnd ? toEnd() : look())}
            >
              {content}
            </Virtualizer>
          </>
        ) : (
          // A list that only guesses how tall it is would hide its end where no script measures it.
          <ol className="shrink-0">
            {rows.map((row, index) => (
              <Row key={row.key} index={index} style={{}}>
                {content(row)}
              </Row>
            ))}
          </ol>
        )}
      </div>
      <JumpToEnd isShown={!isAtEnd} arrivedCount={arrivedCount} onJump={toEnd} />
      <MessageAnnouncer messages={messages} />
    </div>
  );
}

/** Laid out ltr, so that start is left in every language: sides belong to people here, not to scripts. */
const Row = forwardRef<HTMLLIElement, CustomItemComponentProps & LiHTMLAttributes<HTMLLIElement>>(function Row(
  { index, style, children },
  ref,
) {
  return (
    <li ref={ref} dir="ltr" aria-posinset={index + 1} aria-setsize={-1} style={style}>
      {children}
    </li>
  );
});

/** Whether, in this rendering, the list begins with another entry than in the one before: older ones came in above. */
function useChangedStart(firstId: string | undefined): boolean {
  const [before, setBefore] = useState(firstId);
  useLayoutEffect(() => setBefore(firstId), [firstId]);
  return before !== firstId;
}
