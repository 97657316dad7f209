import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomHeadFragment } from '../../gql/graphql.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { RoomIcon } from '../rooms/RoomIcon.tsx';
import { LeaveAndDelete } from './LeaveAndDelete.tsx';
import { MemberList } from './MemberList.tsx';
import { MySettings } from './MySettings.tsx';
import { powersIn } from './roles.ts';
import { RoomForm } from './RoomForm.tsx';
import { RoomSwitches } from './RoomSwitches.tsx';

interface RoomSheetProps {
  room: RoomHeadFragment;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Everything about a room but what is said in it: what it is, who is in it, and what may be changed, at the page's side. */
export function RoomSheet({ room, open, onOpenChange }: RoomSheetProps) {
  const { t } = useTranslation();
  const powers = powersIn(room);
  const isDirect = room.type === 'DIRECT';
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 bg-black/45" />
        <Dialog.Content
          aria-describedby={undefined}
          className="fixed inset-y-0 end-0 z-40 flex w-[min(26rem,100vw)] flex-col border-s border-line bg-surface outline-none"
        >
          <div className="flex items-center gap-3 border-b border-line py-2.5 ps-5 pe-2.5">
            <RoomIcon room={room} className="size-10" />
            <Dialog.Title dir="auto" className="min-w-0 flex-1 truncate text-at-page-start font-bold">
              {room.title}
            </Dialog.Title>
            <Dialog.Close aria-label={t('shell.close')} className={buttonClass('quiet', 'icon')}>
              <X className="size-5" aria-hidden="true" />
            </Dialog.Close>
          </div>
          <div className="grid min-h-0 flex-1 content-start overflow-y-auto">
            {!isDirect && !powers.manage && room.description !== null && (
              <Section title={t('chat.room.description')}>
                <p dir="auto" className="text-at-page-start text-sm whitespace-pre-wrap text-ink-soft">
                  {room.description}
                </p>
              </Section>
            )}
            {powers.manage && (
              <Section title={t('chat.details.room')}>
                <RoomForm key={`${room.title} ${room.description ?? ''} ${room.icon ?? ''}`} room={room} />
                <RoomSwitches room={room} />
              </Section>
            )}
            <Section title={t('chat.details.mine')}>
              <MySettings room={room} />
            </Section>
            <Section title={t('chat.details.members', { count: room.memberCount })}>
              <MemberList room={room} />
            </Section>
            {!isDirect && <LeaveAndDelete room={room} />}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-3 border-b border-line px-5 py-4">
      <h3 className="text-sm font-bold">{title}</h3>
      {children}
    </section>
  );
}
