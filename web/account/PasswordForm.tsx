import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { fieldError, formError, textOf } from '../lib/form-errors.ts';
import { useBareWrite } from '../lib/use-write.ts';
import { Button } from '../ui/Button.tsx';
import { FormAlert } from '../ui/FormAlert.tsx';
import { useErrorFocus } from '../ui/use-error-focus.ts';
import { PlainFormFields } from '../ui/PlainFormFields.tsx';
import { PasswordField } from './PasswordField.tsx';
import { ChangePassword } from './account-documents.ts';
import { accountSectionClass } from './account-section.ts';

/** The passwords that the form holds. */
export function passwordsIn(form: FormData) {
  return { currentPassword: textOf(form, 'currentPassword'), newPassword: textOf(form, 'newPassword') };
}

/** A new password in place of the present one. */
export function PasswordForm({ email }: { email: string }) {
  const { t } = useTranslation();
  const { send, isSending, errors } = useBareWrite(ChangePassword, 'password');
  const form = useErrorFocus(errors);
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { currentTarget } = event;
    if (!(await send(passwordsIn(new FormData(currentTarget))))) return;
    currentTarget.reset();
    toast.success(t('account.page.passwordChanged'));
  };
  return (
    <form ref={form} method="post" onSubmit={(event) => void save(event)} className={accountSectionClass}>
      <div className="grid gap-1">
        <h2 className="font-bold">{t('account.page.password')}</h2>
        <p className="text-sm text-ink-soft">{t('account.page.passwordText')}</p>
      </div>
      <PlainFormFields name="password" />
      <FormAlert message={formError(errors, ['currentPassword', 'newPassword'])} />
      {/* For password managers: whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordField
        kind="current"
        label={t('account.page.currentPassword')}
        name="currentPassword"
        error={fieldError(errors, 'currentPassword')}
      />
      <PasswordField
        kind="new"
        label={t('account.page.newPassword')}
        name="newPassword"
        error={fieldError(errors, 'newPassword')}
      />
      <Button type="submit" disabled={isSending} className="mt-1 justify-self-start">
        {t('account.page.changePassword')}
      </Button>
    </form>
  );
}
