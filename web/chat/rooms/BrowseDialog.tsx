import { useNavigate } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSettled } from '../../lib/use-settled.ts';
import { useToldWrite } from '../../lib/use-told-write.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { JoinableRooms, JoinRoom } from './list-documents.ts';
import { RoomIcon } from './RoomIcon.tsx';

/** Between the last key and the search. */
const SEARCH_AFTER_MS = 150;

interface BrowseDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The open rooms that one is not in yet, to find and join. */
export function BrowseDialog({ open, onOpenChange }: BrowseDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('chat.browse.title')} text={t('chat.browse.text')} open={open} onOpenChange={onOpenChange}>
      <OpenRooms onJoined={() => onOpenChange(false)} />
    </Dialog>
  );
}

function OpenRooms({ onJoined }: { onJoined: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const write = useToldWrite();
  const [text, setText] = useState('');
  const search = useSettled(text, SEARCH_AFTER_MS);
  const [{ data, error }] = useQuery({
    query: JoinableRooms,
    variables: { search },
    requestPolicy: 'cache-and-network',
  });
  const join = async (roomId: string) => {
    const done = await write(JoinRoom, { roomId });
    if (!done) return;
    onJoined();
    navigate(`/dashboard/chat/${roomId}`);
  };
  return (
    <>
      <SearchField
        label={t('chat.browse.search')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ul className="mt-3 grid max-h-[50dvh] gap-1 overflow-y-auto">
        {data?.rooms.nodes.map((room) => (
          <li key={room.id} className="flex items-center gap-3 rounded-xl px-1 py-1.5">
            <RoomIcon room={room} className="size-10" />
            <div className="min-w-0 flex-1 text-sm">
              <p dir="auto" className="truncate text-at-page-start font-semibold">
                {room.title}
              </p>
              <p className="truncate text-xs text-ink-faint">
                {t('chat.room.memberCount', { count: room.memberCount })}
                {room.description !== null && (
                  <>
                    {' · '}
                    <bdi>{room.description}</bdi>
                  </>
                )}
              </p>
            </div>
            <Button
              look="secondary"
              size="small"
              aria-label={t('chat.browse.joinNamed', { title: room.title })}
              onClick={() => void join(room.id)}
            >
              {t('chat.room.join')}
            </Button>
          </li>
        ))}
      </ul>
      {data?.rooms.nodes.length === 0 && (
        <p role="status" className="py-4 text-center text-sm text-ink-faint">
          {t(search === '' ? 'chat.browse.nothing' : 'chat.search.nothing')}
        </p>
      )}
      {data?.rooms.pageInfo.hasNextPage === true && (
        <p className="pt-2 text-center text-xs text-ink-faint">{t('chat.browse.more')}</p>
      )}
      {!data && (
        <p role="status" className="py-4 text-center text-sm text-ink-faint">
          {t(error ? 'shell.loadFailed' : 'shell.loading')}
        </p>
      )}
    </>
  );
}
