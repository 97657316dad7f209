import { X } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { dateText } from '../lib/calendar-month.ts';
import { useClock } from '../lib/clock.tsx';
import { dayKey } from '../lib/date-text.ts';
import { useLocale } from '../lib/use-locale.ts';
import { useWrite } from '../lib/use-write.ts';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { DayPicker } from './DayPicker.tsx';
import { settingsCardClass } from './SettingsPage.tsx';
import { UpdateSupportSettings } from './support-settings-documents.ts';

/** Days on which support stays closed: chosen in the reader's calendar, listed with the past ones apart. */
export function HolidaysForm({ holidays: saved, timeZone }: { holidays: readonly string[]; timeZone: string }) {
  const { t } = useTranslation();
  const { send, isSending, errors } = useWrite(UpdateSupportSettings);
  const [holidays, setHolidays] = useState<ReadonlySet<string>>(() => new Set(saved));
  const today = dayKey(new Date(useClock().now).toISOString(), timeZone);
  const sorted = [...holidays].sort();
  const toggle = (day: string) => {
    const changed = new Set(holidays);
    if (!changed.delete(day)) changed.add(day);
    setHolidays(changed);
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (await send({ holidays: sorted })) toast.success(t('shell.saved'));
  };
  const past = sorted.filter((day) => day < today).reverse();
  return (
    <form method="post" onSubmit={(event) => void save(event)} className={`grid gap-4 p-5 sm:p-6 ${settingsCardClass}`}>
      <div className="grid gap-1">
        <h2 className="font-bold">{t('settings.hours.holidays')}</h2>
        <p className="text-sm text-ink-soft">{t('settings.hours.holidaysText')}</p>
      </div>
      <FormAlert message={errors?.[0]?.message} />
      <div className="grid gap-6 sm:grid-cols-[auto_1fr]">
        <DayPicker chosen={holidays} today={today} onToggle={toggle} />
        <div className="grid content-start gap-3">
          <DayList days={sorted.filter((day) => day >= today)} onRemove={toggle} />
          {past.length > 0 && (
            <details>
              <summary className="min-h-9 text-sm text-ink-soft">
                {t('settings.hours.past', { count: past.length })}
              </summary>
              <DayList days={past} onRemove={toggle} />
            </details>
          )}
        </div>
      </div>
      <Button type="submit" disabled={isSending} className="justify-self-start">
        {t('settings.save')}
      </Button>
    </form>
  );
}

function DayList({ days, onRemove }: { days: readonly string[]; onRemove: (day: string) => void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (days.length === 0) return <p className="text-sm text-ink-faint">{t('settings.hours.noHolidays')}</p>;
  return (
    <ul className="grid">
      {days.map((day) => (
        <li key={day} className="flex items-center justify-between gap-2 text-sm">
          {dateText(day, locale)}
          <Button
            look="quiet"
            size="icon"
            aria-label={t('settings.hours.removeHoliday', { day: dateText(day, locale) })}
            onClick={() => onRemove(day)}
          >
            <X className="size-4" aria-hidden="true" />
          </Button>
        </li>
      ))}
    </ul>
  );
}
