import { useEffect, useRef } from 'react';
import { useClient } from 'urql';
import { SetAway } from './presence-documents.ts';

/** Who has touched nothing for this long is away. */
const AWAY_AFTER_MS = 5 * 60_000;
const LOOK_EVERY_MS = 15_000;
/** The other windows of this browser need not hear of every key. */
const TELL_WINDOWS_EVERY_MS = 10_000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart', 'focus'] as const;

/**
 * Tells the server when nobody has touched any window of this browser for five minutes, and when somebody does again. Who
 * connects anew counts as there, so that it is told again then; nobody is there again because a network is.
 */
export function useTellAway(isListening: boolean): void {
  const client = useClient();
  const touchedAt = useRef<number>(undefined);
  const look = useRef<() => void>(undefined);
  useEffect(() => {
    touchedAt.current ??= Date.now();
    const windows = new BroadcastChannel('ahrom:touched');
    let toldWindowsAt = 0;
    const hear = () => {
      touchedAt.current = Date.now();
      look.current?.();
    };
    const touch = () => {
      hear();
      const now = Date.now();
      if (now - toldWindowsAt < TELL_WINDOWS_EVERY_MS) return;
      toldWindowsAt = now;
      windows.postMessage(null);
    };
    windows.addEventListener('message', hear);
    for (const sign of SIGNS) addEventListener(sign, touch, { passive: true });
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, touch);
      windows.close();
    };
  }, []);
  useEffect(() => {
    if (!isListening) return;
    let isAway = false;
    const tell = () => {
      const isAwayNow = Date.now() - (touchedAt.current ?? 0) >= AWAY_AFTER_MS;
      if (isAwayNow === isAway) return;
      isAway = isAwayNow;
      void client.mutation(SetAway, { input: { isAway } }).toPromise();
    };
    look.current = tell;
    tell();
    const interval = setInterval(tell, LOOK_EVERY_MS);
    return () => {
      clearInterval(interval);
      look.current = undefined;
    };
  }, [client, isListening]);
}
