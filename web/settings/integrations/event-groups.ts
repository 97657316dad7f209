import type { ApiScope, WebhookEventType } from '../../gql/graphql.ts';

/** What a webhook can be told of, in the order of the form. */
export const eventGroups: Readonly<Record<'support' | 'chat', readonly WebhookEventType[]>> = {
  support: [
    'SUPPORT_TICKET_OPENED',
    'SUPPORT_MESSAGE_SENT',
    'SUPPORT_TICKET_UPDATED',
    'SUPPORT_TICKET_READ',
    'SUPPORT_TICKET_DELETED',
    'TICKET_RESOURCES_CHANGED',
    'SUPPORT_MESSAGE_EDITED',
    'SUPPORT_MESSAGE_DELETED',
  ],
  chat: [
    'CHAT_MESSAGE_SENT',
    'CHAT_MESSAGE_EDITED',
    'CHAT_MESSAGE_DELETED',
    'CHAT_MESSAGE_PIN_CHANGED',
    'CHAT_REACTIONS_CHANGED',
    'CHAT_ROOM_UPDATED',
    'CHAT_ROOM_MEMBERS_CHANGED',
    'CHAT_ROOM_RESOURCES_CHANGED',
    'CHAT_ROOM_READ',
    'CHAT_ROOM_DELETED',
  ],
};

/** What a webhook may be given: it only reads. */
export const readingScopes: readonly ApiScope[] = ['SUPPORT_READ', 'NOTES_READ', 'CHAT_READ', 'RESOURCES_READ'];
