import { useState } from 'react';
import { clockTimeText, readClockTime } from '../lib/numerals.ts';
import { useLocale } from '../lib/use-locale.ts';
import { inputClass } from '../ui/TextField.tsx';

interface ClockTimeInputProps {
  label: string;
  /** HH:MM, up to 24:00. */
  time: string;
  isInvalid: true | undefined;
  onChange: (time: string) => void;
}

/** A time of day in the reader's digits and on a clock of 24 hours, whatever the browser prefers. */
export function ClockTimeInput({ label, time, isInvalid, onChange }: ClockTimeInputProps) {
  const locale = useLocale();
  const [typed, setTyped] = useState<string>();
  return (
    <span className="w-20 shrink-0">
      <input
        aria-label={label}
        aria-invalid={isInvalid}
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        placeholder="HH:MM"
        maxLength={5}
        value={typed ?? clockTimeText(time, locale)}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange(readClockTime(event.currentTarget.value));
        }}
        onBlur={() => setTyped(undefined)}
        className={`${inputClass} text-center tabular-nums`}
        required
      />
    </span>
  );
}
