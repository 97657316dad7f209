import { useNavigate } from '@remix-run/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { SupportPriority } from '../../../gql/graphql.ts';
import { fieldError, formError } from '../../../lib/form-errors.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormAlert } from '../../../ui/FormAlert.tsx';
import { FieldFrame, inputClass, TextField } from '../../../ui/TextField.tsx';
import { useErrorFocus } from '../../../ui/use-error-focus.ts';
import { priorities } from '../../status.ts';
import { CategoryChoice } from '../actions/action-documents.ts';
import { OpenTicketFor } from './open-documents.ts';
import { RequesterPicker, type ChosenRequester } from './RequesterPicker.tsx';
import { newId } from '../../../lib/new-id.ts';

interface OpenTicketDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** A ticket opened for somebody, who telephoned for instance. */
export function OpenTicketDialog({ open, onOpenChange }: OpenTicketDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('desk.open.title')} text={t('desk.open.text')} open={open} onOpenChange={onOpenChange}>
      <OpenTicketForm onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

const FIELDS = ['requesterId', 'subject', 'description', 'categoryId', 'priority'];

function OpenTicketForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { send, isSending, errors } = useWrite(OpenTicketFor);
  const form = useErrorFocus(errors);
  const [{ data: choice }] = useQuery({ query: CategoryChoice });
  const [requester, setRequester] = useState<ChosenRequester>();
  const [subject, setSubject] = useState('');
  const [description, setDescription] = useState('');
  const [categoryId, setCategoryId] = useState('');
  const [priority, setPriority] = useState<SupportPriority>('MEDIUM');
  // A repeat of the same form opens no second ticket.
  const [clientMutationId] = useState(newId);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await send({
      subject,
      description: description.trim() || null,
      categoryId: categoryId || null,
      priority,
      requesterId: requester?.id ?? '',
      clientMutationId,
    });
    if (!done?.ticket) return;
    onDone();
    navigate(`/dashboard/support/${done.ticket.number}`);
  };
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} className="grid gap-4">
      <FormAlert message={formError(errors, FIELDS)} />
      <FieldFrame
        label={t('desk.open.requester')}
        error={errors && !requester ? t('desk.open.requesterMissing') : fieldError(errors, 'requesterId')}
      >
        {(control) => <RequesterPicker chosen={requester} onChoose={setRequester} control={control} />}
      </FieldFrame>
      <TextField
        label={t('support.requester.subject')}
        error={fieldError(errors, 'subject')}
        required
        maxLength={200}
        dir={subject === '' ? undefined : 'auto'}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <FieldFrame
        label={t('desk.open.message')}
        hint={t('desk.open.messageHint')}
        error={fieldError(errors, 'description')}
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            dir={description === '' ? undefined : 'auto'}
            value={description}
            onChange={(event) => setDescription(event.currentTarget.value)}
            className={`${inputClass} max-h-[30dvh] py-2`}
          />
        )}
      </FieldFrame>
      <div className="grid gap-4 sm:grid-cols-2">
        <FieldFrame label={t('support.requester.category')} error={fieldError(errors, 'categoryId')}>
          {(control) => (
            <select
              {...control}
              value={categoryId}
              onChange={(event) => setCategoryId(event.currentTarget.value)}
              className={inputClass}
            >
              <option value="">{t('desk.category.none')}</option>
              {choice?.supportCategories.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <FieldFrame label={t('support.filter.priority')} error={fieldError(errors, 'priority')}>
          {(control) => (
            <select
              {...control}
              value={priority}
              onChange={(event) => setPriority(priorities.find((one) => one === event.currentTarget.value) ?? 'MEDIUM')}
              className={inputClass}
            >
              {priorities.map((one) => (
                <option key={one} value={one}>
                  {t(`support.priority.${one}`)}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
      </div>
      <Button type="submit" disabled={isSending} className="justify-self-end">
        {t('support.requester.submit')}
      </Button>
    </form>
  );
}
