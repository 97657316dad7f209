import { useTranslation } from 'react-i18next';
import { useClock } from '../../lib/clock.tsx';
import { dayText } from '../../lib/date-text.ts';
import { useLocale } from '../../lib/use-locale.ts';

/** Where a day begins, in the reader's calendar. */
export function DayDivider({ instant }: { instant: string }) {
  const locale = useLocale();
  const { timeZone, now } = useClock();
  return (
    <p className="flex justify-center pt-4 pb-1">
      <time dateTime={instant} className="rounded-full bg-hover px-3 py-0.5 text-xs font-medium text-ink-soft">
        {dayText(instant, locale, timeZone, now)}
      </time>
    </p>
  );
}

/** Above the first message that has not been read. */
export function NewLine() {
  const { t } = useTranslation();
  return (
    <p className="flex items-center gap-3 pt-3 pb-1 text-xs font-bold text-danger">
      <span className="h-px flex-1 bg-danger/50" />
      {t('chat.thread.new')}
      <span className="h-px flex-1 bg-danger/50" />
    </p>
  );
}
