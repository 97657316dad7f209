import { useNavigate } from '@remix-run/react';
import { LogOut, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomHeadFragment } from '../../gql/graphql.ts';
import { useToldWrite } from '../../lib/use-told-write.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { usePeople } from './people.tsx';
import { powersIn } from './roles.ts';
import { DeleteRoom, RemoveRoomMember } from './room-documents.ts';

/** The ways out: for the viewer, and for the room. One leaves a team's room by leaving the team. */
export function LeaveAndDelete({ room }: { room: RoomHeadFragment }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const write = useToldWrite();
  const { viewerId } = usePeople();
  const [asked, setAsked] = useState<'leave' | 'delete'>();
  const [isSending, setSending] = useState(false);
  const { destroy } = powersIn(room);
  const canLeave = room.type !== 'TEAM';
  if (!canLeave && !destroy) return null;
  const confirm = async () => {
    setSending(true);
    const done =
      asked === 'delete'
        ? await write(DeleteRoom, { roomId: room.id })
        : await write(RemoveRoomMember, { roomId: room.id, memberId: viewerId });
    setSending(false);
    setAsked(undefined);
    if (done) navigate('/dashboard/chat');
  };
  return (
    <div className="flex flex-wrap gap-2 px-5 py-4">
      {canLeave && (
        <Button look="secondary" size="small" onClick={() => setAsked('leave')}>
          <LogOut className="size-4 rtl:-scale-x-100" aria-hidden="true" />
          {t('chat.leave.action')}
        </Button>
      )}
      {destroy && (
        <Button look="secondary" size="small" className="text-danger!" onClick={() => setAsked('delete')}>
          <Trash2 className="size-4" aria-hidden="true" />
          {t('chat.deleteRoom.action')}
        </Button>
      )}
      <ConfirmDialog
        title={t(asked === 'delete' ? 'chat.deleteRoom.title' : 'chat.leave.title', { title: room.title })}
        text={t(
          asked === 'delete' ? 'chat.deleteRoom.text' : room.isPrivate ? 'chat.leave.privateText' : 'chat.leave.text',
        )}
        confirm={t(asked === 'delete' ? 'chat.deleteRoom.action' : 'chat.leave.action')}
        isSending={isSending}
        open={asked !== undefined}
        onOpenChange={(open) => !open && setAsked(undefined)}
        onConfirm={() => void confirm()}
      />
    </div>
  );
}
