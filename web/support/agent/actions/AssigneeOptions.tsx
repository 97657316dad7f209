import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { AssigneesQuery } from '../../../gql/graphql.ts';
import { Avatar } from '../../../ui/Avatar.tsx';
import { PickerGroup, PickerOption, PickerText } from '../../../ui/Picker.tsx';
import { Assignees } from './action-documents.ts';

interface AssigneeOptionsProps {
  search: string;
  assigneeId: string | undefined;
  teamId: string | undefined;
  onPerson: (id: string, name: string) => void;
  onTeam: (id: string, name: string) => void;
}

/** Colleagues and teams, those of support first; what stands beyond the first page is found by its name. */
export function AssigneeOptions({ search, assigneeId, teamId, onPerson, onTeam }: AssigneeOptionsProps) {
  const { t } = useTranslation();
  const [{ data, error, stale }] = useQuery({ query: Assignees, variables: { search: search || null } });
  if (error) return <PickerText>{t('support.assign.failed')}</PickerText>;
  if (!data) return <PickerText>{t('support.assign.loading')}</PickerText>;
  const people = assignable(data, search);
  const teams = data.foundTeams.nodes.toSorted((a, b) => Number(b.isSupport) - Number(a.isSupport));
  if (people.length === 0 && teams.length === 0 && !stale)
    return <PickerText>{t('support.assign.noMatch')}</PickerText>;
  return (
    <>
      {people.length > 0 && (
        <PickerGroup label={t('support.assign.people')}>
          {people.map(({ id, displayName }) => (
            <PickerOption
              key={id}
              value={id}
              name={displayName}
              checked={assigneeId === id}
              onSelect={() => onPerson(id, displayName)}
            >
              <Avatar name={displayName} className="size-6 text-xs" />
              <bdi className="truncate">{displayName}</bdi>
            </PickerOption>
          ))}
        </PickerGroup>
      )}
      {teams.length > 0 && (
        <PickerGroup label={t('support.assign.teams')}>
          {teams.map(({ id, name, isSupport }) => (
            <PickerOption key={id} value={id} name={name} checked={teamId === id} onSelect={() => onTeam(id, name)}>
              <UsersRound className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
              <bdi className="truncate">{name}</bdi>
              {isSupport && <span className="text-xs text-ink-faint">{t('support.assign.supportTeam')}</span>}
            </PickerOption>
          ))}
        </PickerGroup>
      )}
    </>
  );
}

/** The agents found, those of support teams first whatever page they stand on. */
function assignable({ members, teams }: AssigneesQuery, search: string) {
  const ofSupport = teams.nodes
    .flatMap((team) => (team.isSupport ? team.members.nodes : []))
    .filter(({ role, displayName }) => role === 'ADMIN' && contains(displayName, search));
  const byId = new Map([...ofSupport, ...members.nodes].map((member) => [member.id, member]));
  return [...byId.values()].filter(({ isBot }) => !isBot);
}

function contains(name: string, search: string): boolean {
  return name.toLocaleLowerCase().includes(search.toLocaleLowerCase());
}
