import { Link, useSearchParams } from '@remix-run/react';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgentTicketQuery } from '../../gql/graphql.ts';
import { DiscussButton } from '../../handoff/DiscussButton.tsx';
import { buttonClass } from '../../ui/Button.tsx';
import { AssignPicker } from './actions/AssignPicker.tsx';
import { CategoryPicker } from './actions/CategoryPicker.tsx';
import { DeleteTicketDialog } from './actions/DeleteTicketDialog.tsx';
import { EditTicketDialog } from './actions/EditTicketDialog.tsx';
import { LabelPicker } from './actions/LabelPicker.tsx';
import { MoreMenu } from './actions/MoreMenu.tsx';
import { PriorityMenu } from './actions/PriorityMenu.tsx';
import { StatusMenu } from './actions/StatusMenu.tsx';
import { useTicketActions } from './actions/use-ticket-actions.ts';
import { useTicketCommands, type HeaderPart } from './commands/use-ticket-commands.ts';
import { DueTime } from './DueTime.tsx';
import { SideSheet } from './side/SideSheet.tsx';

interface TicketHeaderProps {
  ticket: NonNullable<AgentTicketQuery['ticket']>;
  agentId: string;
}

/** Which ticket this is, how it stands, and what can be done with it. */
export function TicketHeader({ ticket, agentId }: TicketHeaderProps) {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [opened, setOpened] = useState<HeaderPart>();
  const actions = useTicketActions(ticket);
  useTicketCommands(ticket, agentId, actions, setOpened);
  const part = (name: HeaderPart) => ({
    actions,
    open: opened === name,
    onOpenChange: (isOpen: boolean) => setOpened(isOpen ? name : undefined),
  });
  return (
    <header className="grid grid-cols-[minmax(0,1fr)] gap-1 border-b border-line px-3 py-2.5 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-64 items-center gap-1">
          <Link
            to={`/dashboard/support${search.size > 0 ? `?${search}` : ''}`}
            aria-label={t('support.ticket.back')}
            className={`${buttonClass('quiet', 'icon')} lg:hidden`}
          >
            <ArrowLeft className="size-5 rtl:-scale-x-100" aria-hidden="true" />
          </Link>
          <h1
            dir="auto"
            title={ticket.subject}
            className="min-w-0 flex-1 truncate text-at-page-start text-base font-bold sm:text-lg"
          >
            {ticket.subject}
          </h1>
          <SideSheet ticket={ticket} />
        </div>
        <div className="flex w-full min-w-0 items-center gap-2 sm:w-auto">
          <StatusMenu ticket={ticket} {...part('status')} />
          <AssignPicker ticket={ticket} agentId={agentId} {...part('assign')} />
          <span className="ms-auto">
            <MoreMenu
              ticket={ticket}
              actions={actions}
              onEdit={() => setOpened('edit')}
              onDelete={() => setOpened('delete')}
            />
          </span>
        </div>
      </div>
      <div className="-mx-1.5 flex flex-wrap items-center gap-x-2">
        <bdi dir="ltr" className="px-1.5 text-xs text-ink-faint">
          {ticket.number}
        </bdi>
        {ticket.priority && <PriorityMenu priority={ticket.priority} {...part('priority')} />}
        <span className="flex px-1.5">
          <DueTime sla={ticket.sla} />
        </span>
        <CategoryPicker ticket={ticket} {...part('category')} />
        <LabelPicker ticket={ticket} {...part('labels')} />
        <span className="ms-auto">
          <DiscussButton ticket={ticket} />
        </span>
      </div>
      <EditTicketDialog ticket={ticket} {...part('edit')} />
      <DeleteTicketDialog number={ticket.number} {...part('delete')} />
    </header>
  );
}
