import { useNavigation, useSearchParams } from '@remix-run/react';
import { Inbox as InboxIcon, SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { useListCommands } from './commands/use-list-commands.ts';
import { Inbox } from './inbox-documents.ts';
import { SupportAddress } from '../../ui/SupportAddress.tsx';
import { ticketFilter, matchesFilter } from './ticket-filter.ts';
import { TicketListItem } from './TicketListItem.tsx';

interface TicketListProps {
  viewerId: string;
  /** The workspace's, for the address where customers ask. */
  slug: string;
}

/** The tickets that match the address's filter, the latest activity first, live. */
export function TicketList({ viewerId, slug }: TicketListProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { location: next } = useNavigation();
  const isPending = next !== undefined && new URLSearchParams(next.search).toString() !== search.toString();
  const filter = ticketFilter(search);
  const data = useLastingQuery({ query: Inbox, variables: { filter } });
  const tickets = (data?.tickets.nodes ?? [])
    .filter((ticket) => matchesFilter(ticket, filter, viewerId))
    .sort((a, b) => b.lastActivityAt.localeCompare(a.lastActivityAt));
  const query = search.size > 0 ? `?${search}` : '';
  useListCommands(
    tickets.map(({ number }) => number),
    query,
  );
  if (!data) return null;
  if (tickets.length === 0) {
    return Object.keys(filter).length > 0 ? (
      <EmptyState icon={SearchX} title={t('support.list.noMatch')} />
    ) : (
      <EmptyState icon={InboxIcon} title={t('support.list.empty')} text={t('support.list.emptyText')}>
        <SupportAddress slug={slug} className="mt-2 justify-items-center" />
      </EmptyState>
    );
  }
  return (
    <nav
      aria-label={t('support.list.label')}
      aria-busy={isPending}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain transition-opacity aria-busy:opacity-50"
    >
      <ul>
        {tickets.map((ticket) => (
          <TicketListItem key={ticket.id} ticket={ticket} query={query} />
        ))}
      </ul>
      <NextPage filter={filter} {...data.tickets.pageInfo} />
    </nav>
  );
}

interface NextPageProps {
  filter: ReturnType<typeof ticketFilter>;
  hasNextPage: boolean;
  endCursor: string | null;
}

function NextPage({ filter, hasNextPage, endCursor }: NextPageProps) {
  const { t } = useTranslation();
  const client = useClient();
  if (!hasNextPage || endCursor === null) return null;
  return (
    <div className="flex justify-center p-3">
      <LoadMore
        cursor={endCursor}
        label={t('support.list.loadMore')}
        loadingLabel={t('shell.loading')}
        onLoad={() => client.query(Inbox, { filter, after: endCursor }).toPromise()}
      />
    </div>
  );
}
