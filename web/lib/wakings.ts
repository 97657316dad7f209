const CHECK_EVERY_MS = 10_000;
/** Browsers call timers of a page that nobody sees once a minute at least; a longer silence was sleep. */
const SLEPT_AFTER_MS = 75_000;

/**
 * Calls the listener whenever the page may have been away from the network without being told: it comes back to sight,
 * out of the browser's freezer or from its history, the network returns, or the machine has slept. Not seldom several of
 * these come together. Returns what ends it.
 */
export function onWaking(listener: () => void): () => void {
  let lastCheck = Date.now();
  // By the clock of the wall: a machine's own may stand still while it sleeps.
  const check = () => {
    const now = Date.now();
    if (now - lastCheck > SLEPT_AFTER_MS) listener();
    lastCheck = now;
  };
  const ifShown = () => {
    if (document.visibilityState === 'visible') listener();
  };
  const ifBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) listener();
  };
  const interval = setInterval(check, CHECK_EVERY_MS);
  document.addEventListener('visibilitychange', ifShown);
  document.addEventListener('resume', listener);
  addEventListener('pageshow', ifBack);
  addEventListener('online', listener);
  return () => {
    clearInterval(interval);
    document.removeEventListener('visibilitychange', ifShown);
    document.removeEventListener('resume', listener);
    removeEventListener('pageshow', ifBack);
    removeEventListener('online', listener);
  };
}
