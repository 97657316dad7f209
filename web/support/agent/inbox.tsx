import { Outlet, useParams, useSearchParams } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { AgentViewer } from '../../account/agent-viewer.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { useLiveFeed } from '../../lib/use-live-feed.ts';
import { useUnreadTitle } from '../../lib/use-unread-title.ts';
import { CommandCentre } from './commands/CommandCentre.tsx';
import { CommandsProvider } from './commands/commands.tsx';
import { Filters } from './list/Filters.tsx';
import { Inbox, InboxEvents, InboxStats } from './list/inbox-documents.ts';
import { Stats } from './list/Stats.tsx';
import { ticketFilter, ticketOrder } from './list/ticket-filter.ts';
import { TicketList } from './list/TicketList.tsx';
import { useMentionToast } from './use-mention-toast.ts';

/** Many events may come at once; the counts are read again this long after the first of them. */
const STATS_AFTER_MS = 600;

export const meta = pageTitle('support.title');

const run: RunQueries = async (page) => {
  const { viewer } = await readQuery(page, AgentViewer, {});
  if (viewer?.__typename !== 'AgentViewer') return;
  await Promise.all([
    readQuery(page, Inbox, {
      filter: ticketFilter(page.url.searchParams),
      order: ticketOrder(page.url.searchParams),
    }),
    readQuery(page, InboxStats, {}),
  ]);
};
export const loader = serverQueries(run);
export const clientLoader = browserQueries(run);

export default function InboxPage() {
  const { t } = useTranslation();
  const { number } = useParams();
  const data = useLastingQuery({ query: AgentViewer });
  if (data?.viewer?.__typename !== 'AgentViewer') return null;
  const { member, workspace, supportInboxCursor, unreadTicketCount } = data.viewer;
  return (
    <CommandsProvider>
      <main className="flex min-h-0 flex-1">
        <CommandCentre
          onSearch={() => document.querySelector<HTMLElement>('[role=search] input[type=search]')?.focus()}
        />
        <InboxFeed from={supportInboxCursor} unread={unreadTicketCount} />
        <section
          id={number === undefined ? 'content' : undefined}
          tabIndex={-1}
          aria-label={t('support.title')}
          className={`${number === undefined ? 'flex' : 'hidden lg:flex'} min-h-0 w-full flex-col border-line lg:w-100 outline-none lg:shrink-0 lg:border-e`}
        >
          {number === undefined && <h1 className="sr-only">{t('support.title')}</h1>}
          <InboxHead />
          <TicketList viewerId={member.id} slug={workspace.slug} />
        </section>
        <div
          id={number === undefined ? undefined : 'content'}
          tabIndex={-1}
          className={`${number === undefined ? 'hidden lg:flex' : 'flex'} min-h-0 min-w-0 flex-1 outline-none`}
        >
          <Outlet />
        </div>
      </main>
    </CommandsProvider>
  );
}

function InboxHead() {
  const [search] = useSearchParams();
  const data = useLastingQuery({ query: InboxStats });
  if (!data) return null;
  return (
    <div className="grid gap-3 border-b border-line px-4 pt-4 pb-3">
      <Stats stats={data.ticketStats} search={search} />
      <Filters stats={data.ticketStats} search={search} />
    </div>
  );
}

/** Keeps lists, badge and counts up to date; its own component, so that an event renders only what it changed. */
function InboxFeed({ from, unread }: { from: string; unread: number }) {
  const client = useClient();
  const [after] = useState(from);
  const timeout = useRef<ReturnType<typeof setTimeout>>(undefined);
  useUnreadTitle(unread);
  const tellMention = useMentionToast();
  useLiveFeed(InboxEvents, { after }, ({ supportInboxEvents }) => {
    tellMention(supportInboxEvents.event);
    timeout.current ??= setTimeout(() => {
      timeout.current = undefined;
      void client.query(InboxStats, {}, { requestPolicy: 'network-only' }).toPromise();
    }, STATS_AFTER_MS);
  });
  useEffect(() => () => clearTimeout(timeout.current), []);
  return null;
}
