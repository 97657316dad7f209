import type { LucideIcon } from 'lucide-react';
import { createContext, useContext, useEffect, useId, useState, useSyncExternalStore, type ReactNode } from 'react';

/** A key by its place on the keyboard, `KeyboardEvent.code`: so a Persian layout finds it where a Latin one does. */
export interface Shortcut {
  code: string;
  shift?: boolean;
}

export interface Command {
  id: string;
  /** Under what it stands in the palette and the list of shortcuts. */
  group: 'ticket' | 'list' | 'go';
  label: string;
  icon: LucideIcon;
  shortcut?: Shortcut;
  run: () => void;
}

type Registry = ReturnType<typeof createRegistry>;

/** What can be done now: each part of the page adds its own while it is there. */
function createRegistry() {
  const byOwner = new Map<string, readonly Command[]>();
  const listeners = new Set<() => void>();
  let all: readonly Command[] = [];
  return {
    all: () => all,
    set(owner: string, commands: readonly Command[] | null): void {
      if (commands) byOwner.set(owner, commands);
      else byOwner.delete(owner);
      all = [...byOwner.values()].flat();
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const RegistryContext = createContext<Registry>(createRegistry());

export function CommandsProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(createRegistry);
  return <RegistryContext.Provider value={registry}>{children}</RegistryContext.Provider>;
}

/** Offers commands while the component is there, as it last rendered them. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useContext(RegistryContext);
  const owner = useId();
  useEffect(() => registry.set(owner, commands));
  useEffect(() => () => registry.set(owner, null), [registry, owner]);
}

/** Every command on offer, as a component that lists them needs it. */
export function useAllCommands(): readonly Command[] {
  const registry = useContext(RegistryContext);
  return useSyncExternalStore(registry.subscribe, registry.all, registry.all);
}

/** Gives the commands on offer at the time of the call, without following them. */
export function useCurrentCommands(): () => readonly Command[] {
  return useContext(RegistryContext).all;
}
