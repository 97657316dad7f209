import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';

interface LoadMoreProps {
  /** Where the page begins that `onLoad` brings; another one is a page to bring anew. */
  cursor: string;
  label: string;
  onLoad: () => Promise<{ error?: Error }>;
}

/** Brings the next page of a list when it is scrolled to, or asked for; says so when it did not come, and tries again. */
export function LoadMore({ cursor, label, onLoad }: LoadMoreProps) {
  const { t } = useTranslation();
  const [isLoading, setLoading] = useState(false);
  const [hasFailed, setFailed] = useState(false);
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
    const { error } = await onLoad();
    setLoading(false);
    setFailed(error !== undefined);
  };
  return (
    <div className="flex flex-wrap items-center justify-center gap-x-2">
      {hasFailed && (
        <p role="alert" className="text-sm text-danger">
          {t('shell.loadFailed')}
        </p>
      )}
      <Button ref={button} look="quiet" size="small" disabled={isLoading} onClick={() => void load()}>
        {isLoading ? t('shell.loading') : hasFailed ? t('shell.error.retry') : label}
      </Button>
    </div>
  );
}
