import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectEntryFragment } from '../../gql/graphql.ts';
import { fieldError, formError, textOf } from '../../lib/form-errors.ts';
import { usePlainForm } from '../../lib/plain-forms.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/Button.tsx';
import { FormAlert } from '../../ui/FormAlert.tsx';
import { PlainFormFields } from '../../ui/PlainFormFields.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useErrorFocus } from '../../ui/use-error-focus.ts';
import { settingsCardClass } from '../SettingsPage.tsx';
import { useSaved } from '../use-saved.ts';
import { CreateProject, TeamChoice, UpdateProject } from './project-documents.ts';

/** What the form says of a project. */
export function projectIn(form: FormData) {
  return { name: textOf(form, 'name'), teamIds: form.getAll('teamIds').filter((id) => typeof id === 'string') };
}

/** Name and teams of a project. */
export function ProjectForm({ project }: { project: ProjectEntryFragment | null }) {
  const { t } = useTranslation();
  const creation = useWrite(CreateProject, 'new-project');
  const change = useWrite(UpdateProject, 'project');
  const { isSending, errors } = project ? change : creation;
  const name = project ? 'project' : 'new-project';
  const { typed } = usePlainForm(name);
  const form = useErrorFocus(errors);
  const saved = useSaved();
  const known = useLastingQuery({ query: TeamChoice, variables: {} })?.teams.nodes ?? [];
  const chosen = project?.teams ?? [];
  // Also those beyond the first page of teams: what is not shown would be taken from the project.
  const teams = [...new Map([...chosen, ...known].map((team) => [team.id, team])).values()];
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = projectIn(new FormData(event.currentTarget));
    const done = project ? await change.send({ projectId: project.id, ...input }) : await creation.send(input);
    if (done) saved();
  };
  return (
    <form
      ref={form}
      method="post"
      onSubmit={(event) => void save(event)}
      className={`grid gap-4 p-5 sm:p-6 ${settingsCardClass}`}
    >
      <PlainFormFields name={name} />
      <FormAlert message={formError(errors, ['name'])} />
      <TextField
        label={t('settings.projects.name')}
        error={fieldError(errors, 'name')}
        name="name"
        defaultValue={typed('name', project?.name)}
        dir="auto"
        autoComplete="off"
        required
      />
      <fieldset className="grid gap-1.5">
        <legend className="mb-1.5 text-sm font-semibold">{t('settings.projects.teams')}</legend>
        {teams.length === 0 && <p className="text-sm text-ink-faint">{t('settings.teams.none')}</p>}
        <div className="grid gap-x-6 sm:grid-cols-2">
          {teams.map(({ id, name }) => (
            <label key={id} className="flex min-h-11 items-center gap-3 lg:min-h-9">
              <input
                type="checkbox"
                name="teamIds"
                value={id}
                defaultChecked={chosen.some((team) => team.id === id)}
                className="size-5 shrink-0 accent-accent"
              />
              <bdi className="min-w-0 break-words">{name}</bdi>
            </label>
          ))}
        </div>
      </fieldset>
      <Button type="submit" disabled={isSending} className="mt-1 justify-self-start">
        {t(project ? 'settings.save' : 'settings.projects.create')}
      </Button>
    </form>
  );
}
