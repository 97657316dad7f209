import { Archive, ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { Rooms } from './list-documents.ts';
import { listed } from './room-groups.ts';
import { RoomLink } from './RoomLink.tsx';

const filter = { isArchived: true };
const variables = { filter };

/** The rooms in which nobody writes any more, apart from the others and read when they are asked for. */
export function ArchivedRooms({ viewerId }: { viewerId: string }) {
  const { t } = useTranslation();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
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
          <Archive className="size-3.5" aria-hidden="true" />
          {t('chat.list.archived')}
          <ChevronDown className={`size-3.5 transition-transform ${isOpen ? 'rotate-180' : ''}`} aria-hidden="true" />
        </button>
      </h2>
      <div id={listId}>{isOpen && <ArchivedList viewerId={viewerId} />}</div>
    </section>
  );
}

function ArchivedList({ viewerId }: { viewerId: string }) {
  const { t } = useTranslation();
  const client = useClient();
  const data = useLastingQuery({ query: Rooms, variables });
  if (!data) return <p className="px-2.5 py-2 text-xs text-ink-faint">{t('shell.loading')}</p>;
  const rooms = listed(data.rooms.nodes, true);
  const { hasNextPage, endCursor } = data.rooms.pageInfo;
  if (rooms.length === 0) return <p className="px-2.5 py-2 text-xs text-ink-faint">{t('chat.list.noArchived')}</p>;
  return (
    <>
      <ul className="grid gap-0.5">
        {rooms.map((room) => (
          <RoomLink key={room.id} room={room} viewerId={viewerId} />
        ))}
      </ul>
      {hasNextPage && endCursor !== null && (
        <LoadMore
          cursor={endCursor}
          label={t('chat.list.more')}
          onLoad={() => client.query(Rooms, { filter, after: endCursor }).toPromise()}
        />
      )}
    </>
  );
}
