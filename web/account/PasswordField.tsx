import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/TextField.tsx';

interface PasswordFieldProps {
  /** A new one is to be long enough, and kept by the browser's password manager. */
  kind: 'current' | 'new';
  error: string | undefined;
  label?: string;
  name?: string;
}

export function PasswordField({ kind, error, label, name = 'password' }: PasswordFieldProps) {
  const { t } = useTranslation();
  const isNew = kind === 'new';
  return (
    <TextField
      label={label ?? t('account.field.password')}
      hint={isNew ? t('account.field.passwordHint') : undefined}
      error={error}
      name={name}
      type="password"
      dir="ltr"
      minLength={isNew ? 8 : undefined}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      required
    />
  );
}
