import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link } from '@remix-run/react';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { OwnTicketFragment } from '../../gql/graphql.ts';
import { useClock } from '../../lib/clock.tsx';
import { shortTimeText } from '../../lib/date-text.ts';
import { browserQueries, readQuery, type RunQueries } from '../../lib/page-queries.ts';
import { serverQueries } from '../../lib/page-queries.server.ts';
import { pageTitle } from '../../lib/page-title.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { CountBadge } from '../../ui/CountBadge.tsx';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { StatusBadge } from '../StatusBadge.tsx';
import { messageExcerpt } from '../thread/markdown.ts';
import { useDeskPath, useRequester } from './desk.ts';
import { withFormId } from './form-id.ts';
import { NewTicketForm } from './NewTicketForm.tsx';
import { OwnTickets, RequesterViewer } from './requester-documents.ts';

export const meta = pageTitle('support.requester.myTickets');

const run: RunQueries = async (page) => {
  const { viewer } = await readQuery(page, RequesterViewer, {});
  const isRequester = viewer?.__typename === 'CustomerViewer' || viewer?.__typename === 'GuestViewer';
  if (isRequester) await readQuery(page, OwnTickets, {});
};
const read = serverQueries(run);
export const loader = async (args: LoaderFunctionArgs) => withFormId(await read(args));
export const clientLoader = browserQueries(run);

/** A requester's own tickets; with none, the form for the first. */
export default function RequesterTicketsPage() {
  const { t } = useTranslation();
  const path = useDeskPath();
  const client = useClient();
  const isKnown = useRequester() !== null;
  const data = useLastingQuery({ query: OwnTickets, variables: {}, pause: !isKnown });
  if (isKnown && !data) return null;
  const tickets = isKnown ? (data?.tickets.nodes ?? []) : [];
  if (tickets.length === 0) return <NewTicketForm />;
  const endCursor = data?.tickets.pageInfo.endCursor;
  return (
    <div className="overflow-y-auto">
      <div className="mx-auto grid max-w-2xl gap-5 px-4 py-8 sm:px-6">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-2xl font-bold">{t('support.requester.myTickets')}</h1>
          <Link to={`${path}/new`} className={buttonClass('primary', 'small')}>
            <Plus className="size-4" aria-hidden="true" />
            {t('support.requester.newTicket')}
          </Link>
        </div>
        <ul className="overflow-hidden rounded-xl border border-line bg-surface">
          {tickets
            .toSorted((a, b) => b.lastActivityAt.localeCompare(a.lastActivityAt))
            .map((ticket) => (
              <OwnTicket key={ticket.id} ticket={ticket} to={`${path}/${ticket.number}`} />
            ))}
        </ul>
        {data?.tickets.pageInfo.hasNextPage && endCursor != null && (
          <div className="flex justify-center">
            <LoadMore
              cursor={endCursor}
              label={t('support.list.loadMore')}
              onLoad={() => client.query(OwnTickets, { after: endCursor }).toPromise()}
            />
          </div>
        )}
      </div>
    </div>
  );
}

function OwnTicket({ ticket, to }: { ticket: OwnTicketFragment; to: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { timeZone, now } = useClock();
  return (
    <li className="border-b border-line last:border-0">
      <Link to={to} className="grid grid-cols-1 gap-1 px-4 py-3.5 hover:bg-hover focus-visible:-outline-offset-2">
        <span className="flex items-center gap-2.5">
          <span dir="auto" className="min-w-0 flex-1 truncate text-at-page-start font-semibold">
            {ticket.subject}
          </span>
          <CountBadge count={ticket.unreadCount} label={t('support.list.unread', { count: ticket.unreadCount })} />
          <StatusBadge status={ticket.status} />
        </span>
        <span dir="auto" className="truncate text-at-page-start text-sm text-ink-soft">
          {ticket.lastMessage &&
            (ticket.lastMessage.body === '' ? t('files.preview') : messageExcerpt(ticket.lastMessage.body))}
        </span>
        <span className="flex justify-between gap-3 text-xs text-ink-faint">
          <bdi dir="ltr">{ticket.number}</bdi>
          <time dateTime={ticket.lastActivityAt}>{shortTimeText(ticket.lastActivityAt, locale, timeZone, now)}</time>
        </span>
      </Link>
    </li>
  );
}
