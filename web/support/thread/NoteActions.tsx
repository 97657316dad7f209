import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { useMutation } from 'urql';
import type { ThreadMessageFragment } from '../../gql/graphql.ts';
import { failureText } from '../../lib/failure-text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { DeleteTicketNote } from './note-documents.ts';

interface NoteActionsProps {
  note: ThreadMessageFragment;
  onEdit: () => void;
}

/** What its author may do with a note: shown when it is pointed at or focused, and always where nothing points. */
export function NoteActions({ note, onEdit }: NoteActionsProps) {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const [{ fetching }, deleteNote] = useMutation(DeleteTicketNote);
  const remove = async () => {
    const { data, error } = await deleteNote({ input: { messageId: note.id } });
    const problem = data?.deleteTicketNote.errors[0];
    if (problem || error) toast.error(problem?.message ?? failureText(error, t));
    setAsking(false);
  };
  return (
    <div className="absolute end-full top-0 me-1 flex opacity-0 transition-opacity group-focus-within/message:opacity-100 group-hover/message:opacity-100 pointer-coarse:opacity-100 max-sm:end-0 max-sm:-top-9 max-sm:me-0">
      <button type="button" aria-label={t('desk.note.edit')} onClick={onEdit} className={actionClass}>
        <Pencil className="size-4" aria-hidden="true" />
      </button>
      <button type="button" aria-label={t('desk.note.delete')} onClick={() => setAsking(true)} className={actionClass}>
        <Trash2 className="size-4" aria-hidden="true" />
      </button>
      <ConfirmDialog
        title={t('desk.note.deleteTitle')}
        text={t('desk.note.deleteText')}
        confirm={t('desk.note.delete')}
        isSending={fetching}
        open={isAsking}
        onOpenChange={setAsking}
        onConfirm={() => void remove()}
      />
    </div>
  );
}

const actionClass =
  'grid size-8 place-items-center rounded-lg text-ink-faint hover:bg-hover hover:text-ink focus-visible:-outline-offset-2';
