// A document that is loaded anew asks before the one that it replaces has let go.
const patienceMs = 1_000;
// Another process hears that a lock is free sooner than what was stored before it was let go.
const storageIsHeardWithinMs = 200;

/** Has something for this document alone, from when no other has it until it lets go or is closed. Returns how to let go. */
export function hold(name: string): () => void {
  return request(name, {}, () => undefined);
}

/**
 * Has what a document that is closed may have left: calls back once it is held and what that one stored can be read, or when
 * another document has it. Where the browser knows no locks (an old one, or a page without https) it is held at once.
 */
export function holdWhatIsLeft(name: string, onHeld: () => void, onTaken: () => void): () => void {
  if (!('locks' in navigator)) {
    onHeld();
    return () => undefined;
  }
  const isHeard = () => setTimeout(onHeld, storageIsHeardWithinMs);
  return request(name, { signal: AbortSignal.timeout(patienceMs) }, isHeard, onTaken);
}

function request(name: string, options: LockOptions, onHeld: () => void, onTaken?: () => void): () => void {
  let letGo = (): void => undefined;
  if (!('locks' in navigator)) return letGo;
  const untilLetGo = new Promise<void>((resolve) => (letGo = resolve));
  navigator.locks
    .request(name, options, () => {
      onHeld();
      return untilLetGo;
    })
    // Not in time; or locks are forbidden here, and nobody can have it.
    .catch((error: unknown) => (isTimeout(error) ? onTaken?.() : onHeld()));
  return letGo;
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'TimeoutError';
}
