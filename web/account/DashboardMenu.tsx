import { NavLink } from '@remix-run/react';
import { LifeBuoy, MessagesSquare, Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '../ui/BrandMark.tsx';
import { CountBadge } from '../ui/CountBadge.tsx';
import { AccountMenu } from './AccountMenu.tsx';

interface DashboardMenuProps {
  viewer: {
    unreadTicketCount: number;
    unreadRoomCount: number;
    member: { id: string; displayName: string; email: string | null };
    workspace: { name: string };
  };
}

/** The modules an agent works in: a rail beside the page, a bar above it on a phone. */
export function DashboardMenu({ viewer }: DashboardMenuProps) {
  const { t } = useTranslation();
  return (
    <header className="flex shrink-0 items-center gap-1 border-b border-line bg-sunken px-3 py-1.5 lg:w-19 lg:flex-col lg:gap-4 lg:border-e lg:border-b-0 lg:px-2 lg:py-4">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-30 focus:rounded-lg focus:bg-surface focus:p-3 focus:whitespace-nowrap"
      >
        {t('shell.skipToContent')}
      </a>
      <BrandMark className="size-8 shrink-0 lg:size-9" />
      <nav aria-label={t('shell.menu.label')} className="mx-2 flex flex-1 gap-1 lg:mx-0 lg:flex-col">
        <NavLink to="/dashboard/support" className={`group relative ${moduleClass}`}>
          <LifeBuoy className="size-5" aria-hidden="true" />
          <span className={labelClass}>{t('shell.menu.support')}</span>
          <span className="absolute -end-1 -top-1 sm:static lg:absolute lg:-end-1.5 lg:-top-1.5">
            <CountBadge
              count={viewer.unreadTicketCount}
              label={t('shell.menu.unread', { count: viewer.unreadTicketCount })}
            />
          </span>
        </NavLink>
        <NavLink to="/dashboard/chat" className={`group relative ${moduleClass}`}>
          <MessagesSquare className="size-5" aria-hidden="true" />
          <span className={labelClass}>{t('shell.menu.chat')}</span>
          <span className="absolute -end-1 -top-1 sm:static lg:absolute lg:-end-1.5 lg:-top-1.5">
            <CountBadge
              count={viewer.unreadRoomCount}
              label={t('shell.menu.unreadRooms', { count: viewer.unreadRoomCount })}
            />
          </span>
        </NavLink>
        <NavLink to="/dashboard/settings" className={`max-lg:ms-auto lg:mt-auto ${moduleClass}`}>
          <Settings className="size-5" aria-hidden="true" />
          <span className="max-sm:sr-only">{t('shell.menu.settings')}</span>
        </NavLink>
      </nav>
      <AccountMenu
        isAgent
        personId={viewer.member.id}
        name={viewer.member.displayName}
        detail={viewer.member.email ?? undefined}
        workspace={viewer.workspace.name}
      />
    </header>
  );
}

/** On a phone there is room for the name of the module that one is in. */
const labelClass = 'whitespace-nowrap max-sm:sr-only max-sm:group-aria-[current=page]:not-sr-only lg:whitespace-normal';
const moduleClass =
  'flex min-h-11 min-w-11 items-center max-lg:justify-center gap-2 rounded-xl px-3 text-sm font-semibold text-ink-soft hover:bg-hover aria-[current=page]:bg-accent-soft aria-[current=page]:text-accent-text lg:w-15 lg:flex-col lg:gap-1 lg:px-1 lg:py-2.5 lg:text-center lg:text-[0.6875rem] lg:leading-tight';
