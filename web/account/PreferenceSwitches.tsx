import { useFetcher } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../lib/use-locale.ts';

/** The language switch of pages without an account menu; each language is named in itself. */
export function PreferenceSwitches() {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const locale = useLocale();
  const other = locale === 'fa' ? 'en' : 'fa';
  return (
    <fetcher.Form method="post" action="/preferences" className="flex">
      <button
        name="locale"
        value={other}
        lang={other}
        className="-mx-2 min-h-11 rounded-lg px-2 text-sm text-ink-soft hover:bg-hover hover:text-ink"
      >
        {t(`account.language.${other}`)}
      </button>
    </fetcher.Form>
  );
}
