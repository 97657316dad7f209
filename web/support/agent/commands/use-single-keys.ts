import { useSyncExternalStore } from 'react';

const KEY = 'ahrom.singleKeys';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether single keys are shortcuts in this browser; on unless switched off. */
export function useSingleKeys(): [boolean, (areOn: boolean) => void] {
  const areOn = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(KEY) !== 'off',
    () => true,
  );
  return [
    areOn,
    (next) => {
      if (next) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'off');
      for (const listener of listeners) listener();
    },
  ];
}
