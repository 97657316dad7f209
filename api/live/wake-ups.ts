/**
 * Says which streams have something new. A wake-up may get lost (the process dies between commit and announcement, or
 * another server wrote and can't be heard): whoever listens also looks by itself now and then.
 */
export interface WakeUps {
  announce(streamKeys: ReadonlySet<string>): void;
  /**
   * @param missed called when wake-ups of other servers can be heard again, after some may have been lost
   * @returns what ends the listening
   */
  listen(hear: (streamKeys: ReadonlySet<string>) => void, missed?: () => void): () => void;
}

export interface LocalWakeUps extends WakeUps {
  /** Tells all who listen that they may have missed something. */
  miss(): void;
}

/** Wake-ups within this process. */
export function createLocalWakeUps(): LocalWakeUps {
  const listeners = new Map<(streamKeys: ReadonlySet<string>) => void, (() => void) | undefined>();
  return {
    announce(streamKeys) {
      if (streamKeys.size > 0) for (const hear of listeners.keys()) hear(streamKeys);
    },
    listen(hear, missed) {
      listeners.set(hear, missed);
      return () => listeners.delete(hear);
    },
    miss() {
      for (const missed of listeners.values()) missed?.();
    },
  };
}
