import { useId, type InputHTMLAttributes, type ReactNode } from 'react';

export const inputClass =
  'w-full min-h-11 rounded-lg border border-line-strong bg-surface px-3 text-ink aria-invalid:border-danger focus-visible:outline-offset-0';

interface FieldFrameProps {
  label: string;
  hint?: ReactNode;
  error?: string;
  optional?: string;
  /** Draws the control, with what ties it to its label and messages. */
  children: (control: { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string }) => ReactNode;
}

/** Label above, control, then what helps or what is wrong. */
export function FieldFrame({ label, hint, error, optional, children }: FieldFrameProps) {
  const id = useId();
  const messageId = `${id}-message`;
  const message = error ?? hint;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label} {optional !== undefined && <span className="ms-1.5 font-normal text-ink-faint">{optional}</span>}
      </label>
      {children({
        id,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-describedby': message === undefined ? undefined : messageId,
      })}
      {message !== undefined && (
        <p id={messageId} className={`text-sm ${error === undefined ? 'text-ink-faint' : 'text-danger'}`}>
          {message}
        </p>
      )}
    </div>
  );
}

type TextFieldProps = Omit<FieldFrameProps, 'children'> & InputHTMLAttributes<HTMLInputElement>;

export function TextField({ label, hint, error, optional, className = '', ...input }: TextFieldProps) {
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional}>
      {(control) => <input {...input} {...control} className={`${inputClass} ${className}`} />}
    </FieldFrame>
  );
}
