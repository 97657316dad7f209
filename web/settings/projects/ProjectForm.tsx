import { useTranslation } from 'react-i18next';
import type { ProjectEntryFragment } from '../../gql/graphql.ts';
import { fieldError, textOf } from '../../lib/form-errors.ts';
import { usePlainForm } from '../../lib/plain-forms.ts';
import { useChanges } from '../../lib/use-changes.ts';
import { useWrite } from '../../lib/use-write.ts';
import { TextField } from '../../ui/TextField.tsx';
import { SettingsForm } from '../SettingsForm.tsx';
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
  const write = project ? change : creation;
  const name = project ? 'project' : 'new-project';
  const changes = useChanges({ name: project?.name ?? '', teamIds: project?.teams.map(({ id }) => id) ?? [] });
  const { typed } = usePlainForm(name);
  const saved = useSaved();
  const save = async (filled: FormData) => {
    const input = projectIn(filled);
    const done = project
      ? await change.send({ projectId: project.id, ...changes.of(input) })
      : await creation.send(input);
    if (done) saved();
  };
  return (
    <SettingsForm
      name={name}
      shown={project ? changes.shown : undefined}
      write={write}
      fields={['name']}
      submit={t(project ? 'settings.save' : 'settings.projects.create')}
      onSave={save}
    >
      <TextField
        label={t('settings.projects.name')}
        error={fieldError(write.errors, 'name')}
        name="name"
        defaultValue={typed('name', project?.name)}
        dir="auto"
        autoComplete="off"
        required
      />
      <TeamsField initial={project?.teams ?? []} />
    </SettingsForm>
  );
}
