import { useTranslation } from 'react-i18next';
import { useClock } from '../../lib/clock.tsx';
import { dayText } from '../../lib/date-text.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { Button } from '../../ui/Button.tsx';
import { Message } from './Message.tsx';
import { OutgoingMessage } from './OutgoingMessage.tsx';
import type { Reader, ThreadRow } from './thread-rows.ts';
import type { useOlderMessages } from './use-older-messages.ts';

interface RowContentProps {
  row: ThreadRow;
  reader: Reader;
  older: ReturnType<typeof useOlderMessages>;
  /** The note that is being put right. */
  editedId: string | undefined;
  onEdit: (id: string | undefined) => void;
}

/** One row of the conversation. */
export function RowContent({ row, reader, older, editedId, onEdit }: RowContentProps) {
  switch (row.kind) {
    case 'start':
      return <Start older={older} />;
    case 'end':
      return <div className="h-4" />;
    case 'day':
      return <DayDivider instant={row.instant} />;
    case 'new':
      return <NewDivider />;
    case 'message':
      return (
        <Message
          message={row.message}
          reader={reader}
          isContinued={row.isContinued}
          isNewest={row.isNewest}
          isEdited={row.message.id === editedId}
          onEdit={onEdit}
        />
      );
    case 'outgoing':
      return <OutgoingMessage message={row.message} side={reader.side} />;
  }
}

/** Where the conversation begins, or what is known so far of it. */
function Start({ older: { hasOlder, state, load } }: Pick<RowContentProps, 'older'>) {
  const { t } = useTranslation();
  if (!hasOlder) {
    return <p className="pt-4 pb-1 text-center text-xs text-ink-faint">{t('support.thread.beginning')}</p>;
  }
  return (
    <div dir="auto" className="flex flex-wrap items-center justify-center gap-x-2 pt-3 pb-1">
      {state === 'failed' && (
        <p role="alert" className="text-sm text-danger">
          {t('shell.loadFailed')}
        </p>
      )}
      <Button look="quiet" size="small" disabled={state === 'loading'} onClick={() => void load()}>
        {t(state === 'loading' ? 'support.thread.loadingOlder' : 'support.thread.loadOlder')}
      </Button>
    </div>
  );
}

function DayDivider({ instant }: { instant: string }) {
  const locale = useLocale();
  const { timeZone, now } = useClock();
  return (
    <div className="flex items-center gap-3 py-4 text-xs text-ink-faint">
      <span className="h-px flex-1 bg-line" />
      <time dateTime={instant} dir="auto">
        {dayText(instant, locale, timeZone, now)}
      </time>
      <span className="h-px flex-1 bg-line" />
    </div>
  );
}

function NewDivider() {
  const { t } = useTranslation();
  return (
    <div className="flex items-center gap-3 py-3 text-xs font-bold text-danger">
      <span className="h-px flex-1 bg-danger" />
      <span dir="auto">{t('support.thread.new')}</span>
      <span className="h-px flex-1 bg-danger" />
    </div>
  );
}
