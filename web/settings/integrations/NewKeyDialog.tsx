import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiScope } from '../../gql/graphql.ts';
import { fieldError, formError } from '../../lib/form-errors.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FormAlert } from '../../ui/FormAlert.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useErrorFocus } from '../../ui/use-error-focus.ts';
import { CreateApiKey } from './key-documents.ts';
import { ScopeChoice } from './ScopeChoice.tsx';
import { SecretOnce } from './SecretOnce.tsx';

const offered: readonly ApiScope[] = [
  'SUPPORT_READ',
  'SUPPORT_WRITE',
  'NOTES_READ',
  'CHAT_READ',
  'CHAT_WRITE',
  'RESOURCES_READ',
  'RESOURCES_WRITE',
  'WEBHOOKS_MANAGE',
];

interface NewKeyDialogProps {
  onClose: () => void;
  onMade: () => void;
}

/** Names a new key, says what it may do, and then shows its secret, this once. */
export function NewKeyDialog({ onClose, onMade }: NewKeyDialogProps) {
  const { t } = useTranslation();
  const { send, isSending, errors } = useWrite(CreateApiKey);
  const form = useErrorFocus(errors);
  const [scopes, setScopes] = useState<ApiScope[]>([]);
  const [secret, setSecret] = useState<string | null>(null);
  // The answer to the first try got lost, and a secret is given once.
  const [isLost, setLost] = useState(false);
  const make = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    const made = await send({ name: typeof name === 'string' ? name : '', scopes });
    if (!made) return;
    setSecret(made.secret ?? null);
    setLost(made.secret == null);
    onMade();
  };
  if (secret !== null) {
    return (
      <Dialog open onOpenChange={onClose} title={t('settings.apiKeys.made')} text={t('settings.apiKeys.madeText')}>
        <SecretOnce
          label={t('settings.apiKeys.secret')}
          hint={t('settings.apiKeys.secretHint')}
          secret={secret}
          onDone={onClose}
        />
      </Dialog>
    );
  }
  return (
    <Dialog open onOpenChange={onClose} title={t('settings.apiKeys.add')} text={t('settings.apiKeys.addText')}>
      <form ref={form} onSubmit={(event) => void make(event)} className="grid gap-4">
        <FormAlert message={isLost ? t('settings.apiKeys.secretLost') : formError(errors, ['name', 'scopes'])} />
        <TextField
          label={t('settings.apiKeys.name')}
          hint={t('settings.apiKeys.nameHint')}
          error={fieldError(errors, 'name')}
          name="name"
          dir="auto"
          autoComplete="off"
          maxLength={80}
          required
        />
        <ScopeChoice offered={offered} chosen={scopes} onChange={setScopes} error={fieldError(errors, 'scopes')} />
        <Button type="submit" disabled={isSending} className="justify-self-start">
          {t('settings.apiKeys.make')}
        </Button>
      </form>
    </Dialog>
  );
}
