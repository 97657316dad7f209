import { Link, useSearchParams } from '@remix-run/react';
import { ArrowLeft, UserRound, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import type { AgentTicketQuery } from '../../gql/graphql.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { PriorityBadge } from '../PriorityBadge.tsx';
import { AssignMenu } from './AssignMenu.tsx';
import { CustomerCard } from './CustomerCard.tsx';
import { StatusMenu } from './StatusMenu.tsx';

type Ticket = NonNullable<AgentTicketQuery['ticket']>;

/** Which ticket this is, how it stands, and what can be done with it. */
export function TicketHeader({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-3 py-2.5 sm:px-6">
      <div className="flex min-w-0 flex-1 basis-64 items-center gap-1">
        <Link
          to={`/dashboard/support${search.size > 0 ? `?${search}` : ''}`}
          aria-label={t('support.ticket.back')}
          className={`${buttonClass('quiet', 'icon')} lg:hidden`}
        >
          <ArrowLeft className="size-5 rtl:-scale-x-100" aria-hidden="true" />
        </Link>
        <div className="grid min-w-0 flex-1">
          <h1 dir="auto" className="truncate text-at-page-start text-base font-bold sm:text-lg">
            {ticket.subject}
          </h1>
          <p className="flex items-center gap-3 text-xs text-ink-faint">
            <bdi dir="ltr">{ticket.number}</bdi>
            {ticket.priority && <PriorityBadge priority={ticket.priority} named />}
          </p>
        </div>
        <CustomerSheet ticket={ticket} />
      </div>
      <div className="flex w-full items-center gap-2 sm:w-auto">
        <StatusMenu ticketId={ticket.id} status={ticket.status} />
        <AssignMenu ticket={ticket} />
      </div>
    </header>
  );
}

/** The customer card where there is no room for it beside the thread. */
function CustomerSheet({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation();
  return (
    <Dialog.Root>
      <Dialog.Trigger
        aria-label={t('support.ticket.customerCard')}
        className={`${buttonClass('quiet', 'icon')} xl:hidden`}
      >
        <UserRound className="size-5" aria-hidden="true" />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-black/40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 end-0 z-40 w-[min(22rem,90vw)] overflow-y-auto border-s border-line bg-surface p-5"
        >
          <div className="mb-3 flex items-center justify-between">
            <Dialog.Title className="font-bold">{t('support.ticket.customerCard')}</Dialog.Title>
            <Dialog.Close aria-label={t('shell.close')} className={buttonClass('quiet', 'icon')}>
              <X className="size-5" aria-hidden="true" />
            </Dialog.Close>
          </div>
          <CustomerCard ticket={ticket} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
