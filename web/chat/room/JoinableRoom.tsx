import { useRevalidator } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { RoomHeadFragment } from '../../gql/graphql.ts';
import { useToldWrite } from '../../lib/use-told-write.ts';
import { Button } from '../../ui/Button.tsx';
import { JoinRoom } from '../rooms/list-documents.ts';
import { RoomIcon } from '../rooms/RoomIcon.tsx';
import { RoomHeader } from './RoomHeader.tsx';

/** What somebody who is not in an open room may see of it, and the way in. */
export function JoinableRoom({ room }: { room: RoomHeadFragment }) {
  const { t } = useTranslation();
  const write = useToldWrite();
  const { revalidate } = useRevalidator();
  const join = async () => {
    if (await write(JoinRoom, { roomId: room.id })) revalidate();
  };
  return (
    <article className="flex min-h-0 min-w-0 flex-1 flex-col">
      <RoomHeader room={room} />
      <div className="grid flex-1 place-content-center justify-items-center gap-3 overflow-y-auto px-6 py-10 text-center">
        <RoomIcon room={room} className="size-16 text-2xl" />
        <p dir="auto" className="text-lg font-bold">
          {room.title}
        </p>
        {room.description !== null && (
          <p dir="auto" className="max-w-md text-ink-soft">
            {room.description}
          </p>
        )}
        <p className="text-sm text-ink-faint">{t('chat.room.memberCount', { count: room.memberCount })}</p>
        <p className="max-w-sm text-sm text-ink-faint">
          {t(room.isArchived ? 'chat.closed.archived' : 'chat.room.joinText')}
        </p>
        {!room.isArchived && (
          <Button onClick={() => void join()} className="mt-1">
            {t('chat.room.join')}
          </Button>
        )}
      </div>
    </article>
  );
}
