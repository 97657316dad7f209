import { useFetcher, useRouteLoaderData } from '@remix-run/react';
import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../lib/use-locale.ts';

/** In the order in which one press leads to the next. */
const themes = [
  { theme: '', name: 'themeSystem', icon: Monitor },
  { theme: 'light', name: 'themeLight', icon: Sun },
  { theme: 'dark', name: 'themeDark', icon: Moon },
] as const;

/** The switches of pages without an account menu: the other language, named in itself, and the theme in turn. */
export function PreferenceSwitches() {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const locale = useLocale();
  const other = locale === 'fa' ? 'en' : 'fa';
  const chosen = useRouteLoaderData<{ theme: string | null }>('root')?.theme ?? '';
  const index = themes.findIndex(({ theme }) => theme === chosen);
  const { name, icon: Icon } = themes[index] ?? themes[0];
  const next = themes[(index + 1) % themes.length] ?? themes[0];
  const label = `${t('shell.accountMenu.theme')}: ${t(`shell.accountMenu.${name}`)}`;
  return (
    <fetcher.Form method="post" action="/preferences" className="-mx-2 flex shrink-0 items-center">
      <button name="locale" value={other} lang={other} className={`${quiet} px-2 text-sm`}>
        {t(`account.language.${other}`)}
      </button>
      <button name="theme" value={next.theme} aria-label={label} title={label} className={`${quiet} w-11`}>
        <Icon className="mx-auto size-4.5" aria-hidden="true" />
      </button>
    </fetcher.Form>
  );
}

const quiet = 'min-h-11 rounded-lg text-ink-soft hover:bg-hover hover:text-ink';
