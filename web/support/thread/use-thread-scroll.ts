import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { ThreadRow } from './thread-rows.ts';

/** Nearer to the end than this is at the end. */
const END_WITHIN_PX = 24;
/** Older messages are asked for before the oldest comes into view. */
const OLDER_WITHIN_PX = 1500;

/** Whether the reader is at the conversation's end, where they stay; further up nothing moves under them. */
export function useEndOfThread(list: RefObject<VirtualizerHandle>, startsAtEnd: boolean, onNearStart: () => void) {
  const [isAtEnd, setAtEnd] = useState(startsAtEnd);
  const measure = () => {
    if (!list.current) return;
    const { scrollSize, viewportSize, scrollOffset } = list.current;
    setAtEnd(scrollSize - viewportSize - scrollOffset < END_WITHIN_PX);
    if (scrollOffset < OLDER_WITHIN_PX) onNearStart();
  };
  return { isAtEnd, measure };
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
