import { NavLink, useLocation } from '@remix-run/react';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { settingsSections } from './sections.ts';

const groups = ['workspace', 'support', 'resources', 'integrations'] as const;

/** Leads from section to section: a column beside them, on a phone a list that opens above them. */
export function SettingsMenu() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const chosen = settingsSections.find(({ path }) => pathname.startsWith(`/dashboard/settings/${path}`));
  return (
    <nav
      aria-label={t('settings.title')}
      className="shrink-0 border-line bg-sunken max-lg:border-b lg:w-60 lg:overflow-y-auto lg:border-e lg:bg-canvas lg:px-3 lg:py-5"
    >
      <p className="hidden px-2.5 pb-3 text-lg font-bold lg:block">{t('settings.title')}</p>
      {/* Its own key, so that it closes when a section was chosen. */}
      <details key={pathname} className="group lg:hidden">
        <summary className="flex min-h-12 list-none items-center gap-2 px-4 font-semibold">
          <span className="font-normal text-ink-faint">{t('settings.title')}</span>
          <span aria-hidden="true" className="text-ink-faint">
            /
          </span>
          {chosen && t(`settings.sections.${chosen.name}`)}
          <ChevronDown
            className="ms-auto size-4 text-ink-faint transition-transform group-open:rotate-180"
            aria-hidden="true"
          />
        </summary>
        <div className="max-h-[60dvh] overflow-y-auto border-t border-line px-2 py-2">
          <SectionLinks />
        </div>
      </details>
      <div className="hidden lg:block">
        <SectionLinks />
      </div>
    </nav>
  );
}

function SectionLinks() {
  const { t } = useTranslation();
  const filled = groups.filter((group) => settingsSections.some((section) => section.group === group));
  return filled.map((group) => (
    <div key={group} className="mb-3">
      <p className="px-2.5 py-1.5 text-xs font-semibold text-ink-faint">{t(`settings.groups.${group}`)}</p>
      <ul>
        {settingsSections
          .filter((section) => section.group === group)
          .map(({ path, name, icon: Icon }) => (
            <li key={path}>
              <NavLink
                to={path}
                className="flex min-h-11 items-center gap-2.5 rounded-lg px-2.5 text-sm text-ink-soft hover:bg-hover hover:text-ink aria-[current=page]:bg-accent-soft aria-[current=page]:font-semibold aria-[current=page]:text-accent-text lg:min-h-9"
              >
                <Icon className="size-4.5 shrink-0" aria-hidden="true" />
                {t(`settings.sections.${name}`)}
              </NavLink>
            </li>
          ))}
      </ul>
    </div>
  ));
}
