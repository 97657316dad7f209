import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { TeamChoice } from './project-documents.ts';

const SEARCH_AFTER_MS = 200;

interface Team {
  id: string;
  name: string;
}

/** The teams that work on a project, each as `teamIds` in its form; of many, those beyond the first are searched for. */
export function TeamsField({ initial }: { initial: readonly Team[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(initial);
  const [text, setText] = useState('');
  const search = useSettled(text.trim(), SEARCH_AFTER_MS);
  const first = useLastingQuery({ query: TeamChoice, variables: { search: null } })?.teams;
  const found = useLastingQuery({ query: TeamChoice, variables: { search: search || null } })?.teams ?? first;
  const isChosen = ({ id }: Team) => chosen.some((team) => team.id === id);
  const sought = search.toLocaleLowerCase();
  // Also those that are chosen and stand beyond the first: what is not shown would be taken from the project.
  const here = [...initial, ...chosen].filter(({ name }) => name.toLocaleLowerCase().includes(sought));
  const shown = [...new Map([...here, ...(found?.nodes ?? [])].map((team) => [team.id, team])).values()];
  const isShown = ({ id }: Team) => shown.some((team) => team.id === id);
  return (
    <fieldset className="grid gap-1.5">
      <legend className="mb-1.5 text-sm font-semibold">{t('settings.projects.teams')}</legend>
      {first?.pageInfo.hasNextPage && (
        <SearchField
          label={t('settings.projects.searchTeams')}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            // It searches as one types; the form is not meant.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
      {shown.length === 0 && (
        <p className="text-sm text-ink-faint">
          {t(search === '' ? 'settings.teams.none' : 'settings.projects.noTeamFound')}
        </p>
      )}
      <div className="grid gap-x-6 sm:grid-cols-2">
        {shown.map((team) => (
          <label key={team.id} className="flex min-h-11 items-center gap-3 lg:min-h-9">
            <input
              type="checkbox"
              name="teamIds"
              value={team.id}
              checked={isChosen(team)}
              onChange={({ currentTarget: { checked } }) =>
                setChosen((before) => (checked ? [...before, team] : before.filter(({ id }) => id !== team.id)))
              }
              className="size-5 shrink-0 accent-accent"
            />
            <bdi className="min-w-0 break-words">{team.name}</bdi>
          </label>
        ))}
      </div>
      {chosen
        .filter((team) => !isShown(team))
        .map(({ id }) => (
          <input key={id} type="hidden" name="teamIds" value={id} />
        ))}
    </fieldset>
  );
}
