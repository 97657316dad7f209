import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { DropHint } from '../../files/DropHint.tsx';
import { useAttaching } from '../../files/use-attaching.ts';
import type { RoomQuery, ThreadEntryFragment, ThreadPageFragment } from '../../gql/graphql.ts';
import { DiscussedTicket } from '../../handoff/DiscussedTicket.tsx';
import { useOutgoing } from '../../lib/use-outbox.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Composer, type Purpose } from '../composer/Composer.tsx';
import { outbox } from '../composer/outbox.ts';
import { MessageList } from '../thread/MessageList.tsx';
import { PinnedBar } from '../thread/PinnedBar.tsx';
import { useMessageActions } from '../thread/use-message-actions.ts';
import { useThread } from '../thread/use-thread.ts';
import { TypingLine } from '../typing/TypingLine.tsx';
import { ClosedNotice } from './ClosedNotice.tsx';
import { powersIn } from './roles.ts';
import { Room } from './room-documents.ts';
import { RoomHeader } from './RoomHeader.tsx';
import { RoomSheet } from './RoomSheet.tsx';
import { RoomTabs } from './RoomTabs.tsx';

interface RoomViewProps {
  room: NonNullable<RoomQuery['room']>;
  viewerId: string;
  first: ThreadPageFragment;
  /** Where the room's feed stood before `first` was read. */
  from: string;
}

/** A room that the viewer is in: its head, what is said in it, and where to write. */
export function RoomView({ room, viewerId, first, from }: RoomViewProps) {
  const { t } = useTranslation();
  const client = useClient();
  // What may still be seen of the room decides what stands here next.
  const onRefused = () => void client.query(Room, { id: room.id }, { requestPolicy: 'network-only' }).toPromise();
  const reader = useThread({ room, viewerId, first, from, onRefused });
  const { entries } = reader.thread;
  const outgoing = useOutgoing(outbox, viewerId, room.id, entries);
  const actions = useMessageActions(reader.change);
  const powers = powersIn(room);
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const [target, setTarget] = useState<{ id: string } | null>(null);
  const [deleted, setDeleted] = useState<ThreadEntryFragment | null>(null);
  const [tab, setTab] = useState('messages');
  const [isSheetOpen, setSheetOpen] = useState(false);
  const draft = `${viewerId}.${room.id}`;
  const attaching = useAttaching(draft);
  // Nothing is added to a message that is there.
  const takesFiles = powers.write && tab === 'messages' && purpose?.is !== 'edit';

  const showMessage = (id: string) => {
    if (entries.some((entry) => entry.id === id)) setTarget({ id });
    else void reader.showAround(id).then((isThere) => isThere && setTarget({ id }));
  };
  const editLast = () => {
    const last = entries.findLast(
      (entry) => entry.sender.id === viewerId && entry.type !== 'SYSTEM' && !entry.isDeleted,
    );
    if (last) setPurpose({ is: 'edit', entry: last });
  };
  return (
    <article {...(takesFiles && attaching.zone)} className="relative flex min-h-0 min-w-0 flex-1 flex-col">
      {takesFiles && attaching.isOver && <DropHint />}
      <RoomHeader room={room} onDetails={() => setSheetOpen(true)}>
        <DiscussedTicket room={room} />
      </RoomHeader>
      <RoomTabs room={room} tab={tab} onTab={setTab}>
        <PinnedBar roomId={room.id} onOpen={showMessage} />
        <MessageList
          room={room}
          reader={reader}
          outgoing={outgoing}
          powers={powers}
          actions={actions}
          target={target}
          onTarget={showMessage}
          onReply={(entry) => setPurpose({ is: 'reply', entry })}
          onEdit={(entry) => setPurpose({ is: 'edit', entry })}
          onDelete={setDeleted}
        />
        <TypingLine roomId={room.id} />
        {powers.write ? (
          <Composer
            room={room}
            draft={draft}
            attaching={attaching}
            purpose={purpose}
            onPurpose={setPurpose}
            onEdit={actions.edit}
            onEditLast={editLast}
          />
        ) : (
          <ClosedNotice room={room} />
        )}
      </RoomTabs>
      <RoomSheet room={room} open={isSheetOpen} onOpenChange={setSheetOpen} />
      <ConfirmDialog
        title={t('chat.deleteMessage.title')}
        text={t('chat.deleteMessage.text')}
        confirm={t('chat.message.delete')}
        open={deleted !== null}
        onOpenChange={(open) => !open && setDeleted(null)}
        onConfirm={() => {
          if (deleted) void actions.remove(deleted.id);
          setDeleted(null);
        }}
      />
    </article>
  );
}
