import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldError, formError } from '../../../lib/form-errors.ts';
import { useChanges } from '../../../lib/use-changes.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { FormAlert } from '../../../ui/FormAlert.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useErrorFocus } from '../../../ui/use-error-focus.ts';
import { UpdateGuest } from './customer-documents.ts';

interface Contact {
  id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
}

interface ContactDialogProps {
  guest: Contact;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** How a guest is called and reached, as an agent learned it. */
export function ContactDialog({ guest, open, onOpenChange }: ContactDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('desk.customer.edit')} open={open} onOpenChange={onOpenChange}>
      <ContactForm guest={guest} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

const fields = ['name', 'email', 'phone'] as const;

function ContactForm({ guest, onDone }: { guest: Contact; onDone: () => void }) {
  const { t } = useTranslation();
  const { send, isSending, errors } = useWrite(UpdateGuest);
  const form = useErrorFocus(errors);
  const [typed, setTyped] = useState({ name: guest.name ?? '', email: guest.email ?? '', phone: guest.phone ?? '' });
  const textIn = (field: (typeof fields)[number]) => typed[field].trim() || null;
  const filled = { name: textIn('name'), email: textIn('email'), phone: textIn('phone') };
  const changes = useChanges(filled);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await send({ guestId: guest.id, ...changes.of(filled) })) onDone();
  };
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} className="grid gap-4">
      <FormAlert message={formError(errors, [...fields])} />
      {fields.map((field) => (
        <TextField
          key={field}
          label={t(`support.requester.${field}`)}
          error={fieldError(errors, field)}
          type={field === 'email' ? 'email' : field === 'phone' ? 'tel' : 'text'}
          dir={field === 'name' ? 'auto' : 'ltr'}
          value={typed[field]}
          onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
        />
      ))}
      <Button type="submit" disabled={isSending} className="justify-self-end">
        {t('desk.save')}
      </Button>
    </form>
  );
}
