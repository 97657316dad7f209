import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { ThreadRow } from './thread-rows.ts';

/** Nearer to the end than this is at the end. */
const END_WITHIN_PX = 24;
/** Older messages are asked for before the oldest comes into view. */
const OLDER_WITHIN_PX = 1500;
/** A list that is drawn anew has its true sizes by then. */
const DRAWN_AFTER_MS = 200;

/** Whether the reader is at the conversation's end, where they stay; further up nothing moves under them. */
export function useEndOfThread(list: RefObject<VirtualizerHandle>, startsAtEnd: boolean, onNearStart: () => void) {
  const [isAtEnd, setAtEnd] = useState(startsAtEnd);
  /** Looks where the reader is; gives the last row in sight, if there is any sight. */
  const measure = () => {
    if (!list.current || list.current.viewportSize === 0) return undefined;
    const { scrollSize, viewportSize, scrollOffset } = list.current;
    setAtEnd(scrollSize - viewportSize - scrollOffset < END_WITHIN_PX);
    if (scrollOffset < OLDER_WITHIN_PX) onNearStart();
    return list.current.findItemIndex(scrollOffset + viewportSize - 1);
  };
  return { isAtEnd, measure };
}

/** Looks at what is in sight once new rows are drawn: a list that need not be scrolled tells of nothing by itself. */
export function useDrawn(rows: readonly ThreadRow[], onDrawn: () => void): void {
  const look = useRef(onDrawn);
  useEffect(() => {
    look.current = onDrawn;
  });
  useEffect(() => {
    const timeout = setTimeout(() => look.current(), DRAWN_AFTER_MS);
    return () => clearTimeout(timeout);
  }, [rows]);
}

/** Begins at what is new, else at the end; then follows the end while the reader is there or has written. */
export function useKeptPlace(
  list: RefObject<VirtualizerHandle>,
  rows: readonly ThreadRow[],
  isAtEnd: boolean,
  isLive: boolean,
): () => void {
  const hasBegun = useRef(false);
  const outgoingBefore = useRef(0);
  useLayoutEffect(() => {
    if (!isLive) return;
    const outgoing = rows.filter(({ kind }) => kind === 'outgoing').length;
    const newRow = rows.findIndex(({ kind }) => kind === 'new');
    const isBeginning = !hasBegun.current;
    const hasWritten = outgoing > outgoingBefore.current;
    hasBegun.current = true;
    outgoingBefore.current = outgoing;
    if (isBeginning && newRow !== -1) list.current?.scrollToIndex(newRow, { align: 'start' });
    else if (isBeginning || isAtEnd || hasWritten) list.current?.scrollToIndex(rows.length - 1, { align: 'end' });
  }, [list, rows, isAtEnd, isLive]);
  return () => list.current?.scrollToIndex(rows.length - 1, { align: 'end' });
}
