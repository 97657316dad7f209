import { useEffect } from 'react';

/** Lets files that are dropped beside what takes them fall: the browser would open them in place of the page. */
export function useStrayDrops(): void {
  useEffect(() => {
    const letFall = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      // A field for files takes them by itself.
      if (event.target instanceof HTMLInputElement && event.target.type === 'file') return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', letFall);
    window.addEventListener('drop', letFall);
    return () => {
      window.removeEventListener('dragover', letFall);
      window.removeEventListener('drop', letFall);
    };
  }, []);
}
