import { ChevronDown, Pin } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PinnedMessagesQuery } from '../../gql/graphql.ts';
import { useLastingQuery } from '../../lib/use-lasting-query.ts';
import { PersonName } from '../room/people.tsx';
import { PinnedMessages } from './thread-documents.ts';
import { useExcerpt } from './use-excerpt.ts';

type Pinned = NonNullable<NonNullable<PinnedMessagesQuery['room']>['pinnedMessages']>[number];

/** What is pinned in the room: the newest pin at a glance, all of them on demand; each leads to its place. */
export function PinnedBar({ roomId, onOpen }: { roomId: string; onOpen: (messageId: string) => void }) {
  const { t } = useTranslation();
  const excerpt = useExcerpt();
  const [isOpen, setOpen] = useState(false);
  const pinned = useLastingQuery({ query: PinnedMessages, variables: { roomId } })?.room?.pinnedMessages ?? [];
  const [newest] = pinned;
  if (!newest) return null;
  const open = (id: string) => {
    setOpen(false);
    onOpen(id);
  };
  return (
    <div className="flex items-stretch border-b border-line bg-surface text-sm">
      <button
        type="button"
        onClick={() => open(newest.id)}
        className="flex min-h-11 min-w-0 flex-1 items-center gap-2.5 px-4 text-start hover:bg-hover focus-visible:-outline-offset-2 sm:px-6 lg:min-h-9"
      >
        <Pin className="size-4 shrink-0 text-note-strong" aria-hidden="true" />
        <span className="sr-only">{t('chat.pins.newest')}</span>
        <PersonName person={newest.sender} className="max-w-[40%] shrink-0 truncate font-semibold" />
        <span dir="auto" className="min-w-0 flex-1 truncate text-at-page-start text-ink-soft">
          {excerpt(newest)}
        </span>
      </button>
      {pinned.length > 1 && (
        <Popover.Root open={isOpen} onOpenChange={setOpen}>
          <Popover.Trigger className="flex items-center gap-1 px-3 text-xs font-semibold text-ink-soft hover:bg-hover focus-visible:-outline-offset-2">
            {t('chat.pins.count', { count: pinned.length })}
            <ChevronDown className="size-3.5" aria-hidden="true" />
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Content
              aria-label={t('chat.pins.all')}
              align="end"
              sideOffset={4}
              collisionPadding={8}
              className="z-40 max-h-[50dvh] w-96 max-w-[calc(100vw-1rem)] overflow-y-auto rounded-xl border border-line bg-surface p-1.5 shadow-lg shadow-black/10"
            >
              <ul>
                {pinned.map((message) => (
                  <PinnedEntry key={message.id} message={message} onOpen={() => open(message.id)} />
                ))}
              </ul>
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
      )}
    </div>
  );
}

function PinnedEntry({ message, onOpen }: { message: Pinned; onOpen: () => void }) {
  const excerpt = useExcerpt();
  return (
    <li>
      <button
        type="button"
        onClick={onOpen}
        className="grid w-full rounded-lg px-2.5 py-2 text-start text-sm hover:bg-hover"
      >
        <PersonName person={message.sender} className="font-semibold" />
        <span dir="auto" className="line-clamp-2 text-at-page-start text-ink-soft">
          {excerpt(message)}
        </span>
      </button>
    </li>
  );
}
