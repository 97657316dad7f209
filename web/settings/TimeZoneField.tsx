import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../lib/use-locale.ts';
import { TextField } from '../ui/TextField.tsx';

/** A time zone by its IANA name, found by parts of it or by what the zone is called. */
export function TimeZoneField({ timeZone, error }: { timeZone: string; error: string | undefined }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const listId = useId();
  const [zones, setZones] = useState<{ name: string; label: string }[]>([]);
  return (
    <>
      <TextField
        label={t('settings.workspace.timeZone')}
        hint={t('settings.workspace.timeZoneHint')}
        error={error}
        name="timezone"
        defaultValue={timeZone}
        list={listId}
        dir="ltr"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        required
        onFocus={(event) => {
          // What is typed replaces it: the list shows only what the field's text is found in.
          event.currentTarget.select();
          if (zones.length === 0) setZones(zonesIn(locale));
        }}
      />
      <datalist id={listId}>
        {zones.map(({ name, label }) => (
          <option key={name} value={name}>
            {label}
          </option>
        ))}
      </datalist>
    </>
  );
}

/** Every zone that the browser knows, with its name in the page's language and its distance from Greenwich. */
function zonesIn(locale: string): { name: string; label: string }[] {
  const now = new Date();
  const part = (timeZone: string, timeZoneName: 'longGeneric' | 'shortOffset') =>
    new Intl.DateTimeFormat(locale, { timeZone, timeZoneName })
      .formatToParts(now)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return Intl.supportedValuesOf('timeZone').map((name) => ({
    name,
    label: `${part(name, 'longGeneric')} · ${part(name, 'shortOffset')}`,
  }));
}
