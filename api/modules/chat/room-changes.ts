import type { Work } from '../../live/unit-of-work.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { Agent } from '../identity/public.ts';
import { lockRoom } from './access.ts';
import { announce } from './feeds.ts';
import { say } from './membership.ts';
import { renamed, teamRoomIsPrivate } from './wording.ts';

interface Done {
  roomId: string;
}

/** Absent leaves as it is; null clears. */
export interface RoomChange {
  roomId: string;
  title?: string;
  description?: string | null;
  icon?: string | null;
  isPrivate?: boolean;
  isArchived?: boolean;
  isLocked?: boolean;
}

/**
 * Changes what a room is called and who may do what in it. When it becomes private, nothing changes for its members.
 * @throws Refusal NOT_FOUND; FORBIDDEN below admin; INVALID for a team's room that is to be open to all
 */
export async function updateRoom(work: Work, agent: Agent, { roomId, ...change }: RoomChange): Promise<Done> {
  const { room } = await lockRoom(work, agent, roomId, 'CHANGE_ROOM');
  if (room.type === 'TEAM' && change.isPrivate === false) {
    throw new Refusal({ code: 'INVALID', says: teamRoomIsPrivate, field: ['isPrivate'] });
  }
  const changed = await work.db.chatRoom.update({ where: { id: room.id }, data: change });
  if (JSON.stringify(changed) === JSON.stringify(room)) return { roomId };
  if (changed.title !== null && changed.title !== room.title)
    await say(work, changed, agent.memberId, renamed(changed.title));
  announce(work, room, 'ChatRoomUpdated');
  return { roomId };
}

/**
 * Deletes a room with all that was said in it, for everybody.
 * @throws Refusal NOT_FOUND; FORBIDDEN for all but its owner
 */
export async function deleteRoom(work: Work, agent: Agent, roomId: string): Promise<Done> {
  const { room } = await lockRoom(work, agent, roomId, 'DELETE_ROOM');
  await work.db.chatRoom.update({ where: { id: room.id }, data: { deletedAt: work.now } });
  announce(work, room, 'ChatRoomDeleted');
  return { roomId };
}
