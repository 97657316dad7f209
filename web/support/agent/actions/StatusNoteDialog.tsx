import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgentTicketStateFragment, SupportTicketStatus } from '../../../gql/graphql.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FieldFrame, inputClass } from '../../../ui/TextField.tsx';
import { nextStatuses } from '../../status.ts';
import { StatusBadge } from '../../StatusBadge.tsx';
import type { TicketActions } from './use-ticket-actions.ts';

/** The API's limit. */
const LONGEST_NOTE = 1000;

interface StatusNoteDialogProps {
  ticket: AgentTicketStateFragment;
  actions: TicketActions;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** A change of status and why, for the history. */
export function StatusNoteDialog({ ticket, actions, open, onOpenChange }: StatusNoteDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('desk.status.withNote')} text={t('desk.status.noteText')} open={open} onOpenChange={onOpenChange}>
      <StatusNoteForm ticket={ticket} actions={actions} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

interface StatusNoteFormProps {
  ticket: AgentTicketStateFragment;
  actions: TicketActions;
  onDone: () => void;
}

function StatusNoteForm({ ticket, actions, onDone }: StatusNoteFormProps) {
  const { t } = useTranslation();
  const choice = nextStatuses(ticket.status);
  const [chosen, setChosen] = useState<SupportTicketStatus>();
  const [note, setNote] = useState('');
  const [isSending, setSending] = useState(false);
  // Somebody may change the status meanwhile.
  const status = chosen !== undefined && choice.includes(chosen) ? chosen : choice[0];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (status === undefined) return;
    setSending(true);
    const isDone = await actions.changeStatus(status, note.trim());
    setSending(false);
    if (isDone) onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-4">
      <fieldset className="flex flex-wrap gap-2">
        <legend className="mb-1.5 text-sm font-semibold">{t('support.ticket.status')}</legend>
        {choice.map((next) => (
          <label
            key={next}
            className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-line px-2.5 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent lg:min-h-9"
          >
            <input
              type="radio"
              name="status"
              className="sr-only"
              checked={next === status}
              onChange={() => setChosen(next)}
            />
            <StatusBadge status={next} />
          </label>
        ))}
      </fieldset>
      <FieldFrame label={t('desk.status.note')}>
        {(control) => (
          <textarea
            {...control}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            maxLength={LONGEST_NOTE}
            rows={3}
            dir={note === '' ? undefined : 'auto'}
            className={`${inputClass} py-2`}
          />
        )}
      </FieldFrame>
      <Button type="submit" disabled={isSending} className="justify-self-end">
        {t('desk.status.submit')}
      </Button>
    </form>
  );
}
