import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectEntryFragment } from '../../gql/graphql.ts';
import { fieldError, formError, textOf } from '../../lib/form-errors.ts';
import { usePlainForm } from '../../lib/plain-forms.ts';
import { useChanges } from '../../lib/use-changes.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/Button.tsx';
import { FormAlert } from '../../ui/FormAlert.tsx';
import { PlainFormFields } from '../../ui/PlainFormFields.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useErrorFocus } from '../../ui/use-error-focus.ts';
import { settingsCardClass } from '../SettingsPage.tsx';
import { useSaved } from '../use-saved.ts';
import { CreateProject, UpdateProject } from './project-documents.ts';
import { TeamsField } from './TeamsField.tsx';

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
  const changes = useChanges({ name: project?.name ?? '', teamIds: project?.teams.map(({ id }) => id) ?? [] });
  const { typed } = usePlainForm(name);
  const form = useErrorFocus(errors);
  const saved = useSaved();
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = projectIn(new FormData(event.currentTarget));
    const done = project
      ? await change.send({ projectId: project.id, ...changes.of(input) })
      : await creation.send(input);
    if (done) saved();
  };
  return (
    <form
      ref={form}
      method="post"
      onSubmit={(event) => void save(event)}
      className={`grid gap-4 p-5 sm:p-6 ${settingsCardClass}`}
    >
      <PlainFormFields name={name} shown={project ? changes.shown : undefined} />
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
      <TeamsField initial={project?.teams ?? []} />
      <Button type="submit" disabled={isSending} className="mt-1 justify-self-start">
        {t(project ? 'settings.save' : 'settings.projects.create')}
      </Button>
    </form>
  );
}
