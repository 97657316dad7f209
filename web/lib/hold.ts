/**
 * Has something for this document alone, until it lets go or is closed: calls back once no other document of this browser
 * has it, and returns how to let go. Where the browser knows no locks (an old one, or a page without https) it calls at once.
 */
export function hold(name: string, onHeld: () => void): () => void {
  let letGo = (): void => undefined;
  if ('locks' in navigator) {
    const untilLetGo = new Promise<void>((resolve) => (letGo = resolve));
    void navigator.locks.request(name, () => {
      onHeld();
      return untilLetGo;
    });
  } else onHeld();
  return letGo;
}
