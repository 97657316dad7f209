import { Check, Copy } from 'lucide-react';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { Button } from '../../ui/Button.tsx';

const stays = () => () => undefined;

/** The public address where customers ask, to be passed on. */
export function SupportAddress({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  // Only the browser knows by which name the site is reached.
  const origin = useSyncExternalStore(
    stays,
    () => location.origin,
    () => '',
  );
  const address = `${origin}/${slug}/support`;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => toast.error(t('support.list.copyFailed')),
    );
  const Icon = isCopied ? Check : Copy;
  return (
    <div className="mt-2 grid justify-items-center gap-2">
      <a
        href={address}
        dir="ltr"
        className="text-sm font-semibold break-all text-accent-text underline underline-offset-4"
      >
        {address}
      </a>
      <Button look="secondary" size="small" onClick={() => void copy()}>
        <Icon className="size-4" aria-hidden="true" />
        <span aria-live="polite">{t(isCopied ? 'support.list.copied' : 'support.list.copy')}</span>
      </Button>
    </div>
  );
}
