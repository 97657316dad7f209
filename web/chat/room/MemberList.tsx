import { Bot, Ellipsis, MessageSquare, UserMinus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomHeadFragment, RoomMemberFragment } from '../../gql/graphql.ts';
import { useToldWrite } from '../../lib/use-told-write.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuCheck, MenuGroup, MenuItem } from '../../ui/Menu.tsx';
import { PresentAvatar } from '../presence/PresentAvatar.tsx';
import { ColleagueField, type Colleague } from '../rooms/ColleagueField.tsx';
import { useDirectRoom } from '../rooms/use-direct-room.ts';
import { PersonName, usePeople } from './people.tsx';
import { powersIn, rolesBelow } from './roles.ts';
import { AddRoomMember, ChangeRoomMemberRole, RemoveRoomMember } from './room-documents.ts';

/** Who is in the room and as what; with what the viewer may do about it. */
export function MemberList({ room }: { room: RoomHeadFragment }) {
  const { members } = usePeople();
  // People come and go with a team by themselves.
  const isFixed = room.type === 'DIRECT' || room.type === 'TEAM';
  return (
    <>
      {powersIn(room).manage && !isFixed && <AddMembers roomId={room.id} />}
      <ul className="-mx-2 grid">
        {members.map((member) => (
          <Member key={member.id} member={member} room={room} isFixed={isFixed} />
        ))}
      </ul>
    </>
  );
}

function AddMembers({ roomId }: { roomId: string }) {
  const { t } = useTranslation();
  const write = useToldWrite();
  const { byId } = usePeople();
  const [chosen, setChosen] = useState<Colleague[]>([]);
  const add = async () => {
    for (const { id } of chosen) {
      if (!(await write(AddRoomMember, { roomId, memberId: id }))) return;
      setChosen((others) => others.filter((other) => other.id !== id));
    }
  };
  return (
    <div className="grid gap-2">
      <ColleagueField chosen={chosen} without={new Set(byId.keys())} onChange={setChosen} />
      {chosen.length > 0 && (
        <Button size="small" className="justify-self-end" onClick={() => void add()}>
          {t('chat.members.add', { count: chosen.length })}
        </Button>
      )}
    </div>
  );
}

interface MemberProps {
  member: RoomMemberFragment;
  room: RoomHeadFragment;
  isFixed: boolean;
}

function Member({ member, room, isFixed }: MemberProps) {
  const { t } = useTranslation();
  const write = useToldWrite();
  const openDirect = useDirectRoom();
  const { viewerId } = usePeople();
  const { user, role } = member;
  const isSelf = user.id === viewerId;
  const givable = powersIn(room).manage ? rolesBelow(room.viewerMembership?.role ?? 'GUEST') : [];
  // Nobody touches an equal or a higher one.
  const isBelow = givable.includes(role) && !isSelf;
  const ids = { roomId: room.id, memberId: user.id };
  return (
    <li className="flex min-h-12 items-center gap-2.5 rounded-xl ps-2">
      <PresentAvatar name={user.displayName} presence={user.presence} className="size-8" />
      <span className="grid min-w-0 flex-1 text-sm">
        <span className="flex items-center gap-1.5">
          <PersonName person={user} className="truncate font-medium" />
          {user.isBot && (
            <Bot className="size-3.5 shrink-0 text-ink-faint" role="img" aria-label={t('chat.members.bot')} />
          )}
          {isSelf && <span className="text-xs text-ink-faint">({t('chat.you')})</span>}
        </span>
        {room.type !== 'DIRECT' && <span className="text-xs text-ink-faint">{t(`chat.role.${role}`)}</span>}
      </span>
      {!isSelf && room.type !== 'DIRECT' && (
        <Menu
          align="end"
          trigger={
            <Button look="quiet" size="icon" aria-label={t('chat.members.actions', { name: user.displayName })}>
              <Ellipsis className="size-4" aria-hidden="true" />
            </Button>
          }
        >
          <MenuItem onSelect={() => void openDirect(user.id)}>
            <MessageSquare className="size-4" aria-hidden="true" />
            {t('chat.members.direct')}
          </MenuItem>
          {isBelow && (
            <MenuGroup label={t('chat.members.role')}>
              {givable.map((other) => (
                <MenuCheck
                  key={other}
                  checked={other === role}
                  onSelect={() => void write(ChangeRoomMemberRole, { ...ids, role: other })}
                >
                  {t(`chat.role.${other}`)}
                </MenuCheck>
              ))}
            </MenuGroup>
          )}
          {isBelow && !isFixed && (
            <div className="mt-1 border-t border-line pt-1">
              <MenuItem onSelect={() => void write(RemoveRoomMember, ids)}>
                <UserMinus className="size-4 text-danger" aria-hidden="true" />
                {t('chat.members.remove')}
              </MenuItem>
            </div>
          )}
        </Menu>
      )}
    </li>
  );
}
