import { useTranslation } from 'react-i18next';

const BUBBLES = ['w-2/3 self-start', 'w-1/2 self-start', 'w-3/5 self-end', 'w-2/5 self-start', 'w-1/2 self-end'];

/** The shape of a conversation while it is on its way. */
export function ThreadSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" className="flex min-h-0 flex-1 flex-col">
      <span className="sr-only">{t('shell.loading')}</span>
      <div className="grid gap-2 border-b border-line px-6 py-4">
        <span className="h-5 w-1/3 animate-pulse rounded bg-hover" />
        <span className="h-4 w-1/5 animate-pulse rounded bg-hover" />
      </div>
      <div dir="ltr" className="flex flex-1 flex-col justify-end gap-3 px-6 py-6">
        {BUBBLES.map((shape) => (
          <span key={shape} className={`h-14 max-w-md animate-pulse rounded-2xl bg-hover ${shape}`} />
        ))}
      </div>
      <div className="m-4 h-24 animate-pulse rounded-xl bg-hover" />
    </div>
  );
}
