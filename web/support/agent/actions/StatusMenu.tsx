import { ChevronDown, MessageSquarePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgentTicketStateFragment } from '../../../gql/graphql.ts';
import { Menu, MenuGroup, MenuItem } from '../../../ui/Menu.tsx';
import { nextStatuses } from '../../status.ts';
import { StatusBadge } from '../../StatusBadge.tsx';
import { StatusNoteDialog } from './StatusNoteDialog.tsx';
import type { TicketActions } from './use-ticket-actions.ts';

interface StatusMenuProps {
  ticket: AgentTicketStateFragment;
  actions: TicketActions;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Shows the status and offers only those it may change to, with a note to the history or without. */
export function StatusMenu({ ticket, actions, open, onOpenChange }: StatusMenuProps) {
  const { t } = useTranslation();
  const [isNoting, setNoting] = useState(false);
  const { status } = ticket;
  return (
    <>
      <Menu
        align="end"
        open={open}
        onOpenChange={onOpenChange}
        trigger={
          <button
            type="button"
            aria-label={`${t('support.ticket.status')}. ${t('support.ticket.currentStatus', { status: t(`support.status.${status}`) })}`}
            className="inline-flex min-h-11 items-center gap-1.5 rounded-lg border border-line bg-surface px-2.5 hover:bg-hover lg:min-h-9"
          >
            <StatusBadge status={status} />
            <ChevronDown className="size-3.5 text-ink-faint" aria-hidden="true" />
          </button>
        }
      >
        <MenuGroup label={t('support.ticket.status')}>
          {nextStatuses(status).map((next) => (
            <MenuItem key={next} onSelect={() => void actions.changeStatus(next)}>
              <StatusBadge status={next} />
            </MenuItem>
          ))}
        </MenuGroup>
        <div className="mt-1 border-t border-line pt-1">
          <MenuItem onSelect={() => setNoting(true)}>
            <MessageSquarePlus className="size-4 text-ink-faint" aria-hidden="true" />
            {t('desk.status.withNote')}
          </MenuItem>
        </div>
      </Menu>
      <StatusNoteDialog ticket={ticket} actions={actions} open={isNoting} onOpenChange={setNoting} />
    </>
  );
}
