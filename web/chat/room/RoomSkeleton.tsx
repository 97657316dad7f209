import { useTranslation } from 'react-i18next';

const BUBBLES = ['w-2/3 self-start', 'w-1/2 self-start', 'w-3/5 self-end', 'w-2/5 self-start', 'w-1/2 self-end'];

/** The shape of a room while it is on its way. */
export function RoomSkeleton() {
  const { t } = useTranslation();
  return (
    <div role="status" className="flex min-h-0 flex-1 flex-col">
      <span className="sr-only">{t('shell.loading')}</span>
      <div className="flex min-h-15 items-center gap-3 border-b border-line bg-surface px-6">
        <span className="size-10 animate-pulse rounded-xl bg-hover" />
        <span className="h-5 w-40 animate-pulse rounded bg-hover" />
      </div>
      <div className="flex flex-1 flex-col justify-end gap-3 px-6 py-6">
        {BUBBLES.map((shape) => (
          <span key={shape} className={`h-12 max-w-md animate-pulse rounded-2xl bg-hover ${shape}`} />
        ))}
      </div>
      <div className="mx-5 mb-4 h-13 animate-pulse rounded-2xl bg-hover" />
    </div>
  );
}
