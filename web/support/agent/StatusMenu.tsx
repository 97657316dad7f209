import { ChevronDown } from 'lucide-react';
import { toast } from 'sonner';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { SupportTicketStatus } from '../../gql/graphql.ts';
import { failureText } from '../../lib/failure-text.ts';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { nextStatuses } from '../status.ts';
import { StatusBadge } from '../StatusBadge.tsx';
import { ChangeTicketStatus } from '../thread/thread-documents.ts';

interface StatusMenuProps {
  ticketId: string;
  status: SupportTicketStatus;
}

/** Shows the status and offers only those it may change to. */
export function StatusMenu({ ticketId, status }: StatusMenuProps) {
  const { t } = useTranslation();
  const [{ fetching }, changeStatus] = useMutation(ChangeTicketStatus);
  const change = async (next: SupportTicketStatus) => {
    const { data, error } = await changeStatus({ input: { ticketId, status: next } });
    const problem = data?.changeTicketStatus.errors[0];
    if (problem || error) toast.error(problem?.message ?? failureText(error, t));
    else toast.success(t('support.ticket.changed', { status: t(`support.status.${next}`) }));
  };
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          disabled={fetching}
          aria-label={`${t('support.ticket.status')}. ${t('support.ticket.currentStatus', { status: t(`support.status.${status}`) })}`}
          className="inline-flex min-h-11 items-center gap-1.5 rounded-lg border border-line bg-surface px-2.5 hover:bg-hover lg:min-h-9"
        >
          <StatusBadge status={status} />
          <ChevronDown className="size-3.5 text-ink-faint" aria-hidden="true" />
        </button>
      }
    >
      {nextStatuses(status).map((next) => (
        <MenuItem key={next} onSelect={() => void change(next)}>
          <StatusBadge status={next} />
        </MenuItem>
      ))}
    </Menu>
  );
}
