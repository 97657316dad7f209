import { useCallback, useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { SetTicketTyping } from './typing-documents.ts';

/** Those who hear of it forget it after six seconds. */
const RENEWED_AFTER_MS = 3_000;

interface TypingSignal {
  typed: () => void;
  stopped: () => void;
}

/** Tells the others at a ticket that one types: at the first key, now and then while it goes on, and when it is over. */
export function useTypingSignal(ticketId: string, isInternal: boolean): TypingSignal {
  const client = useClient();
  const toldAt = useRef<number | null>(null);
  // One that is lost does no harm, so nobody waits for the answer.
  const tell = useCallback(
    (isTyping: boolean) =>
      void client.mutation(SetTicketTyping, { input: { ticketId, isTyping, isInternal } }).toPromise(),
    [client, ticketId, isInternal],
  );
  const typed = () => {
    const now = performance.now();
    if (toldAt.current !== null && now - toldAt.current < RENEWED_AFTER_MS) return;
    toldAt.current = now;
    tell(true);
  };
  const stopped = useCallback(() => {
    if (toldAt.current === null) return;
    toldAt.current = null;
    tell(false);
  }, [tell]);
  useEffect(() => stopped, [stopped]);
  return { typed, stopped };
}
