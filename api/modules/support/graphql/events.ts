import { z } from 'zod';
import type { SupportMessage as MessageRow } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { encodeNodeId } from '../../../graphql/node-id.ts';
import { ResyncRequired, type Resync } from '../../../graphql/resync.ts';
import type { Delivery } from '../../../live/delivery.ts';
import { countRows, readRow, type Selection } from '../../../platform/database/rows/read-rows.ts';
import { visibleMessagesAnywhere, visibleTickets } from '../access.ts';
import {
  asInboxEvent,
  logEventTypes,
  ticketEventTypes,
  ticketStream,
  type InboxEventType,
  type LogEventType,
} from '../feeds.ts';
import { SupportMessage } from './message.ts';
import { readTicket } from './queries.ts';
import { SupportTicket } from './ticket.ts';

interface TicketNews {
  kind: LogEventType | InboxEventType;
  ticketId: string;
  messageId: string | null;
}
type News = TicketNews | Resync;

const ticketPayload = z.object({ ticketId: z.string(), messageId: z.string().nullable().default(null) });
const ticketEventType = z.enum(ticketEventTypes);
const logEventType = z.enum(logEventTypes);

/**
 * What a delivery of a ticket's feed tells. What is told is read at delivery: of a note or a ticket that has been deleted
 * since, that it was.
 */
export async function ticketEventOf(delivery: Delivery, context: Context): Promise<News> {
  if ('resync' in delivery) return { kind: 'ResyncRequired', reason: delivery.resync };
  const kind = ticketEventType.parse(delivery.event.type);
  const told = ticketPayload.parse(delivery.event.payload);
  // That a ticket or a note is deleted is told behind everything that was told of it.
  if (delivery.isNewest && kind !== 'SupportTicketDeleted') return { kind, ...told };
  return toldOf(kind, told, context);
}

/** What an event of a workspace's log tells, by its name there. */
export function logEventOf(type: string, payload: unknown, context: Context): Promise<TicketNews> {
  return toldOf(logEventType.parse(type), payload, context);
}

async function toldOf(kind: LogEventType, payload: unknown, context: Context): Promise<TicketNews> {
  const told = ticketPayload.parse(payload);
  if (!(await isThere(context, told.ticketId))) return { kind: 'SupportTicketDeleted', ...told };
  const needsMessage = kind === 'SupportMessageSent' || kind === 'SupportMessageEdited';
  if (!needsMessage) return { kind, ...told };
  return { kind: (await isMessageThere(context, told.messageId)) ? kind : 'SupportMessageDeleted', ...told };
}

/**
 * What a delivery of an inbox tells; of a ticket that was deleted since, that it went, and of a note, that its ticket has
 * changed.
 */
export async function inboxEventOf(delivery: Delivery, context: Context): Promise<News> {
  if ('resync' in delivery) return { kind: 'ResyncRequired', reason: delivery.resync };
  const told = ticketPayload.parse(delivery.event.payload);
  const kind = asInboxEvent(delivery.event.type) ?? 'InboxTicketChanged';
  if (!(await isThere(context, told.ticketId))) return { kind: 'InboxTicketRemoved', ...told };
  const isHeard = kind !== 'InboxNoteMentioned' || (await isMessageThere(context, told.messageId));
  return { kind: isHeard ? kind : 'InboxTicketChanged', ...told };
}

// An event is told to many at once: what is asked for all of them in the same words is read once.

async function isThere({ query, viewer, occasion }: Context, id: string): Promise<boolean> {
  const where = { AND: [visibleTickets(viewer), { id }] };
  const count = () => countRows(query, 'SupportTicket', { where });
  return (await occasion.once(`tickets ${JSON.stringify(where)}`, count)) > 0;
}

async function isMessageThere({ query, viewer, occasion }: Context, id: string | null): Promise<boolean> {
  if (id === null) return false;
  const where = { AND: [visibleMessagesAnywhere(viewer), { id }] };
  const count = () => countRows(query, 'SupportMessage', { where });
  return (await occasion.once(`messages ${JSON.stringify(where)}`, count)) > 0;
}

function messageNews(name: string, description: string) {
  return builder.objectRef<TicketNews>(name).implement({
    description,
    fields: (t) => ({
      message: t.prismaField({
        type: SupportMessage,
        description: 'The message, as it now is.',
        resolve: async (selection, { messageId }, _args, { query, viewer, occasion }) => {
          const where = { AND: [visibleMessagesAnywhere(viewer), { id: messageId ?? '' }] };
          const read = () => readRow<MessageRow>(query, 'SupportMessage', selection, where);
          const message = await occasion.once(`message ${JSON.stringify([where, selection])}`, read);
          if (!message) throw new Error('a message went away between its event and its reading');
          return message;
        },
      }),
    }),
  });
}

const SupportMessageSent = messageNews('SupportMessageSent', 'A message or, to agents, a note was written.');
const SupportMessageEdited = messageNews('SupportMessageEdited', 'A note was put right. Staff’s.');

const SupportMessageDeleted = builder.objectRef<TicketNews>('SupportMessageDeleted').implement({
  description: 'A note was taken away. Staff’s.',
  fields: (t) => ({
    messageId: t.id({
      description: 'The id that it had.',
      resolve: ({ messageId }) => encodeNodeId('SupportMessage', messageId ?? ''),
    }),
  }),
});

function ticketGone(name: string, description: string) {
  return builder.objectRef<TicketNews>(name).implement({
    description,
    fields: (t) => ({
      ticketId: t.id({
        description: 'The id that it had.',
        resolve: ({ ticketId }) => encodeNodeId('SupportTicket', ticketId),
      }),
    }),
  });
}

const SupportTicketDeleted = ticketGone('SupportTicketDeleted', 'The ticket is no more; the feed has nothing further.');
const InboxTicketRemoved = ticketGone('InboxTicketRemoved', 'A ticket is no longer in the list.');

async function presentTicket(query: Selection, { ticketId }: TicketNews, _args: object, context: Context) {
  const { viewer, occasion } = context;
  if (viewer) await context.noteHead(ticketStream(viewer, ticketId));
  const wanted = JSON.stringify([visibleTickets(viewer), query]);
  const ticket = await occasion.once(`ticket ${ticketId} ${wanted}`, () => readTicket(context, query, ticketId));
  if (!ticket) throw new Error('a ticket went away between its event and its reading');
  return ticket;
}

function ticketNews(name: string, description: string) {
  return builder.objectRef<TicketNews>(name).implement({
    description,
    fields: (t) => ({
      ticket: t.prismaField({
        type: SupportTicket,
        description: 'The ticket, as it now is.',
        resolve: presentTicket,
      }),
    }),
  });
}

for (const event of [SupportMessageSent, SupportMessageEdited, SupportMessageDeleted]) {
  builder.objectField(event, 'ticket', (t) =>
    t.prismaField({
      type: SupportTicket,
      description: 'The ticket that it is of, as it now is.',
      resolve: presentTicket,
    }),
  );
}

const SupportTicketOpened = ticketNews('SupportTicketOpened', 'A ticket was opened. Told to webhooks alone.');
const SupportTicketUpdated = ticketNews(
  'SupportTicketUpdated',
  'Something of the ticket changed that the viewer may see.',
);
const SupportTicketRead = ticketNews('SupportTicketRead', 'The other side, or one’s own, has read further.');
const TicketResourcesChanged = ticketNews(
  'TicketResourcesChanged',
  'A document, task or article was linked to the ticket, or a link changed or went. Staff’s.',
);
const InboxTicketChanged = ticketNews('InboxTicketChanged', 'A ticket is new in the list, or its entry has changed.');

const InboxNoteMentioned = messageNews('InboxNoteMentioned', 'A note mentions the agent who follows. Staff’s.');
builder.objectField(InboxNoteMentioned, 'ticket', (t) =>
  t.prismaField({ type: SupportTicket, description: 'The ticket that the note is of.', resolve: presentTicket }),
);

const typeOf = {
  SupportTicketOpened,
  SupportMessageSent,
  SupportMessageEdited,
  SupportMessageDeleted,
  SupportTicketUpdated,
  SupportTicketRead,
  TicketResourcesChanged,
  SupportTicketDeleted,
  InboxTicketChanged,
  InboxTicketRemoved,
  InboxNoteMentioned,
  ResyncRequired,
};

/** What a log tells of. */
export const logEvents = logEventTypes.map((type) => typeOf[type]);

export const TicketEvent = builder.unionType('TicketEvent', {
  description: 'What happens to a ticket.',
  types: [
    SupportMessageSent,
    SupportMessageEdited,
    SupportMessageDeleted,
    SupportTicketUpdated,
    SupportTicketRead,
    TicketResourcesChanged,
    SupportTicketDeleted,
    ResyncRequired,
  ],
  resolveType: ({ kind }: News) => typeOf[kind],
});

export const SupportInboxEvent = builder.unionType('SupportInboxEvent', {
  description: 'What happens to a list of tickets.',
  types: [InboxTicketChanged, InboxTicketRemoved, InboxNoteMentioned, ResyncRequired],
  resolveType: ({ kind }: News) => typeOf[kind],
});
