import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { Dialog } from '../../ui/Dialog.tsx';
import { InvitationLink } from './InvitationLink.tsx';

interface InvitationDialogProps {
  name: string;
  /** Open while there is one to show. */
  url: string | undefined;
  /** Why none was made. */
  refusal: string | undefined;
  onClose: () => void;
}

/** An invitation that was made anew. */
export function InvitationDialog({ name, url, refusal, onClose }: InvitationDialogProps) {
  const { t } = useTranslation();
  useEffect(() => {
    if (refusal !== undefined) toast.error(refusal);
  }, [refusal]);
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
