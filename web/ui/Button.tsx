import { forwardRef, type ButtonHTMLAttributes } from 'react';

const looks = {
  primary: 'bg-accent text-accent-ink hover:bg-accent-hover',
  secondary: 'border border-line bg-surface text-ink hover:bg-hover',
  quiet: 'text-ink-soft hover:bg-hover hover:text-ink',
  note: 'bg-note-strong text-note hover:opacity-90',
  danger: 'bg-danger text-danger-soft hover:opacity-90',
};

const sizes = {
  medium: 'min-h-11 px-4 text-[0.9375rem] lg:min-h-10',
  small: 'min-h-11 px-3 text-sm lg:min-h-9',
  icon: 'size-11 shrink-0 lg:size-9',
};

/** Classes of a button, also for links that look like one. */
export function buttonClass(look: keyof typeof looks = 'primary', size: keyof typeof sizes = 'medium'): string {
  return `inline-flex items-center justify-center gap-2 rounded-lg font-semibold transition-colors disabled:opacity-60 ${looks[look]} ${sizes[size]}`;
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: keyof typeof looks;
  size?: keyof typeof sizes;
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { look, size, className = '', ...rest },
  ref,
) {
  return <button ref={ref} type="button" {...rest} className={`${buttonClass(look, size)} ${className}`} />;
});
