import { Bell, BellOff, Compass, MessagesSquare, Plus, Search, SquarePlus, X } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { inputClass } from '../../ui/TextField.tsx';
import { switchNotifications, useNotificationState } from '../feed/notifications.ts';
import { ArchivedRooms } from './ArchivedRooms.tsx';
import { BrowseDialog } from './BrowseDialog.tsx';
import { NewGroupDialog } from './NewGroupDialog.tsx';
import { RoomGroupSection } from './RoomGroupSection.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useRoomGroups } from './use-room-groups.ts';
import { useRoomKeys } from './use-room-keys.ts';

interface SidebarProps {
  viewerId: string;
  currentId: string | undefined;
}

/** Every room that the agent is in, in four groups, and the ways to others. */
export function Sidebar({ viewerId, currentId }: SidebarProps) {
  const { t } = useTranslation();
  const groups = useRoomGroups();
  const [search, setSearch] = useState('');
  const [dialog, setDialog] = useState<'group' | 'browse'>();
  const field = useRef<HTMLInputElement>(null);
  const focusSearch = useCallback(() => field.current?.focus(), []);
  const rooms = useMemo(() => groups.flatMap((group) => group.rooms), [groups]);
  useRoomKeys({ rooms, currentId, onSearch: focusSearch });
  const closing = (open: boolean) => !open && setDialog(undefined);
  return (
    <>
      <div className="flex items-center gap-1 ps-4 pe-2.5 pt-3">
        <h1 className="flex-1 text-lg font-bold">{t('chat.title')}</h1>
        <NotificationSwitch />
        <Menu
          align="end"
          trigger={
            <Button look="quiet" size="icon" aria-label={t('chat.list.add')}>
              <SquarePlus className="size-5" aria-hidden="true" />
            </Button>
          }
        >
          <MenuItem onSelect={() => setDialog('group')}>
            <Plus className="size-4" aria-hidden="true" />
            {t('chat.newGroup.title')}
          </MenuItem>
          <MenuItem onSelect={() => setDialog('browse')}>
            <Compass className="size-4" aria-hidden="true" />
            {t('chat.browse.title')}
          </MenuItem>
        </Menu>
      </div>
      <div role="search" className="relative border-b border-line px-3 pt-2 pb-3">
        <Search className="absolute start-6 top-5.5 size-4 text-ink-faint lg:top-4.5" aria-hidden="true" />
        <input
          ref={field}
          type="search"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setSearch('')}
          aria-label={t('chat.search.label')}
          aria-keyshortcuts="Control+K"
          placeholder={t('chat.search.label')}
          title={t('chat.list.keys')}
          dir={search === '' ? undefined : 'auto'}
          className={`${inputClass} ps-9 text-sm lg:min-h-9 [&::-webkit-search-cancel-button]:hidden ${search === '' ? '' : 'pe-10'}`}
        />
        {search !== '' && (
          <button
            type="button"
            aria-label={t('chat.search.clear')}
            onClick={() => setSearch('')}
            className="absolute end-4 top-3 grid size-9 place-items-center rounded-lg text-ink-soft hover:text-ink lg:top-2"
          >
            <X className="size-4" aria-hidden="true" />
          </button>
        )}
      </div>
      <nav
        aria-label={t('chat.list.label')}
        className="flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain px-2 pb-4"
      >
        {search.trim() !== '' ? (
          <SearchResults text={search.trim()} viewerId={viewerId} onOpened={() => setSearch('')} />
        ) : (
          <>
            {rooms.length === 0 && (
              <EmptyState icon={MessagesSquare} title={t('chat.list.empty')} text={t('chat.list.emptyText')} />
            )}
            {groups.map((group) => (
              <RoomGroupSection key={group.type} group={group} viewerId={viewerId} />
            ))}
            <ArchivedRooms viewerId={viewerId} />
          </>
        )}
      </nav>
      <NewGroupDialog viewerId={viewerId} open={dialog === 'group'} onOpenChange={closing} />
      <BrowseDialog open={dialog === 'browse'} onOpenChange={closing} />
    </>
  );
}

/** Turns notifications of this browser on and off; nothing where it has none, or was told never to ask. */
function NotificationSwitch() {
  const { t } = useTranslation();
  const state = useNotificationState();
  if (state === 'unknown' || state === 'denied') return null;
  const isOn = state === 'on';
  const label = t(isOn ? 'chat.notifications.turnOff' : 'chat.notifications.turnOn');
  const Icon = isOn ? Bell : BellOff;
  return (
    <Button look="quiet" size="icon" aria-label={label} title={label} onClick={() => void switchNotifications(!isOn)}>
      <Icon className="size-5" aria-hidden="true" />
    </Button>
  );
}
