import { useNavigation, useParams, useSearchParams } from '@remix-run/react';
import { ArrowUp, Inbox as InboxIcon, SearchX } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { Virtualizer, type VirtualizerHandle } from 'virtua';
import type { InboxQueryVariables } from '../../../gql/graphql.ts';
import { useIsLive } from '../../../lib/use-is-live.ts';
import { useLastingQuery } from '../../../lib/use-lasting-query.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { LoadMore } from '../../../ui/LoadMore.tsx';
import { SupportAddress } from '../../../ui/SupportAddress.tsx';
import { useListCommands } from '../commands/use-list-commands.ts';
import { Inbox } from './inbox-documents.ts';
import { ticketFilter, ticketOrder, matchesFilter } from './ticket-filter.ts';
import { compareTickets } from './ticket-order.ts';
import { TicketListItem } from './TicketListItem.tsx';
import { useCalmOrder } from './use-calm-order.ts';

interface TicketListProps {
  viewerId: string;
  /** The workspace's, for the address where customers ask. */
  slug: string;
}

/** The tickets that match the address's filter, in the order it names, live; nothing moves under a pointer. */
export function TicketList({ viewerId, slug }: TicketListProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { number } = useParams();
  const { location: next } = useNavigation();
  const isPending = next !== undefined && new URLSearchParams(next.search).toString() !== search.toString();
  const query = search.size > 0 ? `?${search}` : '';
  const filter = ticketFilter(search);
  const order = ticketOrder(search);
  const data = useLastingQuery({ query: Inbox, variables: { filter, order } });

  const scroller = useRef<HTMLElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const isLive = useIsLive();
  const [isPointedAt, setPointedAt] = useState(false);
  const [isScrolled, setScrolled] = useState(false);
  const byId = new Map((data?.tickets.nodes ?? []).map((ticket) => [ticket.id, ticket]));
  const wanted = [...byId.values()]
    .filter((ticket) => matchesFilter(ticket, filter, viewerId))
    .sort((a, b) => compareTickets(order, a, b));
  const calm = useCalmOrder(
    query,
    wanted.map(({ id }) => id),
    isPointedAt || isScrolled,
    (id) => byId.has(id),
  );
  const tickets = calm.shown.flatMap((id) => byId.get(id) ?? []);
  useListCommands(
    tickets.map((ticket) => ticket.number),
    query,
  );
  const here = tickets.findIndex((ticket) => ticket.number === number);
  const scrolledTo = useRef<string>(undefined);
  useEffect(() => {
    // Only when another ticket is opened: that the open one moves scrolls nothing.
    if (here === -1 || scrolledTo.current === number) return;
    scrolledTo.current = number;
    list.current?.scrollToIndex(here, { align: 'nearest' });
  }, [here, number]);

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
    <div className="relative flex min-h-0 flex-1 flex-col">
      {calm.isStale && (
        <button
          type="button"
          onClick={() => {
            calm.update();
            scroller.current?.scrollTo({ top: 0 });
          }}
          className="absolute inset-x-0 top-2 z-10 mx-auto inline-flex min-h-11 w-fit items-center gap-1.5 rounded-full border border-accent bg-accent px-3.5 text-sm font-semibold text-accent-ink shadow-md shadow-black/10 hover:bg-accent-hover lg:min-h-9"
        >
          <ArrowUp className="size-4" aria-hidden="true" />
          {calm.newCount > 0 ? t('desk.list.arrived', { count: calm.newCount }) : t('desk.list.moved')}
        </button>
      )}
      <nav
        ref={scroller}
        aria-label={t('support.list.label')}
        aria-busy={isPending}
        onPointerEnter={({ pointerType }) => setPointedAt(pointerType === 'mouse')}
        onPointerLeave={() => setPointedAt(false)}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain transition-opacity aria-busy:opacity-50"
      >
        <Virtualizer
          // One that began with what the server rendered would render nothing new before it is scrolled.
          key={String(isLive)}
          ref={list}
          scrollRef={scroller}
          as="ul"
          item="li"
          data={tickets}
          ssrCount={isLive ? undefined : tickets.length}
          onScroll={(offset) => setScrolled(offset > SCROLLED_FROM_PX)}
        >
          {(ticket) => <TicketListItem key={ticket.id} ticket={ticket} query={query} />}
        </Virtualizer>
        <NextPage variables={{ filter, order }} {...data.tickets.pageInfo} />
      </nav>
    </div>
  );
}

/** Who has scrolled further than this reads down the list. */
const SCROLLED_FROM_PX = 40;

interface NextPageProps {
  variables: InboxQueryVariables;
  hasNextPage: boolean;
  endCursor: string | null;
}

function NextPage({ variables, hasNextPage, endCursor }: NextPageProps) {
  const { t } = useTranslation();
  const client = useClient();
  if (!hasNextPage || endCursor === null) return null;
  return (
    <div className="flex justify-center p-3">
      <LoadMore
        cursor={endCursor}
        label={t('support.list.loadMore')}
        onLoad={() => client.query(Inbox, { ...variables, after: endCursor }).toPromise()}
      />
    </div>
  );
}
