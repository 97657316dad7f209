import { NavLink } from '@remix-run/react';
import { LockKeyhole } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketListItemFragment } from '../../../gql/graphql.ts';
import { useClock } from '../../../lib/clock.tsx';
import { shortTimeText } from '../../../lib/date-text.ts';
import { useLocale } from '../../../lib/use-locale.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { CountBadge } from '../../../ui/CountBadge.tsx';
import { LabelChip } from '../../LabelChip.tsx';
import { PriorityBadge } from '../../PriorityBadge.tsx';
import { requesterName } from '../../requester-name.ts';
import { StatusBadge } from '../../StatusBadge.tsx';
import { messageExcerpt } from '../../thread/markdown.ts';
import { DueTime } from '../DueTime.tsx';

/** More of them would push out what is read first. */
const LABELS_SHOWN = 2;

interface TicketListItemProps {
  ticket: TicketListItemFragment;
  /** The list's filter, kept while tickets are opened. */
  query: string;
}

/** One ticket of the list: who asks, about what, how it stands, what presses, and what was said last. */
export const TicketListItem = memo(function TicketListItem({ ticket, query }: TicketListItemProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { timeZone, now } = useClock();
  const name = requesterName(ticket.requester) ?? t('support.guest');
  const isUnread = ticket.unreadCount > 0;
  const labels = ticket.labels ?? [];
  return (
    <NavLink
      to={`/dashboard/support/${ticket.number}${query}`}
      prefetch="none"
      className="relative grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-b border-line px-4 py-3 hover:bg-hover focus-visible:-outline-offset-2 aria-[current=page]:bg-hover aria-[current=page]:before:absolute aria-[current=page]:before:inset-y-0 aria-[current=page]:before:start-0 aria-[current=page]:before:w-1 aria-[current=page]:before:bg-accent [&.pending]:bg-hover"
    >
      <Avatar name={name} className="row-span-3 mt-0.5 size-9" />
      <span className="flex items-baseline gap-2">
        <bdi className={`truncate text-sm ${isUnread ? 'font-bold' : 'text-ink-soft'}`}>{name}</bdi>
        <time dateTime={ticket.lastActivityAt} className="ms-auto shrink-0 text-xs text-ink-faint">
          {shortTimeText(ticket.lastActivityAt, locale, timeZone, now)}
        </time>
      </span>
      <span className="flex items-center gap-2">
        <span
          dir="auto"
          className={`min-w-0 flex-1 truncate text-at-page-start ${isUnread ? 'font-bold' : 'font-medium'}`}
        >
          {ticket.subject}
        </span>
        <CountBadge count={ticket.unreadCount} label={t('support.list.unread', { count: ticket.unreadCount })} />
      </span>
      <LastMessage ticket={ticket} />
      <span className="col-start-2 mt-1.5 flex items-center gap-2.5">
        <StatusBadge status={ticket.status} />
        {ticket.priority && <PriorityBadge priority={ticket.priority} />}
        <DueTime sla={ticket.sla} />
        <bdi className="ms-auto truncate text-xs text-ink-faint">
          {ticket.assignee?.displayName ?? ticket.assignedTeam?.name ?? t('support.list.unassigned')}
        </bdi>
      </span>
      {labels.length > 0 && (
        <span className="col-start-2 mt-1.5 flex min-w-0 items-center gap-1">
          {labels.slice(0, LABELS_SHOWN).map((label) => (
            <LabelChip key={label.id} label={label} />
          ))}
          {labels.length > LABELS_SHOWN && (
            <span className="text-xs text-ink-faint">
              {t('desk.labels.others', { count: labels.length - LABELS_SHOWN })}
            </span>
          )}
        </span>
      )}
    </NavLink>
  );
});

function LastMessage({ ticket }: { ticket: TicketListItemFragment }) {
  const { t } = useTranslation();
  const message = ticket.lastMessage;
  if (!message) return null;
  return (
    <span className="flex min-w-0 items-center gap-1 text-sm text-ink-faint">
      {message.isInternal && <LockKeyhole className="size-3.5 shrink-0 text-note-strong" aria-hidden="true" />}
      <span dir="auto" className="min-w-0 flex-1 truncate text-at-page-start">
        {message.body === '' ? t('files.preview') : messageExcerpt(message.body)}
      </span>
    </span>
  );
}
