import { Search } from 'lucide-react';
import type { ChangeEvent, KeyboardEvent } from 'react';
import { inputClass } from './TextField.tsx';

interface SearchFieldProps {
  label: string;
  name?: string;
  value: string;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A field that narrows what stands below it. */
export function SearchField({ label, value, ...input }: SearchFieldProps) {
  return (
    <div className="relative">
      <Search
        className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-ink-faint"
        aria-hidden="true"
      />
      {/* Room for the icon on both sides: the text may run the other way than the page. */}
      <input
        {...input}
        type="search"
        aria-label={label}
        placeholder={label}
        dir={value === '' ? undefined : 'auto'}
        value={value}
        className={`${inputClass} px-9`}
      />
    </div>
  );
}
