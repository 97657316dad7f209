import { useTranslation } from 'react-i18next';
import type { RoomHeadFragment } from '../../gql/graphql.ts';
import { useToldWrite } from '../../lib/use-told-write.ts';
import { SwitchField } from '../../ui/SwitchField.tsx';
import { UpdateRoom } from './room-documents.ts';

/** Who finds the room and who writes in it. A team's room is always its members' own. */
export function RoomSwitches({ room }: { room: RoomHeadFragment }) {
  const { t } = useTranslation();
  const write = useToldWrite();
  const { id: roomId } = room;
  return (
    <div className="grid gap-3">
      {room.type !== 'TEAM' && (
        <SwitchField
          label={t('chat.room.private')}
          hint={t('chat.room.privateHint')}
          checked={room.isPrivate}
          onChange={(isPrivate) => void write(UpdateRoom, { roomId, isPrivate })}
        />
      )}
      <SwitchField
        label={t('chat.room.lock')}
        hint={t('chat.room.lockHint')}
        checked={room.isLocked}
        onChange={(isLocked) => void write(UpdateRoom, { roomId, isLocked })}
      />
      <SwitchField
        label={t('chat.room.archive')}
        hint={t('chat.room.archiveHint')}
        checked={room.isArchived}
        onChange={(isArchived) => void write(UpdateRoom, { roomId, isArchived })}
      />
    </div>
  );
}
