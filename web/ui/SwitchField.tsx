import { Switch } from 'radix-ui';
import { useId } from 'react';

interface SwitchFieldProps {
  label: string;
  /** What it means. */
  hint?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** Something that is on or off. */
export function SwitchField({ label, hint, checked, disabled, onChange }: SwitchFieldProps) {
  const id = useId();
  return (
    <div className="flex min-h-11 items-center gap-4">
      <label htmlFor={id} className="grid min-w-0 flex-1 gap-0.5 text-sm">
        <span className="font-semibold">{label}</span>
        {hint !== undefined && (
          <span id={`${id}-hint`} className="text-ink-faint">
            {hint}
          </span>
        )}
      </label>
      <Switch.Root
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={onChange}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        className="relative h-6.5 w-11 shrink-0 rounded-full bg-line-strong transition-colors disabled:opacity-60 data-[state=checked]:bg-accent"
      >
        <Switch.Thumb className="block size-5.5 translate-x-0.5 rounded-full bg-surface transition-transform data-[state=checked]:translate-x-5 rtl:-translate-x-0.5 rtl:data-[state=checked]:-translate-x-5" />
      </Switch.Root>
    </div>
  );
}
