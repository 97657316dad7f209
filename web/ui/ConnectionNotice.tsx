import { WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnected } from '../lib/connection-status.ts';

/** Interruptions shorter than this are nobody's concern. */
const QUIET_MS = 3_000;

/** Says quietly that live updates are interrupted, for as long as they are. */
export function ConnectionNotice() {
  const { t } = useTranslation();
  const connected = useConnected();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (connected) {
      setShown(false);
      return;
    }
    const timeout = setTimeout(() => setShown(true), QUIET_MS);
    return () => clearTimeout(timeout);
  }, [connected]);
  return (
    <div role="status" className="pointer-events-none absolute inset-x-0 top-2 z-20 flex justify-center">
      {isShown && (
        <p className="flex items-center gap-2 rounded-full border border-line bg-surface px-3.5 py-1.5 text-sm text-ink-soft">
          <WifiOff className="size-4 text-warm" aria-hidden="true" />
          {t('shell.connection.lost')}
        </p>
      )}
    </div>
  );
}
