import {
  CircleCheck,
  Folder,
  Link2,
  Pencil,
  RotateCcw,
  Signal,
  Tag,
  UserRoundCheck,
  UserRoundPlus,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AgentTicketStateFragment } from '../../../gql/graphql.ts';
import type { TicketActions } from '../actions/use-ticket-actions.ts';
import { nextStatuses, priorities } from '../../status.ts';
import { useCommands, type Command, type Shortcut } from './commands.tsx';

/** What of the header can be opened by other means than its own button. */
export type HeaderPart = 'status' | 'assign' | 'priority' | 'labels' | 'category' | 'edit' | 'delete';

const statusKeys: Partial<Record<string, Shortcut>> = {
  RESOLVED: { code: 'KeyE' },
};

/** Offers what can be done with the open ticket to the keyboard and the palette. */
export function useTicketCommands(
  ticket: AgentTicketStateFragment,
  agentId: string,
  actions: TicketActions,
  open: (part: HeaderPart) => void,
): void {
  const { t } = useTranslation();
  const inTicket = (command: Omit<Command, 'group'>): Command => ({ ...command, group: 'ticket' });
  useCommands([
    ...(ticket.assignee?.id === agentId
      ? []
      : [
          inTicket({
            id: 'assign-to-me',
            label: t('support.assign.toMe'),
            icon: UserRoundCheck,
            shortcut: { code: 'KeyA' },
            run: () => void actions.assign({ assigneeId: agentId }, t('support.you')),
          }),
        ]),
    ...nextStatuses(ticket.status).map((status) =>
      inTicket({
        id: `status-${status}`,
        label: t('desk.commands.status', { status: t(`support.status.${status}`) }),
        icon: status === 'REOPENED' ? RotateCcw : CircleCheck,
        shortcut: statusKeys[status],
        run: () => void actions.changeStatus(status),
      }),
    ),
    inTicket({
      id: 'assign',
      label: t('desk.commands.assign'),
      icon: UserRoundPlus,
      shortcut: { code: 'KeyA', shift: true },
      run: () => open('assign'),
    }),
    inTicket({
      id: 'status',
      label: t('support.ticket.status'),
      icon: CircleCheck,
      shortcut: { code: 'KeyS' },
      run: () => open('status'),
    }),
    inTicket({
      id: 'labels',
      label: t('desk.labels.add'),
      icon: Tag,
      shortcut: { code: 'KeyL' },
      run: () => open('labels'),
    }),
    inTicket({
      id: 'priority',
      label: t('desk.priority.change'),
      icon: Signal,
      shortcut: { code: 'KeyP' },
      run: () => open('priority'),
    }),
    inTicket({ id: 'category', label: t('desk.category.change'), icon: Folder, run: () => open('category') }),
    inTicket({ id: 'edit', label: t('desk.edit.title'), icon: Pencil, run: () => open('edit') }),
    inTicket({
      id: 'copy-link',
      label: t('desk.copy.link'),
      icon: Link2,
      run: () => actions.copy(`${location.origin}/dashboard/support/${ticket.number}`, t('desk.copy.linkDone')),
    }),
    ...priorities
      .filter((priority) => priority !== ticket.priority)
      .map((priority) =>
        inTicket({
          id: `priority-${priority}`,
          label: t('desk.commands.priority', { priority: t(`support.priority.${priority}`) }),
          icon: Signal,
          run: () => void actions.changePriority(priority),
        }),
      ),
  ]);
}
