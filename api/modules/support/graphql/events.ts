import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import type { Delivery } from '../../../live/feed.ts';
import { visibleMessagesAnywhere } from '../access.ts';
import type { TicketEventType } from '../feeds.ts';
import { SupportMessage } from './message.ts';
import { readTicket } from './queries.ts';
import { SupportTicket } from './ticket.ts';

interface TicketNews {
  kind: TicketEventType | 'InboxTicketChanged';
  ticketId: string;
  messageId: string | null;
}
interface Resync {
  kind: 'ResyncRequired';
  reason: string;
}
type News = TicketNews | Resync;

const ticketPayload = z.object({ ticketId: z.string(), messageId: z.string().nullable().default(null) });
const ticketEventType = z.enum(['SupportMessageSent', 'SupportTicketUpdated', 'SupportTicketRead']);

/** What a delivery of a ticket's feed tells. */
export function ticketEventOf(delivery: Delivery): News {
  if ('resync' in delivery) return { kind: 'ResyncRequired', reason: delivery.resync };
  return { kind: ticketEventType.parse(delivery.event.type), ...ticketPayload.parse(delivery.event.payload) };
}

/** What a delivery of an inbox tells. */
export function inboxEventOf(delivery: Delivery): News {
  if ('resync' in delivery) return { kind: 'ResyncRequired', reason: delivery.resync };
  return { kind: 'InboxTicketChanged', ...ticketPayload.parse(delivery.event.payload) };
}

const ResyncRequired = builder.objectRef<Resync>('ResyncRequired').implement({
  description:
    'The cursor can’t be followed: read the snapshot again. The delivery’s own cursor is good to go on from.',
  fields: (t) => ({ reason: t.exposeString('reason', { description: 'Why, for logs.' }) }),
});

const SupportMessageSent = builder.objectRef<TicketNews>('SupportMessageSent').implement({
  description: 'A message or, to agents, a note was written.',
  fields: (t) => ({
    message: t.prismaField({
      type: SupportMessage,
      description: 'The message, as it now is.',
      resolve: (query, { messageId }, _args, { db, viewer }) =>
        db.supportMessage.findFirstOrThrow({
          ...query,
          where: { AND: [visibleMessagesAnywhere(viewer), { id: messageId ?? '' }] },
        }),
    }),
  }),
});

function ticketNews(name: string, description: string) {
  return builder.objectRef<TicketNews>(name).implement({
    description,
    fields: (t) => ({
      ticket: t.prismaField({
        type: SupportTicket,
        description: 'The ticket, as it now is.',
        resolve: async (query, { ticketId }, _args, context) => {
          const ticket = await readTicket(context, query, ticketId);
          if (!ticket) throw new Error('a ticket went away between its event and its reading');
          return ticket;
        },
      }),
    }),
  });
}

const SupportTicketUpdated = ticketNews(
  'SupportTicketUpdated',
  'Something of the ticket changed that the viewer may see.',
);
const SupportTicketRead = ticketNews('SupportTicketRead', 'The other side, or one’s own, has read further.');
const InboxTicketChanged = ticketNews('InboxTicketChanged', 'A ticket is new in the list, or its entry has changed.');

const typeOf = { SupportMessageSent, SupportTicketUpdated, SupportTicketRead, InboxTicketChanged, ResyncRequired };

export const TicketEvent = builder.unionType('TicketEvent', {
  description: 'What happens to a ticket.',
  types: [SupportMessageSent, SupportTicketUpdated, SupportTicketRead, ResyncRequired],
  resolveType: ({ kind }: News) => typeOf[kind],
});

export const SupportInboxEvent = builder.unionType('SupportInboxEvent', {
  description: 'What happens to a list of tickets.',
  types: [InboxTicketChanged, ResyncRequired],
  resolveType: ({ kind }: News) => typeOf[kind],
});
