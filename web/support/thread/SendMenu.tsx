import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SupportTicketStatus } from '../../gql/graphql.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { Menu, MenuCheck, MenuItem } from '../../ui/Menu.tsx';
import { StatusBadge } from '../StatusBadge.tsx';

interface SendMenuProps {
  look: 'primary' | 'note';
  /** To which the ticket may go once the message is sent. */
  statuses: readonly SupportTicketStatus[];
  isDisabled: boolean;
  onSend: (thenStatus: SupportTicketStatus) => void;
  enterSends: boolean;
  onEnterSends: (isOn: boolean) => void;
}

/** Beside the button that sends: sending with a change of status, and what the Enter key does. */
export function SendMenu({ look, statuses, isDisabled, onSend, enterSends, onEnterSends }: SendMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          aria-label={t('desk.send.more')}
          className={`${buttonClass(look, 'small')} rounded-s-none border-s border-surface/40 px-2 lg:px-1.5`}
        >
          <ChevronDown className="size-4" aria-hidden="true" />
        </button>
      }
    >
      {!isDisabled &&
        statuses.map((status) => (
          <MenuItem key={status} onSelect={() => onSend(status)}>
            {t('desk.send.and')}
            <StatusBadge status={status} />
          </MenuItem>
        ))}
      <MenuCheck checked={enterSends} onSelect={() => onEnterSends(!enterSends)}>
        {t('desk.send.enterSends')}
      </MenuCheck>
    </Menu>
  );
}
