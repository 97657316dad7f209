import type { ChatRoomMemberRole as Role } from '../../generated/prisma/client.ts';

/** The roles of a room's members, from least to most. */
export const ranks = ['GUEST', 'MEMBER', 'MODERATOR', 'ADMIN', 'OWNER'] as const satisfies readonly Role[];

/** What may be done in a room, and the least role that may do it. */
export const leastRole = {
  READ: 'GUEST',
  WRITE: 'MEMBER',
  WRITE_IN_LOCKED: 'ADMIN',
  PIN: 'MODERATOR',
  DELETE_OTHERS_MESSAGES: 'MODERATOR',
  CHANGE_ROOM: 'ADMIN',
  MANAGE_MEMBERS: 'ADMIN',
  LINK_RESOURCES: 'ADMIN',
  DELETE_ROOM: 'OWNER',
} as const satisfies Readonly<Record<string, Role>>;

export type Act = keyof typeof leastRole;

/** Whether a role is enough for an act. */
export function may(role: Role, act: Act): boolean {
  return ranks.indexOf(role) >= ranks.indexOf(leastRole[act]);
}

/** Whether one role stands above another: nobody touches an equal or higher one, nor gives it. */
export function outranks(role: Role, other: Role): boolean {
  return ranks.indexOf(role) > ranks.indexOf(other);
}
