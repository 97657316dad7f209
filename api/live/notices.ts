/** Something that matters now or not at all. Plain JSON: servers may have to pass it on to each other. */
export type Notice = Readonly<Record<string, string | boolean | null>>;

/**
 * Carries notices from memory to memory. Nothing is kept: whoever does not listen at the moment never hears of it, and one
 * that is lost does no harm.
 */
export interface Notices {
  publish(topic: string, notice: Notice): void;
  /** @returns what ends the listening */
  listen(topic: string, hear: (notice: Notice) => void): () => void;
}

/** Notices within this process. */
export function createLocalNotices(): Notices {
  const listeners = new Map<string, Set<(notice: Notice) => void>>();
  return {
    publish(topic, notice) {
      for (const hear of listeners.get(topic) ?? []) hear(notice);
    },
    listen(topic, hear) {
      const those = listeners.get(topic) ?? new Set();
      listeners.set(topic, those.add(hear));
      return () => {
        those.delete(hear);
        if (those.size === 0 && listeners.get(topic) === those) listeners.delete(topic);
      };
    },
  };
}
