import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { fieldError, formError, textOf } from '../../../lib/form-errors.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { AssigneesField, type Assignee } from '../../../resources/AssigneesField.tsx';
import { chosenProject, ProjectField } from '../../../resources/ProjectField.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormAlert } from '../../../ui/FormAlert.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useErrorFocus } from '../../../ui/use-error-focus.ts';
import { LinkNoteField } from './LinkNoteField.tsx';
import { CreateTaskFromTicket } from './link-documents.ts';

interface TaskDialogProps {
  ticketId: string;
  subject: string;
  onClose: () => void;
}

/** Makes a task of what a ticket asks, and links it. */
export function TaskDialog({ ticketId, subject, onClose }: TaskDialogProps) {
  const { t } = useTranslation();
  const { send, isSending, errors } = useWrite(CreateTaskFromTicket);
  const form = useErrorFocus(errors);
  const [assignees, setAssignees] = useState<readonly Assignee[]>([]);
  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const title = textOf(typed, 'title');
    const done = await send({
      ticketId,
      title,
      note: textOf(typed, 'note'),
      projectId: chosenProject(typed),
      assigneeIds: assignees.map(({ id }) => id),
    });
    if (!done) return;
    toast.success(t('resources.taskFromTicket.done', { title }));
    onClose();
  };
  return (
    <Dialog
      title={t('resources.taskFromTicket.title')}
      text={t('resources.taskFromTicket.text')}
      open
      onOpenChange={onClose}
    >
      <form ref={form} method="post" onSubmit={(event) => void create(event)} className="grid gap-4">
        <FormAlert message={formError(errors, ['title', 'note', 'projectId', 'assigneeIds'])} />
        <TextField
          label={t('resources.task.title')}
          error={fieldError(errors, 'title')}
          name="title"
          defaultValue={subject}
          dir="auto"
          autoComplete="off"
          required
        />
        <ProjectField isInDialog project={null} error={fieldError(errors, 'projectId')} />
        <AssigneesField
          isInDialog
          value={assignees}
          error={fieldError(errors, 'assigneeIds')}
          onChange={setAssignees}
        />
        <LinkNoteField note={null} error={fieldError(errors, 'note')} />
        <Button type="submit" disabled={isSending} className="justify-self-start">
          {t('resources.taskFromTicket.submit')}
        </Button>
      </form>
    </Dialog>
  );
}
