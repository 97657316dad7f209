import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomLinkFragment } from '../../gql/graphql.ts';
import { fieldError, formError } from '../../lib/form-errors.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormAlert } from '../../ui/FormAlert.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { UpdateRoomLink } from './link-documents.ts';

/** What is said in a room about a link, to be put right. */
export function NoteDialog({ link, onClose }: { link: RoomLinkFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const { send, isSending, errors } = useWrite(UpdateRoomLink);
  const [note, setNote] = useState(link.note ?? '');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (await send({ linkId: link.id, note: note === '' ? null : note })) onClose();
  };
  return (
    <Dialog
      title={t(link.note === null ? 'chat.resources.addNote' : 'chat.resources.editNote')}
      open
      onOpenChange={onClose}
    >
      <form onSubmit={(event) => void save(event)} className="grid gap-4">
        <FormAlert message={formError(errors, ['note'])} />
        <TextField
          label={t('resources.note')}
          optional={t('chat.optional')}
          error={fieldError(errors, 'note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          dir="auto"
          autoComplete="off"
        />
        <Button type="submit" disabled={isSending} className="justify-self-end">
          {t('chat.resources.save')}
        </Button>
      </form>
    </Dialog>
  );
}
