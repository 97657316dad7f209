import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetailsFragment } from '../gql/graphql.ts';
import { fieldError, formError, textOf } from '../lib/form-errors.ts';
import { useWrite } from '../lib/use-write.ts';
import { chosenProject, ProjectField } from '../resources/ProjectField.tsx';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { CreateDocument, UpdateDocument } from './resource-documents.ts';
import { settingsCardClass } from './SettingsPage.tsx';
import { useSaved } from './use-saved.ts';

/** A document to be added, or changed. */
export function DocumentForm({ document }: { document: DocumentDetailsFragment | null }) {
  const { t } = useTranslation();
  const creation = useWrite(CreateDocument);
  const change = useWrite(UpdateDocument);
  const { isSending, errors } = document ? change : creation;
  const form = useErrorFocus(errors);
  const saved = useSaved();
  const isFile = document?.mimeType != null;
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    // A file has no address of its own to change.
    const input = {
      title: textOf(typed, 'title'),
      projectId: chosenProject(typed),
      ...(!isFile && { url: textOf(typed, 'url') }),
    };
    const done = document ? await change.send({ documentId: document.id, ...input }) : await creation.send(input);
    if (done) saved();
  };
  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={(event) => void save(event)}
      className={`grid gap-4 p-5 sm:p-6 ${settingsCardClass}`}
    >
      <FormAlert message={formError(errors, ['title', 'url', 'projectId'])} />
      <TextField
        label={t('resources.document.title')}
        error={fieldError(errors, 'title')}
        name="title"
        defaultValue={document?.title}
        dir="auto"
        autoComplete="off"
        required
      />
      {!isFile && (
        <TextField
          label={t('resources.document.address')}
          hint={t('resources.document.addressHint')}
          error={fieldError(errors, 'url')}
          name="url"
          type="url"
          inputMode="url"
          defaultValue={document?.url}
          dir="ltr"
          autoComplete="off"
          required
        />
      )}
      <ProjectField project={document?.project ?? null} error={fieldError(errors, 'projectId')} />
      <Button type="submit" disabled={isSending} className="mt-1 justify-self-start">
        {t('settings.save')}
      </Button>
    </form>
  );
}
