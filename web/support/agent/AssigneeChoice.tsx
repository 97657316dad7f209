import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { AgentTicketStateFragment, AssigneesQuery } from '../../gql/graphql.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { MenuCheck, MenuGroup, MenuSearch, MenuText } from '../../ui/Menu.tsx';
import { Assignees } from './ticket-documents.ts';

interface AssigneeChoiceProps {
  ticket: AgentTicketStateFragment;
  onPerson: (id: string, name: string) => void;
  onTeam: (id: string, name: string) => void;
}

/** Colleagues and teams, those of support first; where there are more than a page of people, they can be searched. */
export function AssigneeChoice({ ticket, onPerson, onTeam }: AssigneeChoiceProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [{ data, error, fetching }] = useQuery({ query: Assignees, variables: { search: search.trim() || null } });
  if (error) return <MenuText>{t('support.assign.failed')}</MenuText>;
  if (!data) return <MenuText>{t('support.assign.loading')}</MenuText>;
  const people = assignable(data, search.trim());
  const teams = data.teams.nodes.toSorted((a, b) => Number(b.isSupport) - Number(a.isSupport));
  return (
    <>
      <MenuGroup label={t('support.assign.people')}>
        {(search !== '' || data.members.pageInfo.hasNextPage) && (
          <MenuSearch label={t('support.assign.search')} value={search} onChange={setSearch} />
        )}
        {people.map(({ id, displayName }) => (
          <MenuCheck key={id} checked={ticket.assignee?.id === id} onSelect={() => onPerson(id, displayName)}>
            <Avatar name={displayName} className="size-6 text-xs" />
            <bdi>{displayName}</bdi>
          </MenuCheck>
        ))}
        {people.length === 0 && !fetching && <MenuText>{t('support.assign.noMatch')}</MenuText>}
      </MenuGroup>
      {teams.length > 0 && (
        <MenuGroup label={t('support.assign.teams')}>
          {teams.map(({ id, name, isSupport }) => (
            <MenuCheck key={id} checked={ticket.assignedTeam?.id === id} onSelect={() => onTeam(id, name)}>
              <UsersRound className="size-4 text-ink-faint" aria-hidden="true" />
              <bdi>{name}</bdi>
              {isSupport && <span className="text-xs text-ink-faint">{t('support.assign.supportTeam')}</span>}
            </MenuCheck>
          ))}
        </MenuGroup>
      )}
    </>
  );
}

/** The agents found, those of support teams first whatever page they stand on. */
function assignable({ members, teams }: AssigneesQuery, search: string) {
  const ofSupport = teams.nodes
    .flatMap((team) => (team.isSupport ? team.members.nodes : []))
    .filter(({ role, displayName }) => role === 'ADMIN' && displayName.toLowerCase().includes(search.toLowerCase()));
  const byId = new Map([...ofSupport, ...members.nodes].map((member) => [member.id, member]));
  return [...byId.values()].filter(({ isBot }) => !isBot);
}
