import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { TicketFilter } from '../../../gql/graphql.ts';
import { useClock } from '../../../lib/clock.tsx';
import { shortTimeText } from '../../../lib/date-text.ts';
import { useLocale } from '../../../lib/use-locale.ts';
import { StatusBadge } from '../../StatusBadge.tsx';
import { CustomerTickets as Tickets } from './customer-documents.ts';

interface CustomerTicketsProps {
  filter: TicketFilter;
  /** The one that is open, which is not among them. */
  ticketId: string;
}

/** What else this requester has asked, newest first. */
export function CustomerTickets({ filter, ticketId }: CustomerTicketsProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { timeZone, now } = useClock();
  const [{ data, error }] = useQuery({
    query: Tickets,
    variables: { filter },
    requestPolicy: 'cache-and-network',
  });
  if (!data) return <p className="text-sm text-ink-faint">{t(error ? 'shell.loadFailed' : 'shell.loading')}</p>;
  const others = data.tickets.nodes.filter(({ id }) => id !== ticketId);
  if (others.length === 0) return <p className="text-sm text-ink-faint">{t('desk.customer.noOthers')}</p>;
  return (
    <ul className="-mx-2 grid">
      {others.map(({ id, number, subject, status, createdAt }) => (
        <li key={id}>
          <Link
            to={`/dashboard/support/${number}`}
            className="grid gap-0.5 rounded-lg px-2 py-1.5 text-sm hover:bg-hover"
          >
            <span dir="auto" className="truncate text-at-page-start">
              {subject}
            </span>
            <span className="flex items-center justify-between gap-2 text-xs text-ink-faint">
              <StatusBadge status={status} />
              <time dateTime={createdAt}>{shortTimeText(createdAt, locale, timeZone, now)}</time>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
