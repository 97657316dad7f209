/**
 * Says which streams have something new. A wake-up may get lost (the process dies between commit and announcement, or
 * another server wrote): whoever listens also looks by itself now and then.
 */
export interface WakeUps {
  announce(streamKeys: ReadonlySet<string>): void;
  listen(hear: (streamKeys: ReadonlySet<string>) => void): () => void;
}

/** Wake-ups within this process. */
export function createLocalWakeUps(): WakeUps {
  const listeners = new Set<(streamKeys: ReadonlySet<string>) => void>();
  return {
    announce(streamKeys) {
      if (streamKeys.size > 0) for (const hear of listeners) hear(streamKeys);
    },
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}
