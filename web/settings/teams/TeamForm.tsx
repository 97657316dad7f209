import { useNavigate } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import type { TeamEntryFragment } from '../../gql/graphql.ts';
import { fieldError, textOf } from '../../lib/form-errors.ts';
import { usePlainForm } from '../../lib/plain-forms.ts';
import { useChanges } from '../../lib/use-changes.ts';
import { useWrite } from '../../lib/use-write.ts';
import { TextField } from '../../ui/TextField.tsx';
import { SettingsForm } from '../SettingsForm.tsx';
import { CreateTeam, UpdateTeam } from './team-documents.ts';

/** What the form says of a team. */
export function teamIn(form: FormData) {
  return { name: textOf(form, 'name'), isSupport: form.has('isSupport') };
}

/** Name of a team and whether it is one of support; a new team is then filled on its own page. */
export function TeamForm({ team }: { team: TeamEntryFragment | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const creation = useWrite(CreateTeam, 'new-team');
  const change = useWrite(UpdateTeam, 'team');
  const write = team ? change : creation;
  const name = team ? 'team' : 'new-team';
  const changes = useChanges({ name: team?.name ?? '', isSupport: team?.isSupport ?? false });
  const { typed } = usePlainForm(name);
  const save = async (filled: FormData) => {
    const input = teamIn(filled);
    const saved = team ? await change.send({ teamId: team.id, ...changes.of(input) }) : await creation.send(input);
    if (!saved) return;
    changes.saved(input);
    toast.success(t('shell.saved'));
    if (!team && saved.team) navigate(`../${saved.team.id}`, { relative: 'path', replace: true });
  };
  return (
    <SettingsForm
      name={name}
      shown={team ? changes.shown : undefined}
      write={write}
      fields={['name']}
      submit={t(team ? 'settings.save' : 'settings.teams.create')}
      onSave={save}
    >
      <TextField
        label={t('settings.teams.name')}
        error={fieldError(write.errors, 'name')}
        name="name"
        defaultValue={typed('name', team?.name)}
        dir="auto"
        autoComplete="off"
        required
      />
      <label className="flex items-start gap-3">
        <input
          type="checkbox"
          name="isSupport"
          defaultChecked={team?.isSupport}
          className="mt-0.5 size-5 shrink-0 accent-accent"
        />
        <span className="grid">
          <span className="text-sm font-semibold">{t('settings.teams.isSupport')}</span>
          <span className="text-sm text-ink-faint">{t('settings.teams.isSupportHint')}</span>
        </span>
      </label>
    </SettingsForm>
  );
}
