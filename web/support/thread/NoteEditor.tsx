import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import type { ThreadMessageFragment } from '../../gql/graphql.ts';
import { failureText } from '../../lib/failure-text.ts';
import { Button } from '../../ui/Button.tsx';
import { bubbleClass } from './bubble-class.ts';
import { EditTicketNote } from './note-documents.ts';

interface NoteEditorProps {
  note: ThreadMessageFragment;
  onDone: () => void;
}

/** A note of one's own being put right, in its place. */
export function NoteEditor({ note, onDone }: NoteEditorProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(note.body);
  const [refusal, setRefusal] = useState<string>();
  const [{ fetching }, editNote] = useMutation(EditTicketNote);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(note.body.length, note.body.length);
  }, [note.body.length]);
  const save = async () => {
    const body = text.trim();
    if (body === '') return;
    if (body === note.body) {
      onDone();
      return;
    }
    const { data, error } = await editNote({ input: { messageId: note.id, body } });
    const problem = data?.editTicketNote.errors[0];
    if (problem || error) setRefusal(problem?.message ?? failureText(error, t));
    else onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDone();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
  };
  return (
    <form onSubmit={submit} className={`w-full ${bubbleClass('note')}`}>
      <textarea
        ref={field}
        dir="auto"
        value={text}
        rows={2}
        aria-label={t('desk.note.edit')}
        aria-invalid={refusal !== undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-[40dvh] w-full resize-none rounded bg-transparent"
      />
      {refusal !== undefined && (
        <p dir="auto" role="alert" className="text-xs font-semibold text-danger">
          {refusal}
        </p>
      )}
      <div className="mt-1.5 flex justify-end gap-2">
        <Button look="quiet" size="small" onClick={onDone}>
          {t('shell.cancel')}
        </Button>
        <Button type="submit" look="note" size="small" disabled={fetching || text.trim() === ''}>
          {t('desk.save')}
        </Button>
      </div>
    </form>
  );
}
