import { useTranslation } from 'react-i18next';
import { numberText, readNumber } from '../lib/numerals.ts';
import { usePlainForm } from '../lib/plain-forms.ts';
import { useLocale } from '../lib/use-locale.ts';
import { FieldFrame, inputClass } from '../ui/TextField.tsx';

interface DurationFieldProps {
  label: string;
  /** The name of the form that it is in. */
  form: string;
  /** Of the number; the unit's is `<name>.unit`. */
  name: string;
  minutes: number;
  error: string | undefined;
}

/** A time in hours or minutes, whichever says it shorter. */
export function DurationField({ form, label, name, minutes, error }: DurationFieldProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { typed } = usePlainForm(form);
  const inHours = minutes % 60 === 0;
  return (
    <FieldFrame label={label} error={error}>
      {(control) => (
        <div className="flex gap-2">
          <input
            {...control}
            name={name}
            inputMode="numeric"
            autoComplete="off"
            defaultValue={typed(name, numberText(inHours ? minutes / 60 : minutes, locale))}
            className={`${inputClass} min-w-0 flex-1 tabular-nums`}
            required
          />
          <span className="w-28 shrink-0">
            <select
              name={`${name}.unit`}
              aria-label={t('settings.sla.unitOf', { what: label })}
              defaultValue={typed(`${name}.unit`, inHours ? 'hours' : 'minutes')}
              className={inputClass}
            >
              <option value="hours">{t('settings.sla.hours')}</option>
              <option value="minutes">{t('settings.sla.minutes')}</option>
            </select>
          </span>
        </div>
      )}
    </FieldFrame>
  );
}

/** Minutes of what was typed; 0, which is refused with a sentence, for what is no number. */
export function readDuration(text: string, unit: string): number {
  const value = readNumber(text) || 0;
  return Math.min(unit === 'hours' ? value * 60 : value, 1_000_000_000);
}
