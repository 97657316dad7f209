import { PanelRight, X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import type { AgentTicketQuery } from '../../../gql/graphql.ts';
import { buttonClass } from '../../../ui/Button.tsx';
import { SidePanel } from './SidePanel.tsx';

/** The side panel where there is no room for it beside the thread. */
export function SideSheet({ ticket }: { ticket: NonNullable<AgentTicketQuery['ticket']> }) {
  const { t } = useTranslation();
  return (
    <Dialog.Root>
      <Dialog.Trigger aria-label={t('desk.side.label')} className={`${buttonClass('quiet', 'icon')} xl:hidden`}>
        <PanelRight className="size-5 rtl:-scale-x-100" aria-hidden="true" />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-black/40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 end-0 z-40 flex w-[min(24rem,92vw)] flex-col border-s border-line bg-surface outline-none"
        >
          <div className="flex items-center justify-between ps-5 pe-2 pt-2">
            <Dialog.Title className="font-bold">{t('desk.side.label')}</Dialog.Title>
            <Dialog.Close aria-label={t('shell.close')} className={buttonClass('quiet', 'icon')}>
              <X className="size-5" aria-hidden="true" />
            </Dialog.Close>
          </div>
          <SidePanel ticket={ticket} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
