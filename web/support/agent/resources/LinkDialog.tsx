import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { ResourceChoice } from '../../../resources/ResourceChoice.tsx';
import { fieldError, formError, textOf } from '../../../lib/form-errors.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormAlert } from '../../../ui/FormAlert.tsx';
import { LinkNoteField } from './LinkNoteField.tsx';
import { LinkTicketResource } from './link-documents.ts';

interface LinkDialogProps {
  ticketId: string;
  /** What is linked already. */
  linkedIds: ReadonlySet<string>;
  onClose: () => void;
}

/** Finds a task, document or article and links it to a ticket, with a pin and a note. */
export function LinkDialog({ ticketId, linkedIds, onClose }: LinkDialogProps) {
  const { t } = useTranslation();
  const { send, isSending, errors } = useWrite(LinkTicketResource);
  const [chosen, setChosen] = useState<{ id: string; title: string }>();
  const link = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!chosen) return;
    const form = new FormData(event.currentTarget);
    const isPinned = form.has('isPinned');
    if (!(await send({ ticketId, resourceId: chosen.id, isPinned, note: textOf(form, 'note') }))) return;
    toast.success(t('resources.link.done', { title: chosen.title }));
    onClose();
  };
  return (
    <Dialog title={t('resources.link.title')} open onOpenChange={onClose}>
      <form method="post" onSubmit={(event) => void link(event)} className="grid gap-4">
        <FormAlert message={formError(errors, ['note'])} />
        <ResourceChoice chosenId={chosen?.id} takenIds={linkedIds} onChoose={setChosen} />
        <LinkNoteField note={null} error={fieldError(errors, 'note')} />
        <label className="flex min-h-11 items-center gap-2.5 text-sm lg:min-h-9">
          <input type="checkbox" name="isPinned" className="size-4.5 accent-accent" />
          {t('resources.link.pin')}
        </label>
        <Button type="submit" disabled={!chosen || isSending} className="justify-self-start">
          {t('resources.link.submit')}
        </Button>
      </form>
    </Dialog>
  );
}
