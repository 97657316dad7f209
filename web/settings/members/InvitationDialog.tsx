import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog.tsx';
import { InvitationLink } from './InvitationLink.tsx';

interface InvitationDialogProps {
  name: string;
  /** Open while there is one to show. */
  url: string | undefined;
  onClose: () => void;
}

/** An invitation that was made anew. */
export function InvitationDialog({ name, url, onClose }: InvitationDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('settings.members.invitation', { name })}
      text={t('settings.members.renewedText')}
      open={url !== undefined}
      onOpenChange={onClose}
    >
      {url !== undefined && <InvitationLink url={url} onDone={onClose} />}
    </Dialog>
  );
}
