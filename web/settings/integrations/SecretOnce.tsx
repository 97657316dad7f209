import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface SecretOnceProps {
  label: string;
  /** How it is used. */
  hint: string;
  secret: string;
  onDone: () => void;
}

/** A secret that is shown this once. */
export function SecretOnce({ label, hint, secret, onDone }: SecretOnceProps) {
  const { t } = useTranslation();
  return (
    <div className="grid gap-4">
      <TextField
        label={label}
        hint={hint}
        value={secret}
        readOnly
        dir="ltr"
        className="font-mono text-sm"
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <CopyButton text={secret} label={t('settings.copySecret')} />
        <Button size="small" onClick={onDone}>
          {t('settings.done')}
        </Button>
      </div>
    </div>
  );
}
