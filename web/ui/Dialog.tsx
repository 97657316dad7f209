import { X } from 'lucide-react';
import { Dialog as RadixDialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from './Button.tsx';

interface DialogProps {
  title: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** Said under the title. */
  text?: ReactNode;
  children: ReactNode;
}

/** A task of its own above the page: in its middle, on a phone at its foot. */
export function Dialog({ title, open, onOpenChange, text, children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <RadixDialog.Root open={open} onOpenChange={onOpenChange}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="fixed inset-0 z-40 grid items-end overflow-y-auto bg-black/45 sm:place-items-center sm:p-6">
          <RadixDialog.Content
            {...(text === undefined && { 'aria-describedby': undefined })}
            className="relative w-full rounded-t-2xl border border-line bg-surface shadow-2xl shadow-black/20 outline-none sm:max-w-lg sm:rounded-2xl"
          >
            <RadixDialog.Title className="ps-5 pe-14 pt-4 text-lg font-bold">{title}</RadixDialog.Title>
            <div className="px-5 pt-1 pb-5">
              {text !== undefined && (
                <RadixDialog.Description className="mb-4 text-sm text-ink-soft">{text}</RadixDialog.Description>
              )}
              {children}
            </div>
            {/* Last, so that what is to be done comes before leaving it. */}
            <RadixDialog.Close
              aria-label={t('shell.close')}
              className={`absolute end-2.5 top-2.5 ${buttonClass('quiet', 'icon')}`}
            >
              <X className="size-5" aria-hidden="true" />
            </RadixDialog.Close>
          </RadixDialog.Content>
        </RadixDialog.Overlay>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}
