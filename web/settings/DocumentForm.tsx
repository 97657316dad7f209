import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetailsFragment } from '../gql/graphql.ts';
import { fieldError, formError, textOf } from '../lib/form-errors.ts';
import { usePlainForm } from '../lib/plain-forms.ts';
import { useChanges } from '../lib/use-changes.ts';
import { useWrite } from '../lib/use-write.ts';
import { chosenProject, ProjectField } from '../resources/ProjectField.tsx';
import { AttachButton } from '../files/AttachButton.tsx';
import { AttachedFiles } from '../files/AttachedFiles.tsx';
import { arrival } from '../files/upload.ts';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { PlainFormFields } from '../ui/PlainFormFields.tsx';
import { TextField } from '../ui/TextField.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { CreateDocument, UpdateDocument } from './resource-documents.ts';
import { settingsCardClass } from './SettingsPage.tsx';
import { useOneFile } from './use-one-file.ts';
import { useSaved } from './use-saved.ts';

/** What the form says of a document that is a link. */
export function documentIn(form: FormData) {
  return { title: textOf(form, 'title'), projectId: chosenProject(form), url: textOf(form, 'url') };
}

/** What it changes of one that is there; a file has no address of its own to change. */
export function changeIn(form: FormData) {
  const { url, ...rest } = documentIn(form);
  return form.has('url') ? { ...rest, url } : rest;
}

function shownOf(document: DocumentDetailsFragment | null): ReturnType<typeof changeIn> {
  const shown = { title: document?.title ?? '', projectId: document?.project?.id ?? null };
  return document?.mimeType == null ? { ...shown, url: document?.url ?? '' } : shown;
}

/** A document to be added, or changed. */
export function DocumentForm({ document }: { document: DocumentDetailsFragment | null }) {
  const { t } = useTranslation();
  const creation = useWrite(CreateDocument, 'new-document');
  const change = useWrite(UpdateDocument, 'document');
  const { isSending, errors } = document ? change : creation;
  const name = document ? 'document' : 'new-document';
  const changes = useChanges(shownOf(document));
  const { typed } = usePlainForm(name);
  const form = useErrorFocus(errors);
  const saved = useSaved();
  const isFile = document?.mimeType != null;
  const [file, setFile] = useOneFile();
  const [notArrived, setNotArrived] = useState<string>();
  const choose = ([chosen]: File[]) => {
    if (!chosen) return;
    setFile(chosen);
    const title = form.current?.elements.namedItem('title');
    if (title instanceof HTMLInputElement && title.value === '') title.value = chosen.name;
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    setNotArrived(undefined);
    const arrived = file && (await arrival([file]));
    if (arrived && 'failure' in arrived) {
      setNotArrived(arrived.failure || t('files.notReached'));
      return;
    }
    const attachmentId = arrived?.ids[0];
    const done = document
      ? await change.send({ documentId: document.id, ...changes.of(changeIn(filled)) })
      : await creation.send(attachmentId === undefined ? documentIn(filled) : { ...changeIn(filled), attachmentId });
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
      <PlainFormFields name={name} shown={document ? changes.shown : undefined} />
      <FormAlert message={notArrived ?? formError(errors, ['title', 'url', 'projectId'])} />
      <TextField
        label={t('resources.document.title')}
        error={fieldError(errors, 'title')}
        name="title"
        defaultValue={typed('title', document?.title)}
        dir="auto"
        autoComplete="off"
        required
      />
      {!isFile && !file && (
        <TextField
          label={t('resources.document.address')}
          hint={t('resources.document.addressHint')}
          error={fieldError(errors, 'url')}
          name="url"
          type="url"
          inputMode="url"
          defaultValue={typed('url', document?.url)}
          dir="ltr"
          autoComplete="off"
          required
        />
      )}
      {!document && (
        <div className="grid justify-items-start gap-2 noscript:hidden">
          {file ? (
            <AttachedFiles uploads={[file]} onDetach={() => setFile(null)} />
          ) : (
            <>
              <p className="text-sm text-ink-soft">{t('resources.document.orFile')}</p>
              <AttachButton isIcon={false} one={t('resources.document.chooseFile')} onAttach={choose} />
            </>
          )}
        </div>
      )}
      <ProjectField project={document?.project ?? null} error={fieldError(errors, 'projectId')} />
      <Button type="submit" disabled={isSending} className="mt-1 justify-self-start">
        {t('settings.save')}
      </Button>
    </form>
  );
}
