import { Plus, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useClient } from 'urql';
import type { TeamMembersFragment } from '../../gql/graphql.ts';
import { useWrite } from '../../lib/use-write.ts';
import { AgentOptions } from '../../resources/AgentOptions.tsx';
import { Avatar } from '../../ui/Avatar.tsx';
import { buttonClass } from '../../ui/Button.tsx';
import { Picker } from '../../ui/Picker.tsx';
import { EntryList } from '../EntryList.tsx';
import { AddTeamMember, RemoveTeamMember, TeamById } from './team-documents.ts';

interface Person {
  id: string;
  displayName: string;
}

/** Who is in a team; agents are added and taken out at once. */
export function TeamMembers({ team }: { team: TeamMembersFragment }) {
  const { t } = useTranslation();
  const client = useClient();
  const [isOpen, setOpen] = useState(false);
  const [search, setSearch] = useState('');
  const addition = useWrite(AddTeamMember);
  const removal = useWrite(RemoveTeamMember);
  const { nodes } = team.members;
  const isIn = ({ id }: Person) => nodes.some((member) => member.id === id);

  const change = async (person: Person) => {
    const leaves = isIn(person);
    const { send } = leaves ? removal : addition;
    if (!(await send({ teamId: team.id, memberId: person.id }))) return;
    toast.success(t(leaves ? 'settings.teams.left' : 'settings.teams.joined', { name: person.displayName }));
  };
  const refusal = (addition.errors ?? removal.errors)?.[0]?.message;
  return (
    <section aria-labelledby="team-members" className="grid gap-3">
      <div className="flex items-center justify-between gap-4">
        <h2 id="team-members" className="font-bold">
          {t('settings.teams.memberHeading')}
        </h2>
        <Picker
          label={t('settings.teams.searchPeople')}
          align="end"
          open={isOpen}
          onOpenChange={setOpen}
          search={{ text: search, onChange: setSearch }}
          trigger={
            <button type="button" className={buttonClass('secondary', 'small')}>
              <Plus className="size-4" aria-hidden="true" />
              {t('settings.teams.addMember')}
            </button>
          }
        >
          <AgentOptions search={search.trim()} chosen={nodes} onToggle={(person) => void change(person)} />
        </Picker>
      </div>
      {refusal !== undefined && (
        <p role="alert" className="text-sm text-danger">
          {refusal}
        </p>
      )}
      <EntryList
        list={team.members}
        none={<p className="text-sm text-ink-faint">{t('settings.teams.empty')}</p>}
        onMore={(after) => client.query(TeamById, { id: team.id, after }).toPromise()}
      >
        {(member) => (
          <li key={member.id} className="flex items-center gap-3 py-2 ps-4 pe-2 sm:ps-5 sm:pe-3">
            <Avatar name={member.displayName} className="size-8" />
            <div className="min-w-0 flex-1">
              <bdi className="font-semibold break-words">{member.displayName}</bdi>
              {member.role === 'USER' && (
                <span className="ms-2 text-sm text-ink-faint">{t('settings.members.roles.USER')}</span>
              )}
            </div>
            <button
              type="button"
              aria-label={t('settings.teams.takeOut', { name: member.displayName })}
              title={t('settings.teams.takeOut', { name: member.displayName })}
              disabled={removal.isSending}
              onClick={() => void change(member)}
              className={buttonClass('quiet', 'icon')}
            >
              <UserMinus className="size-4" aria-hidden="true" />
            </button>
          </li>
        )}
      </EntryList>
    </section>
  );
}
