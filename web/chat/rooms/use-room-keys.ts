import { useNavigate } from '@remix-run/react';
import { useEffect } from 'react';
import type { RoomListItemFragment } from '../../gql/graphql.ts';
import { neighbour } from './room-groups.ts';

interface RoomKeys {
  rooms: readonly RoomListItemFragment[];
  currentId: string | undefined;
  onSearch: () => void;
}

/** Alt with an arrow leads to the next or previous room, with Shift to an unread one; Ctrl or Command with K to the search. */
export function useRoomKeys({ rooms, currentId, onSearch }: RoomKeys): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const hasControl = event.ctrlKey || event.metaKey;
      if (hasControl && !event.altKey && !event.shiftKey && event.code === 'KeyK') {
        event.preventDefault();
        onSearch();
        return;
      }
      const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
      if (!isArrow || !event.altKey || hasControl) return;
      event.preventDefault();
      const room = neighbour(rooms, currentId, event.key === 'ArrowDown' ? 1 : -1, event.shiftKey);
      if (room) navigate(`/dashboard/chat/${room.id}`);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [rooms, currentId, onSearch, navigate]);
}
