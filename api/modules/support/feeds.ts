import type { Work } from '../../live/unit-of-work.ts';
import { isAgent, topicClosed, type Requester, type Viewer } from '../identity/public.ts';
import { seesNotes } from './access.ts';

// Which stream tells whom what. Requesters have streams of their own, which never carry anything that is staff's, and so
// have keys that may not read notes, whose streams carry everything else: there is no gap that could betray it.

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

/** What stands in a workspace's log: what stands in the tickets' streams, and that one was opened. */
export const logEventTypes = ['SupportTicketOpened', ...ticketEventTypes] as const;
export type LogEventType = (typeof logEventTypes)[number];

const inboxEventTypes = ['InboxTicketChanged', 'InboxTicketRemoved', 'InboxNoteMentioned'] as const;
export type InboxEventType = (typeof inboxEventTypes)[number];

// What a list of tickets shows changes by these.
const inLists: Readonly<Record<LogEventType, InboxEventType | null>> = {
  SupportTicketOpened: 'InboxTicketChanged',
  SupportMessageSent: 'InboxTicketChanged',
  SupportMessageEdited: null,
  SupportMessageDeleted: null,
  SupportTicketUpdated: 'InboxTicketChanged',
  SupportTicketRead: null,
  TicketResourcesChanged: null,
  SupportTicketDeleted: 'InboxTicketRemoved',
};

/** What an event of an inbox's stream, or of a log that serves as one, tells a list of tickets; null: nothing. */
export function asInboxEvent(type: string): InboxEventType | null {
  return inboxEventTypes.find((own) => own === type) ?? inLists[type as LogEventType];
}

/** Whom a change concerns: everybody at the ticket, those who act for the company, or of these who may read notes. */
export type Audience = 'everybody' | 'staff' | 'notes';

/** What the streams need to know of a ticket. */
export interface TicketPlace {
  id: string;
  workspaceId: string;
  guestId: string | null;
  customerId: string | null;
}

/** The stream of one ticket for this kind of viewer. */
export function ticketStream(viewer: Viewer, ticketId: string): string {
  if (!isAgent(viewer)) return requesterTicketStream(ticketId);
  return seesNotes(viewer) ? staffTicketStream(ticketId) : notelessTicketStream(ticketId);
}

/** The inbox stream: one a workspace for its agents, its log for keys without notes, one a person for requesters. */
export function inboxStream(viewer: Viewer): string {
  if (!isAgent(viewer)) return requesterInboxStream(personOf(viewer));
  return seesNotes(viewer) ? staffInboxStream(viewer.workspaceId) : logStream(viewer.workspaceId);
}

/** The streams of one ticket that reach this audience. */
export function ticketStreams(ticketId: string, audience: Audience): string[] {
  const staff = [staffTicketStream(ticketId)];
  if (audience !== 'notes') staff.push(notelessTicketStream(ticketId));
  return audience === 'everybody' ? [...staff, requesterTicketStream(ticketId)] : staff;
}

const staffTicketStream = (ticketId: string) => `support-ticket:${ticketId}:staff`;
const notelessTicketStream = (ticketId: string) => `support-ticket:${ticketId}:noteless`;
const requesterTicketStream = (ticketId: string) => `support-ticket:${ticketId}:requester`;
const staffInboxStream = (workspaceId: string) => `support-inbox:${workspaceId}`;
/** Everything of a workspace's tickets but notes, in the words of the tickets' own streams. */
export const logStream = (workspaceId: string) => `support-log:${workspaceId}`;
/** What the log leaves out. */
export const notesLogStream = (workspaceId: string) => `support-log:${workspaceId}:notes`;
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
  log(work, ticket, audience, type, messageId);
  if (type === 'SupportTicketDeleted') {
    announceInInboxes(work, ticket, audience, 'InboxTicketRemoved');
    for (const topic of ticketStreams(ticket.id, audience)) topicClosed(work, ticket.workspaceId, topic);
  } else {
    announceInInboxes(work, ticket, audience, 'InboxTicketChanged');
  }
}

/** Writes a change in the workspace's log, or of notes in theirs. */
function log(
  work: Work,
  { id, workspaceId }: TicketPlace,
  audience: Audience,
  type: LogEventType,
  messageId?: string,
): void {
  const streamKey = audience === 'notes' ? notesLogStream(workspaceId) : logStream(workspaceId);
  work.emit({ streamKey, type, payload: { ticketId: id, messageId: messageId ?? null, memberId: null } });
}

/** Tells those who follow the whole workspace that a ticket was opened; its own feeds begin after it. */
export function announceOpened(work: Work, ticket: TicketPlace): void {
  log(work, ticket, 'staff', 'SupportTicketOpened');
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
    payload: { ticketId: ticket.id, memberId: isAgent(reader) ? reader.memberId : null },
  });
}

/** Tells the agents at a ticket that what is linked to it has changed. No list shows it. */
export function announceResources(work: Work, ticket: TicketPlace): void {
  const payload = { ticketId: ticket.id, messageId: null };
  for (const streamKey of ticketStreams(ticket.id, 'staff')) {
    work.emit({ streamKey, type: 'TicketResourcesChanged', payload });
  }
  log(work, ticket, 'staff', 'TicketResourcesChanged');
}

/** Tells one agent that a note mentions them. */
export function announceMention(work: Work, ticket: TicketPlace, messageId: string, memberId: string): void {
  const payload = { ticketId: ticket.id, messageId, memberId };
  work.emit({ streamKey: staffInboxStream(ticket.workspaceId), type: 'InboxNoteMentioned', payload });
}

/** Tells the other side of a ticket that its messages were read, and the reader's own side as well. */
export function announceSeen(work: Work, ticket: TicketPlace): void {
  const payload = { ticketId: ticket.id, messageId: null };
  for (const streamKey of ticketStreams(ticket.id, 'everybody')) {
    work.emit({ streamKey, type: 'SupportTicketRead', payload });
  }
  log(work, ticket, 'everybody', 'SupportTicketRead');
}

function requesterOf(ticket: TicketPlace): string {
  return ticket.guestId === null ? `customer:${ticket.customerId}` : `guest:${ticket.guestId}`;
}
