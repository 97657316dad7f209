import { ChevronDown, UserRoundCheck, UserRoundX, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import { AgentViewer } from '../../account/agent-viewer.ts';
import type { AgentTicketStateFragment, AssignTicketInput } from '../../gql/graphql.ts';
import { failureText } from '../../lib/failure-text.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { AssigneeChoice } from './AssigneeChoice.tsx';
import { AssignTicket } from './ticket-documents.ts';

/** Who works on the ticket; of two agents who take it at once, the later one learns who was first. */
export function AssignMenu({ ticket }: { ticket: AgentTicketStateFragment }) {
  const { t } = useTranslation();
  const viewer = useLastingQuery({ query: AgentViewer })?.viewer;
  const [{ fetching }, assignTicket] = useMutation(AssignTicket);
  const viewerId = viewer?.__typename === 'AgentViewer' ? viewer.member.id : undefined;

  const assign = async (change: Pick<AssignTicketInput, 'assigneeId' | 'teamId'>, name: string | null) => {
    const expectedAssigneeId = ticket.assignee?.id ?? null;
    const { data, error } = await assignTicket({ input: { ticketId: ticket.id, expectedAssigneeId, ...change } });
    const problem = data?.assignTicket.errors[0];
    if (problem?.code === 'CONFLICT') {
      toast.warning(problem.message);
    } else if (problem || error) {
      toast.error(problem?.message ?? failureText(error, t));
    } else {
      toast.success(name === null ? t('support.assign.released') : t('support.assign.done', { name }));
    }
  };

  const current = ticket.assignee?.displayName ?? ticket.assignedTeam?.name ?? t('support.assign.nobody');
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          disabled={fetching}
          className="inline-flex min-h-11 min-w-0 items-center gap-2 rounded-lg border border-line bg-surface px-2.5 text-sm hover:bg-hover lg:min-h-9"
        >
          <span className="sr-only">{t('support.assign.label')}</span>
          {ticket.assignee ? (
            <Avatar name={ticket.assignee.displayName} className="size-6 text-xs" />
          ) : (
            <UsersRound className="size-4 text-ink-faint" aria-hidden="true" />
          )}
          <bdi className="max-w-36 truncate">{current}</bdi>
          <ChevronDown className="size-3.5 shrink-0 text-ink-faint" aria-hidden="true" />
        </button>
      }
    >
      {viewerId !== undefined && ticket.assignee?.id !== viewerId && (
        <MenuItem onSelect={() => void assign({ assigneeId: viewerId }, t('support.you'))}>
          <UserRoundCheck className="size-4 text-accent-text" aria-hidden="true" />
          {t('support.assign.toMe')}
        </MenuItem>
      )}
      {(ticket.assignee ?? ticket.assignedTeam) && (
        <MenuItem onSelect={() => void assign({ assigneeId: null, teamId: null }, null)}>
          <UserRoundX className="size-4" aria-hidden="true" />
          {t('support.assign.nobody')}
        </MenuItem>
      )}
      <AssigneeChoice
        ticket={ticket}
        onPerson={(id, name) => void assign({ assigneeId: id }, name)}
        onTeam={(id, name) => void assign({ teamId: id }, name)}
      />
    </Menu>
  );
}
