import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { CountBadge } from '../../ui/CountBadge.tsx';
import { Rooms } from './list-documents.ts';
import { groupFilter } from './room-groups.ts';
import { RoomLink } from './RoomLink.tsx';
import type { RoomGroup } from './use-room-groups.ts';

interface RoomGroupSectionProps {
  group: RoomGroup;
  viewerId: string;
}

/** One group of the sidebar. Closed, it still says how much is unread in it. */
export function RoomGroupSection({ group: { type, rooms, pageInfo }, viewerId }: RoomGroupSectionProps) {
  const { t } = useTranslation();
  const client = useClient();
  const listId = useId();
  const [isOpen, setOpen] = useState(true);
  const unread = rooms.filter((room) => room.unreadCount > 0 && room.viewerMembership?.isMuted === false).length;
  if (rooms.length === 0 && pageInfo?.hasNextPage !== true) return null;
  return (
    <section className="pt-3">
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
          className="flex min-h-9 w-full items-center gap-1.5 rounded-lg px-2.5 text-xs font-semibold text-ink-faint hover:text-ink lg:min-h-7"
        >
          <ChevronDown
            className={`size-3.5 transition-transform ${isOpen ? '' : '-rotate-90 rtl:rotate-90'}`}
            aria-hidden="true"
          />
          {t(`chat.group.${type}`)}
          {!isOpen && <CountBadge count={unread} label={t('shell.menu.unreadRooms', { count: unread })} />}
        </button>
      </h2>
      <div id={listId} hidden={!isOpen}>
        <ul className="grid gap-0.5">
          {rooms.map((room) => (
            <RoomLink key={room.id} room={room} viewerId={viewerId} />
          ))}
        </ul>
        {pageInfo?.hasNextPage === true && pageInfo.endCursor !== null && (
          <LoadMore
            cursor={pageInfo.endCursor}
            label={t('chat.list.more')}
            onLoad={() => client.query(Rooms, { filter: groupFilter(type), after: pageInfo.endCursor }).toPromise()}
          />
        )}
      </div>
    </section>
  );
}
