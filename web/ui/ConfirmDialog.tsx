import { AlertDialog } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { buttonClass } from './Button.tsx';

interface ConfirmDialogProps {
  /** What is asked. */
  title: string;
  /** What it will mean. */
  text: string;
  /** Names the deed, so that the button needs no question beside it. */
  confirm: string;
  isSending?: boolean;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onConfirm: () => void;
}

/** Asks before what can't be taken back; leaving it be is the default. */
export function ConfirmDialog({ title, text, confirm, isSending, open, onOpenChange, onConfirm }: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 grid items-end bg-black/45 sm:place-items-center sm:p-6">
          <AlertDialog.Content className="w-full rounded-t-2xl border border-line bg-surface p-5 shadow-2xl shadow-black/20 outline-none sm:max-w-md sm:rounded-2xl">
            <AlertDialog.Title className="text-lg font-bold">{title}</AlertDialog.Title>
            <AlertDialog.Description className="mt-1.5 mb-5 text-sm text-ink-soft">{text}</AlertDialog.Description>
            <div className="flex flex-wrap justify-end gap-2">
              <AlertDialog.Cancel className={buttonClass('secondary', 'small')}>{t('shell.cancel')}</AlertDialog.Cancel>
              <button type="button" disabled={isSending} onClick={onConfirm} className={buttonClass('danger', 'small')}>
                {confirm}
              </button>
            </div>
          </AlertDialog.Content>
        </AlertDialog.Overlay>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
