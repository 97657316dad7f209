import { useTranslation } from 'react-i18next';
import type { HistoryEntryFragment } from '../../../gql/graphql.ts';
import { useClock } from '../../../lib/clock.tsx';
import { dateTimeText, shortTimeText } from '../../../lib/date-text.ts';
import { useLocale } from '../../../lib/use-locale.ts';
import { Button } from '../../../ui/Button.tsx';
import { LoadMore } from '../../../ui/LoadMore.tsx';
import { historySentence } from './history-sentence.ts';
import { useHistory } from './use-history.ts';

interface HistoryPanelProps {
  ticketId: string;
  /** Another one means that something happened. */
  version: string;
}

/** Everything that happened to the ticket, newest first, live. */
export function HistoryPanel({ ticketId, version }: HistoryPanelProps) {
  const { t } = useTranslation();
  const { history, hasFailed, retry, readOn } = useHistory(ticketId, version);
  if (!history) {
    return hasFailed ? (
      <div role="alert" className="grid justify-items-start gap-2 text-sm text-danger">
        {t('shell.loadFailed')}
        <Button look="secondary" size="small" onClick={retry}>
          {t('shell.error.retry')}
        </Button>
      </div>
    ) : (
      <p role="status" className="text-sm text-ink-faint">
        {t('shell.loading')}
      </p>
    );
  }
  return (
    <>
      <ol className="relative grid gap-4 ps-4 before:absolute before:inset-y-1.5 before:start-0 before:w-px before:bg-line">
        {history.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {history.next !== null && (
        <div className="mt-3 flex justify-center">
          <LoadMore
            cursor={history.next}
            label={t('support.list.loadMore')}
            onLoad={() => readOn(history.next ?? '')}
          />
        </div>
      )}
    </>
  );
}

function Entry({ entry }: { entry: HistoryEntryFragment }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { timeZone, now } = useClock();
  return (
    <li className="relative text-sm before:absolute before:-start-4 before:top-2 before:size-1.5 before:-translate-x-1/2 before:rounded-full before:bg-ink-faint rtl:before:translate-x-1/2">
      <p>{historySentence(entry, t)}</p>
      {entry.note !== null && (
        <p dir="auto" className="mt-1 rounded-lg bg-note px-2.5 py-1.5 text-note-ink">
          {entry.note}
        </p>
      )}
      <time
        dateTime={entry.createdAt}
        title={dateTimeText(entry.createdAt, locale, timeZone)}
        className="text-xs text-ink-faint"
      >
        {shortTimeText(entry.createdAt, locale, timeZone, now)}
      </time>
    </li>
  );
}
