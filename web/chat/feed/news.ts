import type { ChatInboxEventsSubscription, RoomListItemFragment } from '../../gql/graphql.ts';
import { plainText } from '../thread/markdown.ts';

/** A message that its reader is told of outside of the page. */
export interface News {
  roomId: string;
  messageId: string;
  /** The room's title; for a conversation of two the other's name. */
  title: string;
  /** Who wrote; null where the title says it. */
  sender: string | null;
  body: string;
}

/**
 * What is new in a room, by what its entry in the list has become. Nothing of muted or archived rooms, of oneself and of
 * the system, nor what was told before.
 * @param told when the last message of each room was written; it is brought up to date
 * @param since messages up to this instant were there when the page was loaded
 */
export function newsOf(
  room: RoomListItemFragment,
  ownId: string,
  told: Map<string, string>,
  since: string,
): News | null {
  const { lastMessage } = room;
  // When the newest is deleted an older one takes its place, which is no news.
  if (!lastMessage || lastMessage.createdAt <= (told.get(room.id) ?? since)) return null;
  told.set(room.id, lastMessage.createdAt);
  const isQuiet = room.isArchived || room.unreadCount === 0 || room.viewerMembership?.isMuted !== false;
  if (isQuiet || lastMessage.isDeleted || lastMessage.type === 'SYSTEM' || lastMessage.sender.id === ownId) return null;
  return {
    roomId: room.id,
    messageId: lastMessage.id,
    title: room.title,
    sender: room.type === 'DIRECT' ? null : lastMessage.sender.displayName,
    body: plainText(lastMessage.body),
  };
}

type InboxEvent = ChatInboxEventsSubscription['chatInboxEvents']['event'];
type Mentioning = Extract<InboxEvent, { __typename: 'InboxMentioned' }>['message'];

/** A message that names the reader: told of in muted rooms as well, for its writer means them. Null when it is gone, or their own. */
export function mentionNews({ id, body, isDeleted, sender, room }: Mentioning, ownId: string): News | null {
  if (isDeleted || sender.id === ownId) return null;
  return {
    roomId: room.id,
    messageId: id,
    title: room.title,
    sender: room.type === 'DIRECT' ? null : sender.displayName,
    body: plainText(body),
  };
}
