import { useEffect } from 'react';
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
 * connects anew counts as there, so that it is told again then.
 */
export function useTellAway(connected: boolean): void {
  const client = useClient();
  useEffect(() => {
    if (!connected) return;
    const windows = new BroadcastChannel('ahrom:touched');
    let touchedAt = Date.now();
    let toldWindowsAt = 0;
    let isAway = false;
    const look = () => {
      const isAwayNow = Date.now() - touchedAt >= AWAY_AFTER_MS;
      if (isAwayNow === isAway) return;
      isAway = isAwayNow;
      void client.mutation(SetAway, { input: { isAway } }).toPromise();
    };
    const hear = () => {
      touchedAt = Date.now();
      look();
    };
    const touch = () => {
      hear();
      if (touchedAt - toldWindowsAt < TELL_WINDOWS_EVERY_MS) return;
      toldWindowsAt = touchedAt;
      windows.postMessage(null);
    };
    windows.addEventListener('message', hear);
    for (const sign of SIGNS) addEventListener(sign, touch, { passive: true });
    const interval = setInterval(look, LOOK_EVERY_MS);
    return () => {
      clearInterval(interval);
      for (const sign of SIGNS) removeEventListener(sign, touch);
      windows.close();
    };
  }, [client, connected]);
}
