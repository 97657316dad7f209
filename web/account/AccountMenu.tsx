import { useNavigate, useRouteLoaderData, useSubmit } from '@remix-run/react';
import { LogOut, Settings, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEffect } from 'react';
import { beginLeaving, stay } from '../lib/person-storage.ts';
import { useLocale } from '../lib/use-locale.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Menu, MenuCheck, MenuGroup, MenuItem } from '../ui/Menu.tsx';

interface AccountMenuProps {
  personId: string;
  name: string;
  detail?: string;
  /** Agents find the settings here as well. */
  isAgent?: boolean;
  workspace: string;
}

/** Who is signed in and where; language, theme, and the way out. */
export function AccountMenu({ personId, name, detail, isAgent = false, workspace }: AccountMenuProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submit = useSubmit();
  const locale = useLocale();
  const chosenTheme = useRouteLoaderData<{ theme: string | null }>('root')?.theme ?? '';
  const prefer = (choice: Record<string, string>) =>
    submit(choice, { method: 'post', action: '/preferences', navigate: false });
  useEffect(stay, []);
  const signOut = () => {
    beginLeaving(personId);
    submit(null, { method: 'post', action: '/sign-out' });
  };
  const themes = [
    ['', t('shell.accountMenu.themeSystem')],
    ['light', t('shell.accountMenu.themeLight')],
    ['dark', t('shell.accountMenu.themeDark')],
  ] as const;
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          className="grid size-11 place-items-center rounded-full"
          aria-label={t('shell.accountMenu.label')}
        >
          <Avatar name={name} />
        </button>
      }
    >
      <div className="grid gap-0.5 px-2.5 pt-1.5 pb-2.5 text-sm">
        <bdi className="font-bold">{name}</bdi>
        {detail !== undefined && <bdi className="text-ink-soft">{detail}</bdi>}
        <bdi className="text-ink-faint">{workspace}</bdi>
      </div>
      <div className="border-t border-line py-1">
        <MenuItem onSelect={() => navigate('/account')}>
          <UserRound className="size-4" aria-hidden="true" />
          {t('shell.accountMenu.account')}
        </MenuItem>
        {isAgent && (
          <MenuItem onSelect={() => navigate('/dashboard/settings')}>
            <Settings className="size-4" aria-hidden="true" />
            {t('shell.accountMenu.settings')}
          </MenuItem>
        )}
      </div>
      <MenuGroup label={t('shell.accountMenu.language')}>
        {(['fa', 'en'] as const).map((language) => (
          <MenuCheck key={language} checked={locale === language} onSelect={() => prefer({ locale: language })}>
            <span lang={language}>{t(`account.language.${language}`)}</span>
          </MenuCheck>
        ))}
      </MenuGroup>
      <MenuGroup label={t('shell.accountMenu.theme')}>
        {themes.map(([theme, label]) => (
          <MenuCheck key={theme} checked={chosenTheme === theme} onSelect={() => prefer({ theme })}>
            {label}
          </MenuCheck>
        ))}
      </MenuGroup>
      <div className="mt-1 border-t border-line pt-1">
        <MenuItem onSelect={signOut}>
          <LogOut className="size-4 rtl:-scale-x-100" aria-hidden="true" />
          {t('shell.accountMenu.signOut')}
        </MenuItem>
      </div>
    </Menu>
  );
}
