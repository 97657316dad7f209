import { useSyncExternalStore } from 'react';

/** None: nothing has been subscribed to yet. */
let status: 'none' | 'open' | 'lost' = 'none';
const listeners = new Set<() => void>();

/** Called by the live socket whenever it opens or is lost. */
export function reportConnection(isConnected: boolean): void {
  status = isConnected ? 'open' : 'lost';
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** False while live updates are interrupted; true before the first subscription. */
export function useConnected(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => status !== 'lost',
    () => true,
  );
}

/** Whether live updates are on their way; false before the first subscription. */
export function useListening(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => status === 'open',
    () => false,
  );
}
