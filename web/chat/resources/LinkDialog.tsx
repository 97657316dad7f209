import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { fieldError, formError } from '../../lib/form-errors.ts';
import { useWrite } from '../../lib/use-write.ts';
import { ResourceChoice } from '../../resources/ResourceChoice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormAlert } from '../../ui/FormAlert.tsx';
import { SwitchField } from '../../ui/SwitchField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { LinkRoomResource } from './link-documents.ts';

interface LinkDialogProps {
  roomId: string;
  /** What is linked already. */
  linkedIds: ReadonlySet<string>;
  onClose: () => void;
}

/** Finds a document, article or task and links it to a room, with a pin and a note. */
export function LinkDialog({ roomId, linkedIds, onClose }: LinkDialogProps) {
  const { t } = useTranslation();
  const { send, isSending, errors } = useWrite(LinkRoomResource);
  const [chosen, setChosen] = useState<{ id: string; title: string }>();
  const [note, setNote] = useState('');
  const [isPinned, setPinned] = useState(false);
  const link = async (event: FormEvent) => {
    event.preventDefault();
    if (!chosen) return;
    const done = await send({ roomId, resourceId: chosen.id, isPinned, note: note === '' ? null : note });
    if (!done) return;
    toast.success(t('resources.link.done', { title: chosen.title }));
    onClose();
  };
  return (
    <Dialog title={t('chat.resources.link')} open onOpenChange={onClose}>
      <form onSubmit={(event) => void link(event)} className="grid gap-4">
        <FormAlert message={formError(errors, ['note'])} />
        <ResourceChoice chosenId={chosen?.id} takenIds={linkedIds} onChoose={setChosen} />
        <TextField
          label={t('resources.note')}
          optional={t('chat.optional')}
          error={fieldError(errors, 'note')}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          dir="auto"
          autoComplete="off"
        />
        <SwitchField label={t('resources.link.pin')} checked={isPinned} onChange={setPinned} />
        <Button type="submit" disabled={!chosen || isSending} className="justify-self-end">
          {t('resources.link.submit')}
        </Button>
      </form>
    </Dialog>
  );
}
