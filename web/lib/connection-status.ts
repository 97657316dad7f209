import { useSyncExternalStore } from 'react';

let connected = true;
const listeners = new Set<() => void>();

/** Called by the live socket whenever it opens or is lost. */
export function reportConnection(isConnected: boolean): void {
  connected = isConnected;
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
    () => connected,
    () => true,
  );
}
