import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { followFeed } from '../../../graphql/viewer-feed.ts';
import type { Delivery } from '../../../live/delivery.ts';
import { isAgent } from '../../identity/public.ts';
import { concerningTickets, visibleTickets } from '../access.ts';
import { asInboxEvent, inboxStream, ticketStream } from '../feeds.ts';
import { ticketEventOf, TicketEvent, inboxEventOf, SupportInboxEvent } from './events.ts';
import { badgeOf } from './loaders.ts';

const inboxPayload = z.object({ memberId: z.string().nullable() });

const TicketDelivery = builder.objectRef<Delivery>('TicketDelivery').implement({
  description: 'One event of a ticket’s feed.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'For `after`: what comes behind this event. Seen twice, it is the same event.',
    }),
    event: t.field({
      type: TicketEvent,
      description: 'What happened.',
      resolve: (delivery, _args, context) => ticketEventOf(delivery, context),
    }),
  }),
});

const SupportInboxDelivery = builder.objectRef<Delivery>('SupportInboxDelivery').implement({
  description: 'One event of the support inbox.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'For `after`: what comes behind this event. Seen twice, it is the same event.',
    }),
    event: t.field({
      type: SupportInboxEvent,
      description: 'What happened.',
      resolve: (delivery, _args, context) => inboxEventOf(delivery, context),
    }),
    unreadTicketCount: t.int({
      description: 'The viewer’s badge, as of the delivery.',
      resolve: (_delivery, _args, context) => badgeOf(context),
    }),
  }),
});

builder.subscriptionField('ticketEvents', (t) =>
  t.field({
    type: TicketDelivery,
    description:
      'Everything that happens to a ticket and that the viewer may see. Durable: nothing is lost between cursors.',
    authScopes: { signedIn: true, SUPPORT_READ: true },
    args: {
      ticketId: t.arg.id({ required: true, description: 'The ticket; FORBIDDEN for one that the viewer can’t see.' }),
      after: t.arg.string({ description: 'A cursor of this feed: first everything since. Absent: from now on.' }),
    },
    subscribe: (_root, args, context) => {
      const { viewer } = context;
      if (!viewer) throw denied(context);
      const id = keyOf(args.ticketId, 'SupportTicket');
      // Whoever follows a ticket that is deleted is told so; after that nobody can begin to follow it.
      let reachable = visibleTickets;
      return followFeed({
        streamKey: ticketStream(viewer, id),
        after: args.after,
        mayRead: async (present) => {
          const found = await context.db.supportTicket.count({ where: { AND: [reachable(present), { id }] } });
          reachable = concerningTickets;
          return found > 0;
        },
      });
    },
    resolve: (delivery) => delivery,
  }),
);

builder.subscriptionField('supportInboxEvents', (t) =>
  t.field({
    type: SupportInboxDelivery,
    description: 'What ticket lists and badges need: an agent’s whole workspace, a requester’s own tickets. Durable.',
    authScopes: { signedIn: true, SUPPORT_READ: true },
    args: {
      after: t.arg.string({ description: 'A cursor of this feed: first everything since. Absent: from now on.' }),
    },
    subscribe: (_root, args, context) => {
      const { viewer } = context;
      if (!viewer) throw denied(context);
      return followFeed({
        streamKey: inboxStream(viewer),
        after: args.after,
        mayRead: () => true,
        // What only one of the agents has read is news for that agent's own devices.
        concerns: (event, reader) => {
          const { memberId } = inboxPayload.parse(event.payload);
          if (asInboxEvent(event.type) === null) return false;
          return memberId === null || (isAgent(reader) && memberId === reader.memberId);
        },
      });
    },
    resolve: (delivery) => delivery,
  }),
);
