import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldError, formError, textOf } from '../../lib/form-errors.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormAlert } from '../../ui/FormAlert.tsx';
import { FieldFrame, inputClass, TextField } from '../../ui/TextField.tsx';
import { useErrorFocus } from '../../ui/use-error-focus.ts';
import { InvitationLink } from './InvitationLink.tsx';
import { AddMember } from './member-documents.ts';

interface AddMemberDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Adds somebody, and shows the link by which they choose their password. */
export function AddMemberDialog({ open, onOpenChange }: AddMemberDialogProps) {
  const { t } = useTranslation();
  const [added, setAdded] = useState<{ name: string; url: string }>();
  const changeOpen = (isOpen: boolean) => {
    setAdded(undefined);
    onOpenChange(isOpen);
  };
  return (
    <Dialog
      title={added ? t('settings.members.invitation', { name: added.name }) : t('settings.members.add')}
      text={t(added ? 'settings.members.addedText' : 'settings.members.addText')}
      open={open}
      onOpenChange={changeOpen}
    >
      {added ? (
        <InvitationLink url={added.url} onDone={() => changeOpen(false)} />
      ) : (
        <AddMemberForm onAdded={(name, url) => setAdded({ name, url })} />
      )}
    </Dialog>
  );
}

function AddMemberForm({ onAdded }: { onAdded: (name: string, invitationUrl: string) => void }) {
  const { t } = useTranslation();
  const { send, isSending, errors } = useWrite(AddMember);
  const form = useErrorFocus(errors);
  // The answer to the first try got lost, and a link is given once.
  const [isLost, setLost] = useState(false);
  const add = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const payload = await send({
      displayName: textOf(typed, 'displayName'),
      email: textOf(typed, 'email'),
      role: typed.get('role') === 'USER' ? 'USER' : 'ADMIN',
    });
    if (!payload) return;
    if (payload.member && payload.invitationUrl != null) onAdded(payload.member.displayName, payload.invitationUrl);
    else setLost(true);
  };
  return (
    <form ref={form} method="post" onSubmit={(event) => void add(event)} className="grid gap-4">
      <FormAlert
        message={isLost ? t('settings.members.linkLost') : formError(errors, ['displayName', 'email', 'role'])}
      />
      <TextField
        label={t('settings.members.name')}
        error={fieldError(errors, 'displayName')}
        name="displayName"
        dir="auto"
        autoComplete="off"
        required
      />
      <TextField
        label={t('account.field.email')}
        error={fieldError(errors, 'email')}
        name="email"
        type="email"
        dir="ltr"
        autoComplete="off"
        required
      />
      <FieldFrame label={t('settings.members.role')} hint={t('settings.members.roleHint')}>
        {(control) => (
          <select {...control} name="role" defaultValue="ADMIN" className={inputClass}>
            <option value="ADMIN">{t('settings.members.roles.ADMIN')}</option>
            <option value="USER">{t('settings.members.roles.USER')}</option>
          </select>
        )}
      </FieldFrame>
      <Button type="submit" disabled={isSending} className="mt-1 justify-self-end">
        {t('settings.members.invite')}
      </Button>
    </form>
  );
}
