import type { ReactNode } from 'react';

interface SettingsPageProps {
  heading: string;
  /** What can be done here, in one or two sentences. */
  text?: string;
  /** What adds something new, beside the heading. */
  action?: ReactNode;
  children: ReactNode;
}

/** One section of the settings. */
export function SettingsPage({ heading, text, action, children }: SettingsPageProps) {
  return (
    <div className="mx-auto grid w-full max-w-3xl gap-6 px-4 py-6 sm:px-6 lg:py-8">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid gap-1">
          <h1 className="text-xl font-bold">{heading}</h1>
          {text !== undefined && <p className="max-w-prose text-sm text-ink-soft">{text}</p>}
        </div>
        {action}
      </header>
      {children}
    </div>
  );
}

/** Leads from an entry of a list to where it is changed. */
export const entryLinkClass =
  'block min-w-0 py-1 text-at-page-start font-semibold break-words hover:text-accent-text hover:underline hover:underline-offset-4';

/** Holds a form or a list of a section. */
export const settingsCardClass = 'rounded-xl border border-line bg-surface';
