import { useNavigate } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.tsx';
import { SecretOnce } from './SecretOnce.tsx';

interface WebhookSecretProps {
  text: string;
  /** Of a webhook that was just made: where it is shown next. */
  endpointId: string | null;
  onClose: () => void;
}

/** The secret of a webhook, shown this once. */
export function WebhookSecret({ text, endpointId, onClose }: WebhookSecretProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const close = () => {
    onClose();
    if (endpointId !== null) navigate(`/dashboard/settings/webhooks/${endpointId}`, { replace: true });
  };
  return (
    <Dialog
      open
      onOpenChange={close}
      title={t('settings.webhooks.secretTitle')}
      text={t('settings.webhooks.secretText')}
    >
      <SecretOnce
        label={t('settings.webhooks.secret')}
        hint={t('settings.webhooks.secretHint')}
        secret={text}
        onDone={close}
      />
    </Dialog>
  );
}
