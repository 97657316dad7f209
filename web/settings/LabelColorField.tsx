import { Check } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { LabelChip } from '../support/LabelChip.tsx';
import { labelPalette } from './label-palette.ts';

interface LabelColorFieldProps {
  /** As it is written in the form meanwhile. */
  name: string;
  color: string;
  onChange: (color: string) => void;
  error: string | undefined;
}

/** The choice of a colour, shown as the label will look by day and by night. */
export function LabelColorField({ name, color, onChange, error }: LabelColorFieldProps) {
  const { t } = useTranslation();
  const isOfPalette = labelPalette.some((entry) => entry.color === color);
  const choice: { color: string; label: string }[] = labelPalette.map((entry) => ({
    color: entry.color,
    label: t(`settings.labels.colors.${entry.name}`),
  }));
  // One that the API was given stays until another is chosen.
  if (!isOfPalette) choice.unshift({ color, label: t('settings.labels.colors.own') });
  const label = { name: name.trim() === '' ? t('settings.labels.sample') : name, color };
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-semibold">{t('settings.labels.color')}</legend>
      <div className="flex flex-wrap gap-1">
        {choice.map((entry) => (
          <label key={entry.color} title={entry.label} className="relative grid size-11 place-items-center lg:size-9">
            <input
              type="radio"
              name="color"
              value={entry.color}
              checked={entry.color === color}
              onChange={() => onChange(entry.color)}
              aria-label={entry.label}
              className="peer absolute inset-0 size-full cursor-pointer appearance-none rounded-lg"
            />
            <span
              aria-hidden="true"
              // React's type knows no custom properties.
              style={{ '--chosen': entry.color } as CSSProperties}
              className="chosen-tint pointer-events-none grid size-8 place-items-center rounded-full border border-current peer-checked:ring-2 peer-checked:ring-ink lg:size-7"
            >
              {entry.color === color && <Check className="size-4" />}
            </span>
          </label>
        ))}
      </div>
      {error !== undefined && <p className="text-sm text-danger">{error}</p>}
      <div aria-hidden="true" className="grid grid-cols-2 gap-2">
        <Sample scheme="scheme-light" text={t('settings.labels.byDay')} label={label} />
        <Sample scheme="scheme-dark" text={t('settings.labels.byNight')} label={label} />
      </div>
    </fieldset>
  );
}

interface SampleProps {
  scheme: 'scheme-light' | 'scheme-dark';
  text: string;
  label: { name: string; color: string };
}

function Sample({ scheme, text, label }: SampleProps) {
  return (
    <div className={`${scheme} flex min-w-0 items-center gap-2 rounded-lg border border-line bg-surface px-3 py-2.5`}>
      <span className="text-xs text-ink-faint">{text}</span>
      <LabelChip label={label} />
    </div>
  );
}
