import type { ApiScope, WebhookEventType } from '../../generated/prisma/client.ts';

const support = ['SUPPORT_READ'] as const;
// Messages change only if they are notes.
const notes = ['SUPPORT_READ', 'NOTES_READ'] as const;
const chat = ['CHAT_READ'] as const;

/** What an endpoint must be able to read to be told of each event. */
export const needed: Readonly<Record<WebhookEventType, readonly ApiScope[]>> = {
  SUPPORT_TICKET_OPENED: support,
  SUPPORT_TICKET_UPDATED: support,
  SUPPORT_TICKET_READ: support,
  SUPPORT_TICKET_DELETED: support,
  TICKET_RESOURCES_CHANGED: support,
  SUPPORT_MESSAGE_SENT: support,
  SUPPORT_MESSAGE_EDITED: notes,
  SUPPORT_MESSAGE_DELETED: notes,
  CHAT_MESSAGE_SENT: chat,
  CHAT_MESSAGE_EDITED: chat,
  CHAT_MESSAGE_DELETED: chat,
  CHAT_MESSAGE_PIN_CHANGED: chat,
  CHAT_REACTIONS_CHANGED: chat,
  CHAT_ROOM_UPDATED: chat,
  CHAT_ROOM_MEMBERS_CHANGED: chat,
  CHAT_ROOM_RESOURCES_CHANGED: chat,
  CHAT_ROOM_READ: chat,
  CHAT_ROOM_DELETED: chat,
};

const eventTypes = Object.keys(needed) as WebhookEventType[];

/** The event as a live stream calls it: SupportMessageSent. */
export function inStreams(type: WebhookEventType): string {
  return type
    .toLowerCase()
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

const byStreamName = new Map(eventTypes.map((type) => [inStreams(type), type]));

/** The event that a live stream calls so; undefined for what is told to no endpoint. */
export function fromStreams(name: string): WebhookEventType | undefined {
  return byStreamName.get(name);
}

/** What endpoints may be given: what lets them read. */
export const endpointScopes: readonly ApiScope[] = ['CHAT_READ', 'SUPPORT_READ', 'NOTES_READ', 'RESOURCES_READ'];
