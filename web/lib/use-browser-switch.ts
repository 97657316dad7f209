import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A habit of whoever sits at this browser, kept here under its name; on unless switched off. */
export function useBrowserSwitch(name: 'singleKeys' | 'enterSends'): [boolean, (isOn: boolean) => void] {
  const key = `ahrom.${name}`;
  const isOn = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(key) !== 'off',
    () => true,
  );
  return [
    isOn,
    (next) => {
      if (next) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
      for (const listener of listeners) listener();
    },
  ];
}
