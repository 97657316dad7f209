import { Ellipsis, Hash, Link2, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AgentTicketStateFragment } from '../../../gql/graphql.ts';
import { buttonClass } from '../../../ui/Button.tsx';
import { Menu, MenuItem } from '../../../ui/Menu.tsx';
import type { TicketActions } from './use-ticket-actions.ts';

interface MoreMenuProps {
  ticket: AgentTicketStateFragment;
  actions: TicketActions;
  onEdit: () => void;
  onDelete: () => void;
}

/** What is done with a ticket less often. */
export function MoreMenu({ ticket, actions, onEdit, onDelete }: MoreMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" aria-label={t('desk.more')} className={buttonClass('quiet', 'icon')}>
          <Ellipsis className="size-5" aria-hidden="true" />
        </button>
      }
    >
      <MenuItem onSelect={onEdit}>
        <Pencil className="size-4 text-ink-faint" aria-hidden="true" />
        {t('desk.edit.title')}
      </MenuItem>
      <MenuItem onSelect={() => actions.copy(ticket.number, t('desk.copy.numberDone'))}>
        <Hash className="size-4 text-ink-faint" aria-hidden="true" />
        {t('desk.copy.number')}
      </MenuItem>
      <MenuItem
        onSelect={() => actions.copy(`${location.origin}/dashboard/support/${ticket.number}`, t('desk.copy.linkDone'))}
      >
        <Link2 className="size-4 text-ink-faint" aria-hidden="true" />
        {t('desk.copy.link')}
      </MenuItem>
      <div className="mt-1 border-t border-line pt-1 text-danger">
        <MenuItem onSelect={onDelete}>
          <Trash2 className="size-4" aria-hidden="true" />
          {t('desk.delete.confirm')}
        </MenuItem>
      </div>
    </Menu>
  );
}
