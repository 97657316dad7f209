import { builder } from '../../../graphql/builder.ts';

export const WebhookEventType = builder.enumType('WebhookEventType', {
  description:
    'What an endpoint can be told of. SUPPORT_* and TICKET_* need SUPPORT_READ, of messages edited and deleted (these are notes) NOTES_READ too; CHAT_* needs CHAT_READ, and tells of the rooms that the endpoint’s bot was added to.',
  values: {
    SUPPORT_TICKET_OPENED: { description: 'A ticket was opened.' },
    SUPPORT_TICKET_UPDATED: { description: 'A ticket’s status, assignment, priority, labels or details changed.' },
    SUPPORT_TICKET_READ: { description: 'Messages of a ticket were read by the other side.' },
    SUPPORT_TICKET_DELETED: { description: 'A ticket was deleted.' },
    TICKET_RESOURCES_CHANGED: { description: 'Something was linked to a ticket, or unlinked.' },
    SUPPORT_MESSAGE_SENT: { description: 'A message was written; with NOTES_READ also a note.' },
    SUPPORT_MESSAGE_EDITED: { description: 'A note was put right.' },
    SUPPORT_MESSAGE_DELETED: { description: 'A note was taken away.' },
    CHAT_MESSAGE_SENT: { description: 'A message was written in a room.' },
    CHAT_MESSAGE_EDITED: { description: 'A message was put right.' },
    CHAT_MESSAGE_DELETED: { description: 'A message was deleted.' },
    CHAT_MESSAGE_PIN_CHANGED: { description: 'A message was pinned, or its pin taken away.' },
    CHAT_REACTIONS_CHANGED: { description: 'Somebody reacted to a message, or took it back.' },
    CHAT_ROOM_UPDATED: { description: 'A room was renamed, locked, archived or described anew.' },
    CHAT_ROOM_MEMBERS_CHANGED: { description: 'Somebody came to a room or left, or is something else now.' },
    CHAT_ROOM_RESOURCES_CHANGED: { description: 'Something was linked to a room, or unlinked.' },
    CHAT_ROOM_READ: { description: 'A member has read further.' },
    CHAT_ROOM_DELETED: { description: 'A room was deleted.' },
  } as const,
});

export const WebhookDisabledReason = builder.enumType('WebhookDisabledReason', {
  description: 'Why nothing is sent to an endpoint.',
  values: {
    BY_HAND: { description: 'Somebody disabled it.' },
    GONE: { description: 'It answered 410.' },
    FAILING: { description: 'Nothing succeeded for three days.' },
    KEY_REVOKED: { description: 'The key that made it was revoked.' },
  } as const,
});

export const WebhookDeliveryStatus = builder.enumType('WebhookDeliveryStatus', {
  description: 'Where a delivery stands.',
  values: {
    PENDING: { description: 'It is sent at nextAttemptAt, or as soon as its endpoint is enabled.' },
    SUCCEEDED: { description: 'The endpoint took it, with a 2xx status.' },
    FAILED: { description: 'Eleven attempts failed over about three days, or the endpoint answered 410.' },
  } as const,
});

export const WebhookFailure = builder.enumType('WebhookFailure', {
  description: 'Why the last attempt failed.',
  values: {
    REFUSED: { description: 'The endpoint answered with a 4xx or 5xx status.' },
    REDIRECT: { description: 'The endpoint answered with a redirect, which is not followed.' },
    TIMEOUT: { description: 'There was no whole answer within 15 seconds.' },
    UNREACHABLE: { description: 'The name was not found, or the connection failed or was not trusted.' },
    BLOCKED_ADDRESS: { description: 'The name leads to an address that is not a public one.' },
    UNREADABLE_SECRET: { description: 'The server’s own secret has changed: rotate the endpoint’s.' },
    NOT_RENDERED: {
      description:
        'The server failed to read what was to be sent, or took longer than an operation may; nothing was sent.',
    },
  } as const,
});
