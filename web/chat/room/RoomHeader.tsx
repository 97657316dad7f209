import { Link } from '@remix-run/react';
import { ArrowLeft, Archive, BellOff, Info, Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomHeadFragment } from '../../gql/graphql.ts';
import { buttonClass } from '../../ui/Button.tsx';
import { RoomIcon } from '../rooms/RoomIcon.tsx';

interface RoomHeaderProps {
  room: RoomHeadFragment;
  /** What stands beside the name. */
  children?: ReactNode;
  /** Shows what there is to know about the room, and to change; nothing for those who are not in it. */
  onDetails?: () => void;
}

/** Which room this is and how it stands. */
export function RoomHeader({ room, children, onDetails }: RoomHeaderProps) {
  const { t } = useTranslation();
  const isMuted = room.viewerMembership?.isMuted === true;
  return (
    <header className="flex min-h-15 items-center gap-2 border-b border-line bg-surface px-2 py-1.5 sm:ps-6 sm:pe-3">
      <Link
        to="/dashboard/chat"
        aria-label={t('chat.room.back')}
        className={`${buttonClass('quiet', 'icon')} lg:hidden`}
      >
        <ArrowLeft className="size-5 rtl:-scale-x-100" aria-hidden="true" />
      </Link>
      <RoomIcon room={room} className="size-10" />
      <div className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)]">
        <h1 className="flex min-w-0 items-center gap-1.5">
          <span dir="auto" className="truncate text-at-page-start text-base font-bold">
            {room.title}
          </span>
          {room.isLocked && <Lock className={markClass} role="img" aria-label={t('chat.room.locked')} />}
          {room.isArchived && <Archive className={markClass} role="img" aria-label={t('chat.room.archived')} />}
          {isMuted && <BellOff className={markClass} role="img" aria-label={t('chat.list.muted')} />}
        </h1>
        <p className="truncate text-xs text-ink-faint">
          {room.type !== 'DIRECT'
            ? t('chat.room.memberCount', { count: room.memberCount })
            : room.directMember?.presence
              ? t(`chat.presence.${room.directMember.presence}`)
              : t('chat.room.direct')}
          {room.description !== null && room.description !== '' && (
            <>
              {' · '}
              <bdi>{room.description}</bdi>
            </>
          )}
        </p>
      </div>
      {children}
      {onDetails && (
        <button
          type="button"
          aria-label={t('chat.room.details')}
          onClick={onDetails}
          className={buttonClass('quiet', 'icon')}
        >
          <Info className="size-5" aria-hidden="true" />
        </button>
      )}
    </header>
  );
}

const markClass = 'size-3.5 shrink-0 text-ink-faint';
