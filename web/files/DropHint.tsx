import { useTranslation } from 'react-i18next';

/** Says, over the whole of what files may be dropped on, that they may be. */
export function DropHint() {
  const { t } = useTranslation();
  return (
    <p className="pointer-events-none absolute inset-0 z-20 grid place-items-center rounded-lg border-2 border-dashed border-accent bg-surface/95 text-lg font-bold text-accent-text">
      {t('files.drop')}
    </p>
  );
}
