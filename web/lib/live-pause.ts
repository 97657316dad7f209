import { onWaking } from './wakings.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** A server that has too much to do is not asked again like one that is gone. */
const BUSY_FROM_LOSS = 4;

/** 1013: try again later; 4429: too many of this person's. */
const BUSY_CODES = new Set([1013, 4429]);

/**
 * Waits longer after each loss, at random, so that a restarted server is not met by everybody at once; ends when the page
 * wakes up or the network comes back.
 * @param losses how many there were in a row before this one
 * @param code why the socket closed, if it did
 */
export function pauseAfterLoss(losses: number, code: number | undefined): Promise<void> {
  const isBusy = code !== undefined && BUSY_CODES.has(code);
  const step = isBusy ? Math.max(losses, BUSY_FROM_LOSS) : losses;
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** step);
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timeout);
      forget();
      resolve();
    };
    const timeout = setTimeout(done, longest * (0.5 + Math.random() / 2));
    const forget = onWaking(done);
  });
}
