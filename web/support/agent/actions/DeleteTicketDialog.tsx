import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import type { TicketActions } from './use-ticket-actions.ts';

interface DeleteTicketDialogProps {
  number: string;
  actions: TicketActions;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks before a ticket goes, because it goes for everybody. */
export function DeleteTicketDialog({ number, actions, open, onOpenChange }: DeleteTicketDialogProps) {
  const { t } = useTranslation();
  const [isSending, setSending] = useState(false);
  const remove = async () => {
    setSending(true);
    await actions.remove();
    setSending(false);
    onOpenChange(false);
  };
  return (
    <ConfirmDialog
      title={t('desk.delete.title', { number })}
      text={t('desk.delete.text')}
      confirm={t('desk.delete.confirm')}
      isSending={isSending}
      open={open}
      onOpenChange={onOpenChange}
      onConfirm={() => void remove()}
    />
  );
}
