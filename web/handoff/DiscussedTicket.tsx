import { Link } from '@remix-run/react';
import { Ticket } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DiscussedTicketFragment } from '../gql/graphql.ts';

/** The way from a room to the ticket that it was made to talk about; nothing in other rooms. */
export function DiscussedTicket({ room }: { room: DiscussedTicketFragment }) {
  const { t } = useTranslation();
  const ticket = room.discussedTicket;
  if (!ticket) return null;
  return (
    <Link
      to={`/dashboard/support/${ticket.number}`}
      title={ticket.subject}
      className="inline-flex min-h-11 min-w-11 shrink-0 items-center justify-center gap-1.5 rounded-lg border border-line px-2.5 text-xs font-semibold text-ink-soft hover:bg-hover hover:text-ink lg:min-h-8"
    >
      <Ticket className="size-3.5 shrink-0" aria-hidden="true" />
      <span className="sr-only">{t('handoff.about', { number: ticket.number })}</span>
      <bdi dir="ltr" aria-hidden="true" className="hidden sm:inline">
        {ticket.number}
      </bdi>
      <span dir="auto" className="hidden max-w-60 min-w-0 truncate font-normal lg:inline">
        {ticket.subject}
      </span>
    </Link>
  );
}
