import type { Work } from '../../live/unit-of-work.ts';
import { topicClosed } from '../identity/public.ts';

// Which stream tells whom what. A room's stream is its members'; the agents of a workspace share one inbox stream, of which
// each is given what concerns the rooms that they are in.

export const roomEventTypes = [
  'ChatMessageSent',
  'ChatMessageEdited',
  'ChatMessageDeleted',
  'ChatMessagePinChanged',
  'ChatReactionsChanged',
  'ChatRoomUpdated',
  'ChatRoomMembersChanged',
  'ChatRoomResourcesChanged',
  'ChatRoomRead',
  'ChatRoomDeleted',
] as const;
export type RoomEventType = (typeof roomEventTypes)[number];

export const inboxEventTypes = ['InboxRoomChanged', 'InboxRoomRemoved', 'InboxMentioned'] as const;
export type InboxEventType = (typeof inboxEventTypes)[number];

export const roomStream = (roomId: string) => `chat-room:${roomId}`;
/** The room of a room's stream; null for another stream. */
export const roomOfStream = (streamKey: string) => /^chat-room:(.+)$/.exec(streamKey)?.[1] ?? null;

export const inboxStream = (workspaceId: string) => `chat-inbox:${workspaceId}`;

/** What the streams need to know of a room. */
interface Place {
  id: string;
  workspaceId: string;
}

/** What an event is about, beside its room. */
interface About {
  messageId?: string;
  membershipId?: string;
}

// These change nothing that a list of rooms shows.
const quiet: readonly RoomEventType[] = [
  'ChatMessageEdited',
  'ChatMessagePinChanged',
  'ChatReactionsChanged',
  'ChatRoomResourcesChanged',
  'ChatRoomRead',
];

/** Tells the members of a room about a change, in its own feed and, if lists show it, in their inboxes. */
export function announce(work: Work, room: Place, type: RoomEventType, about: About = {}): void {
  const { messageId = null, membershipId = null } = about;
  work.emit({ streamKey: roomStream(room.id), type, payload: { roomId: room.id, messageId, membershipId } });
  if (type === 'ChatRoomDeleted') {
    announceInInboxes(work, room, 'InboxRoomRemoved', null);
    topicClosed(work, room.workspaceId, roomStream(room.id));
  } else if (!quiet.includes(type)) {
    announceInInboxes(work, room, 'InboxRoomChanged', null);
  }
}

/** Tells one agent alone: that a room is new in their list, or read further, or gone from it. */
export function announceToOne(
  work: Work,
  room: Place,
  type: 'InboxRoomChanged' | 'InboxRoomRemoved',
  memberId: string,
): void {
  announceInInboxes(work, room, type, memberId);
}

/** Tells one agent that a message names them. */
export function announceMention(work: Work, room: Place, messageId: string, memberId: string): void {
  announceInInboxes(work, room, 'InboxMentioned', memberId, messageId);
}

function announceInInboxes(
  work: Work,
  room: Place,
  type: InboxEventType,
  memberId: string | null,
  messageId: string | null = null,
): void {
  work.emit({ streamKey: inboxStream(room.workspaceId), type, payload: { roomId: room.id, memberId, messageId } });
}
