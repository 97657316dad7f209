import { MessageSquarePlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLastingResult } from '../../lib/use-lasting-query.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Colleagues, Rooms } from './list-documents.ts';
import { RoomLink } from './RoomLink.tsx';
import { useDirectRoom } from './use-direct-room.ts';

/** Between the last key and the search. */
const SEARCH_AFTER_MS = 150;

interface SearchResultsProps {
  text: string;
  viewerId: string;
  /** A room was opened from here. */
  onOpened: () => void;
}

/** One's rooms by title and colleagues by name: a colleague's conversation is opened, and made if there is none. */
export function SearchResults({ text, viewerId, onOpened }: SearchResultsProps) {
  const { t } = useTranslation();
  const openDirect = useDirectRoom();
  const search = useSettled(text, SEARCH_AFTER_MS);
  const { data: found, hasFailed: areRoomsLost } = useLastingResult({
    query: Rooms,
    variables: { filter: { search } },
    requestPolicy: 'cache-and-network',
  });
  const { data: people, hasFailed: arePeopleLost } = useLastingResult({ query: Colleagues, variables: { search } });
  if (!found || !people) {
    return <p className={noteClass}>{t(areRoomsLost || arePeopleLost ? 'shell.loadFailed' : 'shell.loading')}</p>;
  }
  const colleagues = people.members.nodes.filter(({ id }) => id !== viewerId);
  if (found.rooms.nodes.length === 0 && colleagues.length === 0) {
    return (
      <p role="status" className={noteClass}>
        {t('chat.search.nothing')}
      </p>
    );
  }
  return (
    <>
      {found.rooms.nodes.length > 0 && (
        <section className="pt-3">
          <h2 className={headingClass}>{t('chat.search.rooms')}</h2>
          <ul className="grid gap-0.5" onClick={onOpened}>
            {found.rooms.nodes.map((room) => (
              <RoomLink key={room.id} room={room} viewerId={viewerId} />
            ))}
          </ul>
        </section>
      )}
      {colleagues.length > 0 && (
        <section className="pt-3">
          <h2 className={headingClass}>{t('chat.search.people')}</h2>
          <ul className="grid gap-0.5">
            {colleagues.map(({ id, displayName }) => (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => {
                    onOpened();
                    void openDirect(id);
                  }}
                  className="flex min-h-12 w-full items-center gap-2.5 rounded-xl px-2.5 text-start text-sm hover:bg-hover focus-visible:-outline-offset-2"
                >
                  <Avatar name={displayName} className="size-8" />
                  <bdi className="min-w-0 flex-1 truncate">{displayName}</bdi>
                  <MessageSquarePlus className="size-4 shrink-0 text-ink-faint" aria-hidden="true" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const headingClass = 'px-2.5 pb-1 text-xs font-semibold text-ink-faint';
const noteClass = 'px-2.5 py-4 text-sm text-ink-faint';
