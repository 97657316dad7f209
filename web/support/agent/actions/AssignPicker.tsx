import { ChevronDown, UserRoundCheck, UserRoundX, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgentTicketStateFragment } from '../../../gql/graphql.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { Picker, PickerOption } from '../../../ui/Picker.tsx';
import { AssigneeOptions } from './AssigneeOptions.tsx';
import type { TicketActions } from './use-ticket-actions.ts';

interface AssignPickerProps {
  ticket: AgentTicketStateFragment;
  agentId: string;
  actions: TicketActions;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Who works on the ticket, an agent and a team. */
export function AssignPicker({ ticket, agentId, actions, open, onOpenChange }: AssignPickerProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { assignee, assignedTeam } = ticket;
  const assign = (...[change, name]: Parameters<TicketActions['assign']>) => {
    onOpenChange(false);
    void actions.assign(change, name);
  };
  return (
    <Picker
      align="end"
      open={open}
      onOpenChange={(next) => {
        setSearch('');
        onOpenChange(next);
      }}
      label={t('support.assign.search')}
      search={{ text: search, onChange: setSearch }}
      trigger={
        <button
          type="button"
          className="inline-flex min-h-11 min-w-0 items-center gap-2 rounded-lg border border-line bg-surface px-2.5 text-sm hover:bg-hover lg:min-h-9"
        >
          <span className="sr-only">{t('support.assign.label')}</span>
          {assignee ? (
            <Avatar name={assignee.displayName} className="size-6 text-xs" />
          ) : (
            <UsersRound className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
          )}
          <bdi className="max-w-36 truncate">
            {assignee?.displayName ?? assignedTeam?.name ?? t('support.assign.nobody')}
          </bdi>
          {assignee && assignedTeam && (
            <bdi className="hidden max-w-24 truncate text-xs text-ink-faint sm:inline">{assignedTeam.name}</bdi>
          )}
          <ChevronDown className="size-3.5 shrink-0 text-ink-faint" aria-hidden="true" />
        </button>
      }
    >
      {search === '' && assignee?.id !== agentId && (
        <PickerOption value="me" name="" onSelect={() => assign({ assigneeId: agentId }, t('support.you'))}>
          <UserRoundCheck className="size-4 text-accent-text" aria-hidden="true" />
          {t('support.assign.toMe')}
        </PickerOption>
      )}
      {search === '' && (assignee ?? assignedTeam) && (
        <PickerOption value="nobody" name="" onSelect={() => assign({ assigneeId: null, teamId: null }, null)}>
          <UserRoundX className="size-4" aria-hidden="true" />
          {t('support.assign.nobody')}
        </PickerOption>
      )}
      <AssigneeOptions
        search={search.trim()}
        assigneeId={assignee?.id}
        teamId={assignedTeam?.id}
        onPerson={(id, name) => assign({ assigneeId: id }, name)}
        onTeam={(id, name) => (id === assignedTeam?.id ? assign({ teamId: null }, null) : assign({ teamId: id }, name))}
      />
    </Picker>
  );
}
