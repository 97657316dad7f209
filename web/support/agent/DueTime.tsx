import { CirclePause, Clock, ClockAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SlaFragment } from '../../gql/graphql.ts';
import { useClock } from '../../lib/clock.tsx';
import { dateTimeText } from '../../lib/date-text.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { isSoon, nextDue, roughly } from './due.ts';

/** How long there is to the ticket's next target, or how late it is; nothing where none is set. */
export function DueTime({ sla }: { sla: SlaFragment | null }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { timeZone, now } = useClock();
  const due = nextDue(sla, now);
  if (!due) return null;
  if (due.kind === 'paused') {
    return (
      <span
        className={`inline-flex items-center gap-1 text-xs whitespace-nowrap ${due.isBreached ? 'font-semibold text-danger' : 'text-ink-faint'}`}
      >
        <CirclePause className="size-3.5" aria-hidden="true" />
        {t(due.isBreached ? 'desk.due.pausedLate' : 'desk.due.paused')}
      </span>
    );
  }
  const { value, unit } = roughly(due.leftMs);
  const time = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  const isLate = due.leftMs <= 0;
  const Icon = isLate ? ClockAlert : Clock;
  const tint = isLate ? 'font-semibold text-danger' : isSoon(due.leftMs) ? 'font-semibold text-warm' : 'text-ink-faint';
  return (
    <span
      title={t(`desk.due.${due.clock}`, { at: dateTimeText(due.dueAt, locale, timeZone) })}
      className={`inline-flex items-center gap-1 text-xs whitespace-nowrap ${tint}`}
    >
      <Icon className="size-3.5" aria-hidden="true" />
      {t(isLate ? 'desk.due.late' : 'desk.due.in', { time })}
    </span>
  );
}
