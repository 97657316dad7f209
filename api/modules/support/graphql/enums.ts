import { builder } from '../../../graphql/builder.ts';

export const SupportTicketStatus = builder.enumType('SupportTicketStatus', {
  description: 'Where a ticket stands in its life.',
  values: {
    OPEN: { description: 'Nobody has answered or taken it yet.' },
    IN_PROGRESS: { description: 'An agent is at work.' },
    WAITING: { description: 'It is the requester’s turn; their next message takes it back into work.' },
    ON_HOLD: { description: 'Paused by an agent.' },
    RESOLVED: { description: 'Solved; a message of the requester reopens it.' },
    CLOSED: { description: 'Done; a message of the requester reopens it.' },
    REOPENED: { description: 'It was solved or closed, and is not.' },
  } as const,
});

export const SupportPriority = builder.enumType('SupportPriority', {
  description: 'How urgent a ticket is; set and seen by agents.',
  values: {
    LOW: { description: 'Can wait.' },
    MEDIUM: { description: 'What a requester’s ticket starts with.' },
    HIGH: { description: 'Before the others.' },
    URGENT: { description: 'Today.' },
    CRITICAL: { description: 'Now.' },
  } as const,
});

export const SupportMessageType = builder.enumType('SupportMessageType', {
  description: 'What a message is.',
  values: {
    TEXT: { description: 'Text alone.' },
    IMAGE: { description: 'With pictures.' },
    FILE: { description: 'With other files.' },
    SYSTEM: { description: 'Written by the system; it has no author.' },
    NOTE: { description: 'An internal note, for agents alone.' },
  } as const,
});

export const SupportAuthorKind = builder.enumType('SupportAuthorKind', {
  description: 'What an author is.',
  values: {
    AGENT: { description: 'Staff.' },
    CUSTOMER: { description: 'A registered customer.' },
    GUEST: { description: 'A visitor without an account.' },
  } as const,
});

export const TicketHistoryAction = builder.enumType('TicketHistoryAction', {
  description: 'What happened to a ticket.',
  values: {
    CREATED: { description: 'It was opened.' },
    STATUS_CHANGED: { description: 'Its status moved, other than by the actions below.' },
    PRIORITY_CHANGED: { description: 'Its priority changed.' },
    ASSIGNED: { description: 'It was given to somebody when it was nobody’s.' },
    REASSIGNED: { description: 'It went from somebody to somebody else, or to nobody.' },
    CATEGORY_CHANGED: { description: 'Its category changed.' },
    DETAILS_CHANGED: { description: 'Its subject or description was put right; fieldName says which.' },
    LABEL_ADDED: { description: 'A label was put on it.' },
    LABEL_REMOVED: { description: 'A label was taken off.' },
    REOPENED: { description: 'It was solved or closed, and is not any more.' },
    CLOSED: { description: 'It was closed.' },
    RESOLVED: { description: 'It was solved.' },
    MESSAGE_SENT: { description: 'Somebody wrote in public.' },
    NOTE_ADDED: { description: 'An agent wrote an internal note.' },
    NOTE_EDITED: { description: 'An agent put an internal note right; neither wording is kept here.' },
    NOTE_DELETED: { description: 'An agent took an internal note away.' },
    RESOURCE_LINKED: { description: 'A document, task or article was linked.' },
    RESOURCE_UNLINKED: { description: 'A link was removed.' },
    RESOURCE_PINNED: { description: 'A link was pinned; newValue is the title.' },
    RESOURCE_UNPINNED: { description: 'A link was let loose; oldValue is the title.' },
    RESOURCE_NOTE_CHANGED: {
      description: 'What is said about a link changed; newValue is the title, note what is said now, null for nothing.',
    },
  } as const,
});

export const TicketOrder = builder.enumType('TicketOrder', {
  description: 'Order of a list of tickets. Requesters: NEWEST, OLDEST, LAST_ACTIVITY.',
  values: {
    NEWEST: { description: 'Last opened first.' },
    OLDEST: { description: 'First opened first.' },
    LAST_ACTIVITY: { description: 'Latest message that the viewer may see first.' },
    PRIORITY: { description: 'Most urgent first, then by activity.' },
    SLA_DUE: { description: 'First due of the clocks that run unmet first; tickets of which none is due come last.' },
  } as const,
});
