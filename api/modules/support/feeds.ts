import type { Work } from '../../live/unit-of-work.ts';
import { topicClosed, type Requester, type Viewer } from '../identity/public.ts';

// Which stream tells whom what. Requesters have streams of their own, which never carry anything that is staff's: there
// is no gap that could betray it.

export const ticketEventTypes = [
  'SupportMessageSent',
  'SupportMessageEdited',
  'SupportMessageDeleted',
  'SupportTicketUpdated',
  'SupportTicketRead',
  'TicketResourcesChanged',
  'SupportTicketDeleted',
] as const;
export type TicketEventType = (typeof ticketEventTypes)[number];

export const inboxEventTypes = ['InboxTicketChanged', 'InboxTicketRemoved', 'InboxNoteMentioned'] as const;
export type InboxEventType = (typeof inboxEventTypes)[number];

/** Whom a change concerns: everybody at the ticket, or the agents alone. */
export type Audience = 'everybody' | 'staff';

/** What the streams need to know of a ticket. */
export interface TicketPlace {
  id: string;
  workspaceId: string;
  guestId: string | null;
  customerId: string | null;
}

/** The stream of one ticket for this kind of viewer. */
export function ticketStream(viewer: Viewer, ticketId: string): string {
  return viewer.kind === 'agent' ? staffTicketStream(ticketId) : requesterTicketStream(ticketId);
}

/** The inbox stream: one a workspace for its agents, one a person for requesters. */
export function inboxStream(viewer: Viewer): string {
  return viewer.kind === 'agent' ? staffInboxStream(viewer.workspaceId) : requesterInboxStream(personOf(viewer));
}

/** The streams of one ticket that reach this audience. */
export function ticketStreams(ticketId: string, audience: Audience): string[] {
  const staff = staffTicketStream(ticketId);
  return audience === 'staff' ? [staff] : [staff, requesterTicketStream(ticketId)];
}

const staffTicketStream = (ticketId: string) => `support-ticket:${ticketId}:staff`;
const requesterTicketStream = (ticketId: string) => `support-ticket:${ticketId}:requester`;
const staffInboxStream = (workspaceId: string) => `support-inbox:${workspaceId}`;
const requesterInboxStream = (person: string) => `support-inbox:${person}`;
const personOf = (requester: Requester) =>
  requester.kind === 'guest' ? `guest:${requester.guestId}` : `customer:${requester.memberId}`;

/** Tells those concerned about a change of a ticket, in its own feed and in their inboxes. */
export function announce(
  work: Work,
  ticket: TicketPlace,
  audience: Audience,
  type: TicketEventType,
  messageId?: string,
): void {
  const payload = { ticketId: ticket.id, messageId: messageId ?? null };
  for (const streamKey of ticketStreams(ticket.id, audience)) work.emit({ streamKey, type, payload });
  if (type === 'SupportTicketDeleted') {
    announceInInboxes(work, ticket, audience, 'InboxTicketRemoved');
    for (const topic of ticketStreams(ticket.id, audience)) topicClosed(work, ticket.workspaceId, topic);
  } else {
    announceInInboxes(work, ticket, audience, 'InboxTicketChanged');
  }
}

/** Tells that a ticket's entry in lists has changed, or went. */
function announceInInboxes(work: Work, ticket: TicketPlace, audience: Audience, type: InboxEventType): void {
  const payload = { ticketId: ticket.id, memberId: null };
  work.emit({ streamKey: staffInboxStream(ticket.workspaceId), type, payload });
  if (audience === 'everybody') {
    work.emit({ streamKey: requesterInboxStream(requesterOf(ticket)), type, payload });
  }
}

/** Tells one reader's own devices that what they have not read of a ticket has changed. */
export function announceRead(work: Work, ticket: TicketPlace, reader: Viewer): void {
  work.emit({
    streamKey: inboxStream(reader),
    type: 'InboxTicketChanged',
    payload: { ticketId: ticket.id, memberId: reader.kind === 'agent' ? reader.memberId : null },
  });
}

/** Tells the agents at a ticket that what is linked to it has changed. No list shows it. */
export function announceResources(work: Work, ticket: TicketPlace): void {
  const payload = { ticketId: ticket.id, messageId: null };
  work.emit({ streamKey: staffTicketStream(ticket.id), type: 'TicketResourcesChanged', payload });
}

/** Tells one agent that a note mentions them. */
export function announceMention(work: Work, ticket: TicketPlace, messageId: string, memberId: string): void {
  const payload = { ticketId: ticket.id, messageId, memberId };
  work.emit({ streamKey: staffInboxStream(ticket.workspaceId), type: 'InboxNoteMentioned', payload });
}

/** Tells the other side of a ticket that its messages were read, and the reader's own side as well. */
export function announceSeen(work: Work, ticket: TicketPlace): void {
  const payload = { ticketId: ticket.id, messageId: null };
  work.emit({ streamKey: staffTicketStream(ticket.id), type: 'SupportTicketRead', payload });
  work.emit({ streamKey: requesterTicketStream(ticket.id), type: 'SupportTicketRead', payload });
}

function requesterOf(ticket: TicketPlace): string {
  return ticket.guestId === null ? `customer:${ticket.customerId}` : `guest:${ticket.guestId}`;
}
