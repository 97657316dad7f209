import { useEffect, useRef, useState } from 'react';
import { Button } from './Button.tsx';

interface LoadMoreProps {
  /** Where the page begins that `onLoad` brings; another one is a page to bring anew. */
  cursor: string;
  label: string;
  loadingLabel: string;
  onLoad: () => Promise<unknown>;
}

/** Brings the next page of a list when it is scrolled to, or asked for. */
export function LoadMore({ cursor, label, loadingLabel, onLoad }: LoadMoreProps) {
  const [isLoading, setLoading] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!button.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) button.current?.click();
    });
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [cursor]);
  const load = async () => {
    setLoading(true);
    await onLoad();
    setLoading(false);
  };
  return (
    <Button ref={button} look="quiet" size="small" disabled={isLoading} onClick={() => void load()}>
      {isLoading ? loadingLabel : label}
    </Button>
  );
}
