import { Outlet, useParams, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { AgentViewer } from '../../account/agent-viewer.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { useUnreadTitle } from '../../lib/use-unread-title.ts';
import { CommandCentre } from './commands/CommandCentre.tsx';
import { CommandsProvider } from './commands/commands.tsx';
import { Filters } from './list/Filters.tsx';
import { Inbox, InboxStats } from './list/inbox-documents.ts';
import { Stats } from './list/Stats.tsx';
import { ticketFilter, ticketOrder } from './list/ticket-filter.ts';
import { TicketList } from './list/TicketList.tsx';

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
  const viewer = useLastingQuery({ query: AgentViewer })?.viewer;
  const agent = viewer?.__typename === 'AgentViewer' ? viewer : null;
  useUnreadTitle(agent?.unreadTicketCount ?? 0);
  if (!agent) return null;
  const { member, workspace } = agent;
  return (
    <CommandsProvider>
      <main className="flex min-h-0 flex-1">
        <CommandCentre
          onSearch={() => document.querySelector<HTMLElement>('[role=search] input[type=search]')?.focus()}
        />
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
