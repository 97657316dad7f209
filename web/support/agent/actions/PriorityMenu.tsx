import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SupportPriority } from '../../../gql/graphql.ts';
import { Menu, MenuCheck } from '../../../ui/Menu.tsx';
import { PriorityBadge } from '../../PriorityBadge.tsx';
import { priorities } from '../../status.ts';
import { factButton } from './fact-button.ts';
import type { TicketActions } from './use-ticket-actions.ts';

interface PriorityMenuProps {
  priority: SupportPriority;
  actions: TicketActions;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** How urgent the ticket is, and to make it otherwise. */
export function PriorityMenu({ priority, actions, open, onOpenChange }: PriorityMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <button type="button" className={factButton}>
          <span className="sr-only">{t('desk.priority.change')}</span>
          <PriorityBadge priority={priority} named />
          <ChevronDown className="size-3 text-ink-faint" aria-hidden="true" />
        </button>
      }
    >
      {priorities.map((next) => (
        <MenuCheck
          key={next}
          checked={next === priority}
          onSelect={() => next !== priority && void actions.changePriority(next)}
        >
          <PriorityBadge priority={next} named />
        </MenuCheck>
      ))}
    </Menu>
  );
}
