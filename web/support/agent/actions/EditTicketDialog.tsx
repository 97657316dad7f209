import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgentTicketStateFragment } from '../../../gql/graphql.ts';
import { fieldError, formError, type FormErrors } from '../../../lib/form-errors.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormAlert } from '../../../ui/FormAlert.tsx';
import { FieldFrame, inputClass, TextField } from '../../../ui/TextField.tsx';
import { useErrorFocus } from '../../../ui/use-error-focus.ts';
import type { TicketActions } from './use-ticket-actions.ts';

interface EditTicketDialogProps {
  ticket: AgentTicketStateFragment;
  actions: TicketActions;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Subject and description, put better. */
export function EditTicketDialog({ ticket, actions, open, onOpenChange }: EditTicketDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('desk.edit.title')} text={t('desk.edit.text')} open={open} onOpenChange={onOpenChange}>
      <EditTicketForm ticket={ticket} actions={actions} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

interface EditTicketFormProps {
  ticket: AgentTicketStateFragment;
  actions: TicketActions;
  onDone: () => void;
}

function EditTicketForm({ ticket, actions, onDone }: EditTicketFormProps) {
  const { t } = useTranslation();
  const present = { subject: ticket.subject, description: ticket.description ?? '' };
  const [before] = useState(present);
  const [typed, setTyped] = useState(present);
  const [errors, setErrors] = useState<FormErrors>();
  const [isSending, setSending] = useState(false);
  const form = useErrorFocus(errors);
  const isOvertaken = before.subject !== present.subject || before.description !== present.description;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    // What was left as it was is not sent, so that it overwrites nobody else's change.
    const { errors: refused } = await actions.update({
      ...(typed.subject !== before.subject && { subject: typed.subject }),
      ...(typed.description !== before.description && { description: typed.description.trim() || null }),
    });
    setSending(false);
    if (refused.length > 0) setErrors(refused);
    else onDone();
  };
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} className="grid gap-4">
      <FormAlert message={formError(errors, ['subject', 'description'])} />
      {isOvertaken && (
        <p role="alert" className="rounded-lg bg-warm-soft px-3 py-2.5 text-sm text-warm">
          {t('desk.edit.overtaken')} <bdi className="font-semibold">{present.subject}</bdi>
        </p>
      )}
      <TextField
        label={t('support.requester.subject')}
        error={fieldError(errors, 'subject')}
        dir="auto"
        required
        maxLength={200}
        value={typed.subject}
        onChange={(event) => setTyped({ ...typed, subject: event.currentTarget.value })}
      />
      <FieldFrame
        label={t('desk.edit.description')}
        hint={t('desk.edit.descriptionHint')}
        error={fieldError(errors, 'description')}
      >
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            rows={6}
            value={typed.description}
            onChange={(event) => setTyped({ ...typed, description: event.currentTarget.value })}
            className={`${inputClass} max-h-[40dvh] py-2`}
          />
        )}
      </FieldFrame>
      <Button type="submit" disabled={isSending} className="justify-self-end">
        {t('desk.save')}
      </Button>
    </form>
  );
}
