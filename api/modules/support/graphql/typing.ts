import { z } from 'zod';
import { actor } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { followNotices } from '../../../graphql/viewer-feed.ts';
import { payloadType, signal } from '../../../graphql/write.ts';
import { typingNotice } from '../../../live/typing.ts';
import { actorKey } from '../../identity/public.ts';
import { TypingNotice } from '../../workspace/graphql/typing-notice.ts';
import { seesNotes as mayWriteNotes, visibleTickets } from '../access.ts';
import { ticketStream } from '../feeds.ts';
import { countTyping } from '../limits.ts';
import { tellTyping } from '../typing.ts';
import { nameless } from './author.ts';

signal('setTicketTyping', {
  description:
    'Tells the others at a ticket that one types, or has stopped: to be renewed every three seconds or so. Nothing is stored.',
  scopes: { signedIn: true, SUPPORT_WRITE: true },
  input: builder.inputType('SetTicketTypingInput', {
    description: 'Somebody types.',
    fields: (t) => ({
      ticketId: t.id({ required: true, description: 'The ticket.' }),
      isTyping: t.boolean({ required: true, description: 'False: has sent it, or given it up.' }),
      isInternal: t.boolean({
        defaultValue: false,
        description: 'Staff: it is a note; only staff hear of it. FORBIDDEN to requesters.',
      }),
    }),
  }),
  payload: payloadType<object>('SetTicketTypingPayload', () => ({})),
  shape: z.object({ ticketId: z.string(), isTyping: z.boolean(), isInternal: z.boolean().nullish() }),
  async run({ ticketId, isTyping, isInternal }, context) {
    const { services } = context;
    const viewer = actor(context);
    // Before any id is looked up: a refusal tells nothing about ids.
    if (isInternal && !mayWriteNotes(viewer)) throw denied(context);
    await countTyping(services.limits, viewer);
    await tellTyping(services, viewer, {
      ticketId: keyOf(ticketId, 'SupportTicket'),
      isTyping,
      isInternal: isInternal ?? false,
    });
  },
});

builder.subscriptionField('ticketTyping', (t) =>
  t.field({
    type: TypingNotice,
    description:
      'Who else types at a ticket, from now on; of notes, to agents alone. Not durable: nothing is made up for.',
    authScopes: { signedIn: true, SUPPORT_READ: true },
    args: {
      ticketId: t.arg.id({ required: true, description: 'The ticket; FORBIDDEN for one that the viewer can’t see.' }),
    },
    subscribe: (_root, args, context) => {
      const { viewer } = context;
      if (!viewer) throw denied(context);
      const id = keyOf(args.ticketId, 'SupportTicket');
      return followNotices({
        topic: ticketStream(viewer, id),
        mayRead: async (present) =>
          (await context.db.supportTicket.count({ where: { AND: [visibleTickets(present), { id }] } })) > 0,
        concerns: ({ person }, listener) => person !== actorKey(listener),
      });
    },
    resolve: (notice, _args, { locale }) => {
      const { name, expiresAt, ...told } = typingNotice.parse(notice);
      return { ...told, displayName: name ?? nameless[locale], expiresAt: new Date(expiresAt) };
    },
  }),
);
