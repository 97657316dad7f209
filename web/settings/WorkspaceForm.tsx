import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import type { Locale, WorkspaceSettingsQuery } from '../gql/graphql.ts';
import { fieldError, formError, textOf } from '../lib/form-errors.ts';
import { usePlainForm } from '../lib/plain-forms.ts';
import { useChanges } from '../lib/use-changes.ts';
import { useWrite } from '../lib/use-write.ts';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { PlainFormFields } from '../ui/PlainFormFields.tsx';
import { FieldFrame, inputClass, TextField } from '../ui/TextField.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { settingsCardClass } from './SettingsPage.tsx';
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
  const { send, isSending, errors } = useWrite(UpdateWorkspace, 'workspace');
  const { name, locale, timezone } = workspace;
  const changes = useChanges({ name, locale, timezone });
  const { typed } = usePlainForm('workspace');
  const form = useErrorFocus(errors);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = workspaceIn(new FormData(event.currentTarget));
    if (!(await send(changes.of(filled)))) return;
    changes.saved(filled);
    toast.success(t('shell.saved'));
  };
  return (
    <form
      ref={form}
      method="post"
      onSubmit={(event) => void save(event)}
      className={`grid gap-4 p-5 sm:p-6 ${settingsCardClass}`}
    >
      <PlainFormFields name="workspace" shown={changes.shown} />
      <FormAlert message={formError(errors, ['name', 'locale', 'timezone'])} />
      <TextField
        label={t('settings.workspace.name')}
        hint={t('settings.workspace.nameHint')}
        error={fieldError(errors, 'name')}
        name="name"
        defaultValue={typed('name', name)}
        dir="auto"
        autoComplete="organization"
        required
      />
      <FieldFrame
        label={t('settings.workspace.language')}
        hint={t('settings.workspace.languageHint')}
        error={fieldError(errors, 'locale')}
      >
        {(control) => (
          <select {...control} name="locale" defaultValue={typed('locale', locale)} className={inputClass}>
            <option value="FA">{t('account.language.fa')}</option>
            <option value="EN">{t('account.language.en')}</option>
          </select>
        )}
      </FieldFrame>
      <TimeZoneField error={fieldError(errors, 'timezone')} timeZone={typed('timezone', timezone)} />
      <Button type="submit" disabled={isSending} className="mt-1 justify-self-start">
        {t('settings.save')}
      </Button>
    </form>
  );
}
