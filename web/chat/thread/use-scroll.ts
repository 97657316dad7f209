import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { VirtualizerHandle } from 'virtua';
import type { ThreadReader } from './use-thread.ts';

/** Pages are asked for this far before their place comes into sight. */
const LOAD_WITHIN_PX = 900;
/** Nearer than this to the end counts as at it. */
const AT_END_PX = 32;
/** Room above a message that is scrolled to. */
const ABOVE_PX = 64;
/** What people scroll with. */
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
/** A list that is drawn for the first time has its true sizes by then. */
const DRAWN_AFTER_MS = 200;

interface ListScroll {
  list: RefObject<VirtualizerHandle>;
  scroller: RefObject<HTMLDivElement>;
  isAtEnd: boolean;
  toEnd(): void;
  toRow(index: number, align: 'start' | 'center' | 'nearest'): void;
  onScroll(): void;
  onResize(): void;
}

interface ScrolledList {
  reader: ThreadReader;
  /** Whether the browser has taken the page over, and the list is one that draws what is near. */
  isLive: boolean;
  rowCount: number;
  /** The key of the last row: another one at the end is followed by who is there. */
  lastKey: string | undefined;
  /** Where the list opens; at its end without one. */
  anchor: number | null;
  onInSight: (lastIndex: number) => void;
}

/** Opens the list at its place, follows its end while the reader is there, and reads on near both ends. */
export function useScroll({ reader, isLive, rowCount, lastKey, anchor, onInSight }: ScrolledList): ListScroll {
  const list = useRef<VirtualizerHandle>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(anchor === null);
  const holdsEnd = useRef(anchor === null);
  const last = useRef({ offset: 0, extent: 0 });
  const isTouched = useRef(false);
  const { loadOlder, loadNewer } = reader;
  const { hasNewer, entries } = reader.thread;

  const toEnd = useCallback(() => {
    holdsEnd.current = true;
    if (scroller.current) scroller.current.scrollTop = scroller.current.scrollHeight;
  }, []);
  const toRow = useCallback<ListScroll['toRow']>((index, align) => {
    holdsEnd.current = false;
    list.current?.scrollToIndex(index, { align, offset: align === 'start' ? -ABOVE_PX : 0 });
  }, []);

  const look = useCallback(() => {
    const view = list.current;
    if (!view || view.viewportSize === 0) return;
    const offset = view.scrollOffset;
    const extent = view.scrollSize - view.viewportSize;
    const below = extent - offset;
    const isNear = below < AT_END_PX && !hasNewer;
    // Scrolling up leads away from the end. A list that turns out taller or shorter moves by itself, and does not.
    const isLed = offset < last.current.offset - 1 && (extent === last.current.extent || isTouched.current);
    if (isNear) holdsEnd.current = true;
    else if (isLed || hasNewer) holdsEnd.current = false;
    if (offset !== last.current.offset) isTouched.current = false;
    last.current = { offset, extent };
    setAtEnd(isNear || holdsEnd.current);
    if (offset < LOAD_WITHIN_PX) loadOlder();
    if (below < LOAD_WITHIN_PX) loadNewer();
    onInSight(view.findItemIndex(offset + view.viewportSize - 1));
  }, [hasNewer, loadOlder, loadNewer, onInSight]);
  // The list tells of a size before it has it: the end is there once it is drawn.
  const [overflow, setOverflow] = useState(0);
  const onResize = useCallback(() => {
    if (list.current) setOverflow(list.current.scrollSize - list.current.viewportSize);
  }, []);

  useEffect(() => {
    const element = scroller.current;
    const touch = () => {
      isTouched.current = true;
    };
    for (const hand of HANDS) element?.addEventListener(hand, touch, { passive: true });
    return () => {
      for (const hand of HANDS) element?.removeEventListener(hand, touch);
    };
  }, []);

  const isOpened = useRef(false);
  useLayoutEffect(() => {
    if (!isLive || isOpened.current) return;
    isOpened.current = true;
    if (anchor === null) toEnd();
    else toRow(anchor, 'start');
  }, [isLive, anchor, toEnd, toRow]);
  useLayoutEffect(() => {
    if (holdsEnd.current) toEnd();
  }, [lastKey, overflow, toEnd]);
  useEffect(() => {
    const timeout = setTimeout(look, DRAWN_AFTER_MS);
    return () => clearTimeout(timeout);
  }, [look, rowCount, entries]);
  return { list, scroller, isAtEnd, toEnd, toRow, onScroll: look, onResize };
}
