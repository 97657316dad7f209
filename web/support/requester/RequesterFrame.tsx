import { Link, Outlet } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from '../../account/AccountMenu.tsx';
import { PreferenceSwitches } from '../../account/PreferenceSwitches.tsx';
import { useLiveFeed } from '../../lib/use-live-feed.ts';
import { useResending } from '../../lib/use-outbox.ts';
import { useUnreadTitle } from '../../lib/use-unread-title.ts';
import { ConnectionNotice } from '../../ui/ConnectionNotice.tsx';
import { CountBadge } from '../../ui/CountBadge.tsx';
import { outbox } from '../thread/outbox.ts';
import { requesterId, useDeskPath, useRequester, useSupportDesk } from './desk.ts';
import { OwnInboxEvents } from './requester-documents.ts';

/** Head and live feed around every page of a requester, guest or customer. */
export function RequesterFrame() {
  const { t } = useTranslation();
  const requester = useRequester();
  const desk = useSupportDesk();
  const path = useDeskPath();
  if (!desk) return null;
  return (
    <div className="flex h-dvh flex-col">
      {requester && <RequesterFeed requester={requester} />}
      <header className="flex shrink-0 items-center justify-between gap-4 border-b border-line bg-surface px-4 py-2 sm:px-6">
        <div className="min-w-0">
          <Link to={path} className="inline-flex min-h-7 max-w-full items-center gap-2">
            <span dir="auto" className="truncate font-bold">
              {t('support.requester.at', { workspace: desk.name })}
            </span>
            {requester && (
              <CountBadge
                count={requester.unreadTicketCount}
                label={t('shell.menu.unread', { count: requester.unreadTicketCount })}
              />
            )}
          </Link>
          <p className="flex items-center gap-2 text-[0.8125rem] text-ink-soft">
            <span
              aria-hidden="true"
              className={`size-2 shrink-0 rounded-full ${desk.isSupportOpen ? 'bg-good' : 'border-2 border-ink-faint'}`}
            />
            {t(desk.isSupportOpen ? 'support.requester.open' : 'support.requester.closed')}
          </p>
        </div>
        {requester?.__typename === 'CustomerViewer' ? (
          <AccountMenu
            personId={requester.member.id}
            name={requester.member.displayName}
            detail={requester.member.email ?? undefined}
            workspace={requester.workspace.name}
          />
        ) : (
          <PreferenceSwitches />
        )}
      </header>
      <main id="content" className="relative flex min-h-0 flex-1 flex-col">
        <Outlet />
        <ConnectionNotice />
      </main>
    </div>
  );
}

function RequesterFeed({ requester }: { requester: NonNullable<ReturnType<typeof useRequester>> }) {
  const [after] = useState(requester.supportInboxCursor);
  useUnreadTitle(requester.unreadTicketCount);
  useResending(outbox, requesterId(requester));
  useLiveFeed(OwnInboxEvents, { after });
  return null;
}
