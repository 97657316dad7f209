import { NavLink } from '@remix-run/react';
import { BellOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RoomListItemFragment } from '../../gql/graphql.ts';
import { useClock } from '../../lib/clock.tsx';
import { shortTimeText } from '../../lib/date-text.ts';
import { useLocale } from '../../lib/use-locale.ts';
import { CountBadge } from '../../ui/CountBadge.tsx';
import { useExcerpt } from '../thread/use-excerpt.ts';
import { RoomIcon } from './RoomIcon.tsx';

interface RoomLinkProps {
  room: RoomListItemFragment;
  viewerId: string;
}

/** One room of the sidebar: its name, what was said last, and how much of it is unread. Muted rooms do not raise their voice. */
export function RoomLink({ room, viewerId }: RoomLinkProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { timeZone, now } = useClock();
  const isMuted = room.viewerMembership?.isMuted === true;
  const isLoud = room.unreadCount > 0 && !isMuted;
  return (
    <li>
      <NavLink
        to={`/dashboard/chat/${room.id}`}
        prefetch="none"
        className="relative grid min-h-14 grid-cols-[auto_minmax(0,1fr)] items-center gap-x-2.5 rounded-xl px-2.5 py-1.5 hover:bg-hover focus-visible:-outline-offset-2 aria-[current=page]:bg-accent-soft lg:min-h-13 [&.pending]:bg-hover"
      >
        <RoomIcon room={room} className="row-span-2 size-9" />
        <span className="flex items-baseline gap-2">
          <span
            dir="auto"
            className={`min-w-0 flex-1 truncate text-at-page-start text-sm ${isLoud ? 'font-bold' : 'font-medium'} ${isMuted ? 'text-ink-soft' : ''}`}
          >
            {room.title}
          </span>
          {isMuted && (
            <BellOff className="size-3.5 shrink-0 self-center text-ink-faint" aria-label={t('chat.list.muted')} />
          )}
          {room.lastMessage && (
            <time dateTime={room.lastActivityAt} className="shrink-0 text-xs text-ink-faint">
              {shortTimeText(room.lastActivityAt, locale, timeZone, now)}
            </time>
          )}
        </span>
        <span className="flex items-center gap-2">
          <LastMessage room={room} viewerId={viewerId} />
          <CountBadge
            count={room.unreadCount}
            label={t('chat.list.unread', { count: room.unreadCount })}
            look={isMuted ? 'quiet' : 'loud'}
          />
        </span>
      </NavLink>
    </li>
  );
}

function LastMessage({ room, viewerId }: RoomLinkProps) {
  const { t } = useTranslation();
  const excerpt = useExcerpt();
  const message = room.lastMessage;
  if (!message) return <span className="min-w-0 flex-1 truncate text-xs text-ink-faint">{t('chat.list.nothing')}</span>;
  const isOwn = message.sender.id === viewerId;
  const sender = isOwn ? t('chat.you') : room.type === 'DIRECT' ? null : message.sender.displayName;
  return (
    <span className="flex min-w-0 flex-1 gap-1 text-xs text-ink-faint">
      {sender !== null && message.type !== 'SYSTEM' && (
        <span className="max-w-[45%] shrink-0 truncate">
          <bdi>{sender}</bdi>:
        </span>
      )}
      <span dir="auto" className="min-w-0 flex-1 truncate text-at-page-start">
        {excerpt(message)}
      </span>
    </span>
  );
}
