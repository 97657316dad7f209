import type { ChatRoomMemberRole as Role, RoomListItemFragment } from '../../gql/graphql.ts';

/** From least to most. The API decides; this is what the page offers. */
const ranks: readonly Role[] = ['GUEST', 'MEMBER', 'MODERATOR', 'ADMIN', 'OWNER'];

const rank = (role: Role): number => ranks.indexOf(role);

export interface Powers {
  write: boolean;
  /** Pin, and delete what others wrote. */
  moderate: boolean;
  /** Change the room and its members. */
  manage: boolean;
  destroy: boolean;
}

type Room = Pick<RoomListItemFragment, 'type' | 'isArchived' | 'isLocked' | 'viewerMembership'>;

/** What the viewer may do in a room. Nobody owns a conversation of two. */
export function powersIn({ type, isArchived, isLocked, viewerMembership }: Room): Powers {
  if (!viewerMembership) return { write: false, moderate: false, manage: false, destroy: false };
  const own = rank(viewerMembership.role);
  const isManager = own >= rank('ADMIN');
  const isOpen = !isArchived && (!isLocked || isManager);
  return {
    write: isOpen && own >= rank('MEMBER'),
    moderate: isOpen && own >= rank('MODERATOR'),
    manage: isManager && type !== 'DIRECT',
    destroy: own >= rank('OWNER'),
  };
}

/** The roles that somebody may give, the highest first: those below their own. */
export function rolesBelow(own: Role): Role[] {
  return ranks.filter((role) => rank(role) < rank(own)).reverse();
}
