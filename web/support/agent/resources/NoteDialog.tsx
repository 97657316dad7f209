import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketLinkFragment } from '../../../gql/graphql.ts';
import { fieldError, formError, textOf } from '../../../lib/form-errors.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormAlert } from '../../../ui/FormAlert.tsx';
import { LinkNoteField } from './LinkNoteField.tsx';
import { UpdateTicketLink } from './link-documents.ts';

/** What is said about a link, to be put right. */
export function NoteDialog({ link, onClose }: { link: TicketLinkFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const { send, isSending, errors } = useWrite(UpdateTicketLink);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const note = textOf(new FormData(event.currentTarget), 'note');
    if (await send({ linkId: link.id, note })) onClose();
  };
  return (
    <Dialog title={t('resources.editNote')} open onOpenChange={onClose}>
      <form method="post" onSubmit={(event) => void save(event)} className="grid gap-4">
        <FormAlert message={formError(errors, ['note'])} />
        <LinkNoteField note={link.note} error={fieldError(errors, 'note')} />
        <Button type="submit" disabled={isSending} className="justify-self-start">
          {t('resources.save')}
        </Button>
      </form>
    </Dialog>
  );
}
