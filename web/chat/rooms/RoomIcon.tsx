import { FolderKanban, Hash, Lock, Users } from 'lucide-react';
import type { ChatRoomType, Presence } from '../../gql/graphql.ts';
import { PresentAvatar } from '../presence/PresentAvatar.tsx';

interface RoomIconProps {
  room: {
    type: ChatRoomType;
    title: string;
    icon: string | null;
    isPrivate?: boolean;
    directMember?: { presence: Presence | null } | null;
  };
  className?: string;
}

/** Signs of what a room is for. */
const signs = {
  TEAM: <Users className="size-[45%]" />,
  PROJECT: <FolderKanban className="size-[45%]" />,
  PRIVATE: <Lock className="size-[45%]" />,
  OPEN: <Hash className="size-[45%]" />,
};

/** What stands for a room: the other one's initial and whether they are there, the room's own emoji, else a sign of its kind. */
export function RoomIcon({ room, className = 'size-9' }: RoomIconProps) {
  const { type, title, icon, isPrivate } = room;
  if (type === 'DIRECT') {
    return <PresentAvatar name={title} presence={room.directMember?.presence} className={className} />;
  }
  const sign = type === 'GROUP' ? signs[isPrivate === true ? 'PRIVATE' : 'OPEN'] : signs[type];
  return (
    <span
      aria-hidden="true"
      className={`grid shrink-0 place-items-center rounded-xl border border-line bg-sunken text-ink-soft ${className}`}
    >
      {icon === null ? sign : <span className="text-[1.1em]">{icon}</span>}
    </span>
  );
}
