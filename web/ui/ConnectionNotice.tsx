import { WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnected } from '../lib/connection-status.ts';

/** Interruptions shorter than this are nobody's concern. */
const QUIET_MS = 3_000;

/** Says quietly that live updates are interrupted, for as long as they are; those who can't see that it is gone hear that they are back. */
export function ConnectionNotice() {
  const { t } = useTranslation();
  const connected = useConnected();
  const [state, setState] = useState<'quiet' | 'lost' | 'back'>('quiet');
  useEffect(() => {
    if (connected) {
      setState((before) => (before === 'lost' ? 'back' : before));
      return;
    }
    const timeout = setTimeout(() => setState('lost'), QUIET_MS);
    return () => clearTimeout(timeout);
  }, [connected]);
  return (
    <div role="status" className="pointer-events-none absolute inset-x-0 top-2 z-20 flex justify-center">
      {state === 'back' && <p className="sr-only">{t('shell.connection.back')}</p>}
      {state === 'lost' && (
        <p className="flex items-center gap-2 rounded-full border border-line bg-surface px-3.5 py-1.5 text-sm text-ink-soft">
          <WifiOff className="size-4 text-warm" aria-hidden="true" />
          {t('shell.connection.lost')}
        </p>
      )}
    </div>
  );
}
