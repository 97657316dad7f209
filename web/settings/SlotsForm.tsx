import { Plus, Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { weekdayName, weekdaysFrom } from '../lib/calendar-month.ts';
import { useLocale } from '../lib/use-locale.ts';
import { useWrite } from '../lib/use-write.ts';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { ClockTimeInput } from './ClockTimeInput.tsx';
import { settingsCardClass } from './SettingsPage.tsx';
import { UpdateSupportSettings } from './support-settings-documents.ts';

interface Slot {
  weekday: number;
  opens: string;
  closes: string;
}
type DraftSlot = Slot & { key: number };

/** The week, day by day, with as many slots a day as are needed. */
export function SlotsForm({ slots: saved }: { slots: readonly Slot[] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { send, isSending, errors } = useWrite(UpdateSupportSettings);
  const form = useErrorFocus(errors);
  const [slots, setSlots] = useState<readonly DraftSlot[]>(() => saved.map((slot, key) => ({ ...slot, key })));
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const businessSlots = slots.map(({ weekday, opens, closes }) => ({ weekday, opens, closes }));
    if (await send({ businessSlots })) toast.success(t('shell.saved'));
  };
  const add = (weekday: number) => {
    const last = slots.findLast((slot) => slot.weekday === weekday);
    const times = last ? { opens: last.closes, closes: '24:00' } : { opens: '09:00', closes: '17:00' };
    setSlots([...slots, { weekday, ...times, key: Math.max(0, ...slots.map(({ key }) => key)) + 1 }]);
  };
  const change = (key: number, times: Partial<Slot>) =>
    setSlots(slots.map((slot) => (slot.key === key ? { ...slot, ...times } : slot)));
  const errorOf = (slot: DraftSlot) =>
    errors?.find(({ field }) => field?.[1] === 'businessSlots' && field[2] === String(slots.indexOf(slot)))?.message;

  return (
    <form
      ref={form}
      method="post"
      onSubmit={(event) => void save(event)}
      className={`grid gap-4 p-5 sm:p-6 ${settingsCardClass}`}
    >
      <div className="grid gap-1">
        <h2 className="font-bold">{t('settings.hours.week')}</h2>
        <p className="text-sm text-ink-soft">{t('settings.hours.weekText')}</p>
      </div>
      <FormAlert message={errors?.find(({ field }) => field?.[2] === undefined)?.message} />
      <div className="grid divide-y divide-line">
        {weekdaysFrom(locale).map((weekday) => {
          const day = weekdayName(weekday, locale, 'long');
          const ofDay = slots.filter((slot) => slot.weekday === weekday);
          return (
            <fieldset key={weekday} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3 first:pt-0">
              <legend className="float-start w-full pt-2.5 sm:w-28 text-sm font-semibold">{day}</legend>
              <div className="grid min-w-0 flex-1 gap-2">
                {ofDay.length === 0 && <p className="pt-2.5 text-sm text-ink-faint">{t('settings.hours.closed')}</p>}
                {ofDay.map((slot) => (
                  <SlotRow
                    key={slot.key}
                    slot={slot}
                    day={day}
                    nextDay={weekdayName((weekday % 7) + 1, locale, 'long')}
                    error={errorOf(slot)}
                    onChange={(times) => change(slot.key, times)}
                    onRemove={() => setSlots(slots.filter(({ key }) => key !== slot.key))}
                  />
                ))}
              </div>
              <Button
                look="quiet"
                size="icon"
                aria-label={t('settings.hours.add', { day })}
                onClick={() => add(weekday)}
              >
                <Plus className="size-5" aria-hidden="true" />
              </Button>
            </fieldset>
          );
        })}
      </div>
      {slots.length === 0 && <p className="text-sm text-danger">{t('settings.hours.never')}</p>}
      <Button type="submit" disabled={isSending} className="justify-self-start">
        {t('settings.save')}
      </Button>
    </form>
  );
}

interface SlotRowProps {
  slot: Slot;
  day: string;
  nextDay: string;
  error: string | undefined;
  onChange: (times: Partial<Slot>) => void;
  onRemove: () => void;
}

function SlotRow({ slot: { opens, closes }, day, nextDay, error, onChange, onRemove }: SlotRowProps) {
  const { t } = useTranslation();
  const isInvalid = error === undefined ? undefined : true;
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center gap-2">
        <ClockTimeInput
          label={t('settings.hours.opens', { day })}
          time={opens}
          isInvalid={isInvalid}
          onChange={(time) => onChange({ opens: time })}
        />
        <span className="text-sm text-ink-soft">{t('settings.hours.to')}</span>
        <ClockTimeInput
          label={t('settings.hours.closes', { day })}
          time={closes}
          isInvalid={isInvalid}
          onChange={(time) => onChange({ closes: time })}
        />
        <Button look="quiet" size="icon" aria-label={t('settings.hours.remove', { day, opens })} onClick={onRemove}>
          <Trash2 className="size-4.5" aria-hidden="true" />
        </Button>
      </div>
      {closes < opens && closes !== '00:00' && (
        <p className="text-sm text-ink-soft">{t('settings.hours.overnight', { day: nextDay })}</p>
      )}
      {error !== undefined && <p className="text-sm text-danger">{error}</p>}
    </div>
  );
}
