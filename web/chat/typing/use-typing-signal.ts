import { useCallback, useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { SetRoomTyping } from './typing-documents.ts';

/** Those who hear of it forget it after six seconds. */
const RENEWED_AFTER_MS = 3_000;

/** Tells the others in a room whether one types: at the first key, now and then while it goes on, and when it is over. */
export function useTypingSignal(roomId: string): (isTyping: boolean) => void {
  const client = useClient();
  const toldAt = useRef<number | null>(null);
  const signal = useCallback(
    (isTyping: boolean) => {
      const now = performance.now();
      const isKnown = isTyping
        ? toldAt.current !== null && now - toldAt.current < RENEWED_AFTER_MS
        : toldAt.current === null;
      if (isKnown) return;
      toldAt.current = isTyping ? now : null;
      // One that is lost does no harm, so nobody waits for the answer.
      void client.mutation(SetRoomTyping, { input: { roomId, isTyping } }).toPromise();
    },
    [client, roomId],
  );
  useEffect(() => () => signal(false), [signal]);
  return signal;
}
