/**
 * Carries short texts between the servers of one database. It may lose any of them and never delays anybody: what it is
 * told while the way is cut is gone.
 */
export interface ServerLink {
  /**
   * Begins to listen, and goes on until it is closed, through any outage.
   * @param hear is given every text that is sent, one's own too
   * @param back is called whenever texts begin to be heard (again); some may have been lost before
   */
  open(hear: (text: string) => void, back: () => void): void;
  /** Sends texts of {@link longestText} bytes at most. Resolves when they are sent or lost; never rejects. One call at a time. */
  send(texts: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** In bytes of UTF-8: what NOTIFY takes, which is less than 8000. */
export const longestText = 7_900;

/** How long a link waits before it connects again after so many failures, in milliseconds: longer each time, and never all at once. */
export function pauseAfter(failures: number): number {
  return Math.min(2_000, 50 * 2 ** failures) * (0.5 + Math.random() / 2);
}
