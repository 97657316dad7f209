import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/TextField.tsx';

/** The e-mail by which an account is entered. */
export function EmailField({ error, typed }: { error: string | undefined; typed: string | undefined }) {
  const { t } = useTranslation();
  return (
    <TextField
      label={t('account.field.email')}
      error={error}
      name="email"
      defaultValue={typed}
      type="email"
      dir="ltr"
      autoComplete="username"
      required
    />
  );
}
