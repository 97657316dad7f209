import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import type { Locale, WorkspaceSettingsQuery } from '../gql/graphql.ts';
import { fieldError, textOf } from '../lib/form-errors.ts';
import { usePlainForm } from '../lib/plain-forms.ts';
import { useChanges } from '../lib/use-changes.ts';
import { useWrite } from '../lib/use-write.ts';
import { FieldFrame, inputClass, TextField } from '../ui/TextField.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { TimeZoneField } from './TimeZoneField.tsx';
import { UpdateWorkspace } from './workspace-documents.ts';

type Workspace = Extract<WorkspaceSettingsQuery['viewer'], { workspace: unknown }>['workspace'];

/** What the form says of the workspace. */
export function workspaceIn(form: FormData) {
  const locale: Locale = textOf(form, 'locale') === 'EN' ? 'EN' : 'FA';
  return { name: textOf(form, 'name'), locale, timezone: textOf(form, 'timezone') };
}

/** Name, language and time zone of the workspace. */
export function WorkspaceForm({ workspace }: { workspace: Workspace }) {
  const { t } = useTranslation();
  const write = useWrite(UpdateWorkspace, 'workspace');
  const { name, locale, timezone } = workspace;
  const changes = useChanges({ name, locale, timezone });
  const { typed } = usePlainForm('workspace');
  const save = async (filled: FormData) => {
    const input = workspaceIn(filled);
    if (!(await write.send(changes.of(input)))) return;
    changes.saved(input);
    toast.success(t('shell.saved'));
  };
  return (
    <SettingsForm
      name="workspace"
      shown={changes.shown}
      write={write}
      fields={['name', 'locale', 'timezone']}
      submit={t('settings.save')}
      onSave={save}
    >
      <TextField
        label={t('settings.workspace.name')}
        hint={t('settings.workspace.nameHint')}
        error={fieldError(write.errors, 'name')}
        name="name"
        defaultValue={typed('name', name)}
        dir="auto"
        autoComplete="organization"
        required
      />
      <FieldFrame
        label={t('settings.workspace.language')}
        hint={t('settings.workspace.languageHint')}
        error={fieldError(write.errors, 'locale')}
      >
        {(control) => (
          <select {...control} name="locale" defaultValue={typed('locale', locale)} className={inputClass}>
            <option value="FA">{t('account.language.fa')}</option>
            <option value="EN">{t('account.language.en')}</option>
          </select>
        )}
      </FieldFrame>
      <TimeZoneField error={fieldError(write.errors, 'timezone')} timeZone={typed('timezone', timezone)} />
    </SettingsForm>
  );
}
