import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from './CopyButton.tsx';

const stays = () => () => undefined;

/** The public address where customers ask, to be passed on. */
export function SupportAddress({ slug, className }: { slug: string; className: string }) {
  const { t } = useTranslation();
  // Only the browser knows by which name the site is reached.
  const origin = useSyncExternalStore(
    stays,
    () => location.origin,
    () => '',
  );
  const address = `${origin}/${slug}/support`;
  return (
    <div className={`grid gap-2 ${className}`}>
      <a
        href={address}
        dir="ltr"
        className="text-sm font-semibold break-all text-accent-text underline underline-offset-4"
      >
        {address}
      </a>
      <CopyButton text={address} label={t('shell.copyAddress')} />
    </div>
  );
}
