import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { BrandMark } from '../ui/BrandMark.tsx';
import { PreferenceSwitches } from './PreferenceSwitches.tsx';

interface AccountPageProps {
  heading: string;
  text?: string;
  /** Links to neighbouring pages, below the form. */
  footer?: ReactNode;
  children: ReactNode;
}

/** A page with one short form. */
export function AccountPage({ heading, text, footer, children }: AccountPageProps) {
  const { t } = useTranslation();
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-[26rem] flex-col px-5 py-6">
      <header>
        <a href="/" className="inline-flex min-h-11 items-center gap-2.5 text-lg font-bold">
          <BrandMark />
          {t('shell.product')}
        </a>
      </header>
      <main className="my-auto grid gap-6 py-10">
        <div className="grid gap-2">
          <h1 className="text-2xl leading-snug font-bold text-balance">{heading}</h1>
          {text !== undefined && <p className="text-ink-soft">{text}</p>}
        </div>
        {children}
        {footer !== undefined && <div className="border-t border-line pt-3 text-sm text-ink-soft">{footer}</div>}
      </main>
      <PreferenceSwitches />
    </div>
  );
}

export const textLinkClass =
  'inline-flex min-h-11 items-center font-semibold text-accent-text underline decoration-accent/40 underline-offset-4 hover:decoration-accent lg:min-h-8';
