import { useEffect, useRef, useState } from 'react';
import type { ThreadEntryFragment } from '../../gql/graphql.ts';

/**
 * Before which message the line «new» stands: the first that was unread when the room was opened, then the first that
 * came while nobody looked at the window. It goes when the viewer answers.
 */
export function useNewLine(
  firstUnreadId: string | null,
  entries: readonly ThreadEntryFragment[],
  viewerId: string,
  outgoingCount: number,
): string | null {
  const [lineId, setLineId] = useState(firstUnreadId);
  const drawnInAbsence = useRef(false);
  useEffect(() => {
    const onFocus = () => {
      drawnInAbsence.current = false;
    };
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, []);
  const newest = entries.at(-1);
  const known = useRef(newest?.id);
  useEffect(() => {
    if (!newest || newest.id === known.current) return;
    known.current = newest.id;
    const isOthers = newest.sender.id !== viewerId && newest.type !== 'SYSTEM';
    if (!isOthers || document.hasFocus() || drawnInAbsence.current) return;
    drawnInAbsence.current = true;
    setLineId(newest.id);
  }, [newest, viewerId]);
  useEffect(() => {
    if (outgoingCount > 0) setLineId(null);
  }, [outgoingCount]);
  return lineId;
}
