import { z } from 'zod';
import { actor } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { isAgent } from '../../identity/public.ts';
import { countMessage } from '../limits.ts';
import { sendMessage } from '../messages.ts';
import { markRead } from '../reading.ts';
import { attachmentIdsSay, bodySays, contentOf, contentShape } from '../../files/graphql/content.ts';
import { messageField, ticketField, type TicketOutcome } from './outcome.ts';

write('sendTicketMessage', {
  description: 'Writes in public: an agent to the requester, or the requester to the agents.',
  scopes: { signedIn: true, SUPPORT_WRITE: true },
  input: builder.inputType('SendTicketMessageInput', {
    description: 'A public message.',
    fields: (t) => ({
      ticketId: t.id({ required: true, description: 'The ticket.' }),
      body: t.string({ required: true, description: bodySays }),
      attachmentIds: t.idList({ description: attachmentIdsSay }),
      expectedLastMessageId: t.id({
        description:
          'CONFLICT when somebody else has written a newer message, notes and SYSTEM apart; NOT_FOUND for one that the viewer cannot see.',
      }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TicketOutcome>('SendTicketMessagePayload', (t) => ({
    message: messageField(t, 'The message.'),
    ticket: ticketField(t, 'Its ticket; on CONFLICT too, as it now is.'),
  })),
  shape: z.object({ ticketId: z.string(), ...contentShape, expectedLastMessageId: z.string().nullish() }),
  async prepare(_input, context) {
    const viewer = actor(context);
    if (!isAgent(viewer)) await countMessage(context.services.limits, viewer);
    return viewer;
  },
  run: (work, { ticketId, expectedLastMessageId, clientMutationId, ...content }, _context, viewer) =>
    sendMessage(work, viewer, {
      ticketId: keyOf(ticketId, 'SupportTicket'),
      ...contentOf(content),
      expectedLastMessageId: expectedLastMessageId == null ? null : keyOf(expectedLastMessageId, 'SupportMessage'),
      clientMutationId,
    }),
});

write('markTicketRead', {
  description: 'Notes that the viewer has read a ticket. Marks never move backwards.',
  scopes: { signedIn: true, SUPPORT_WRITE: true },
  input: builder.inputType('MarkTicketReadInput', {
    description: 'How far a ticket was read.',
    fields: (t) => ({
      ticketId: t.id({ required: true, description: 'The ticket.' }),
      messageId: t.id({ description: 'Up to and with this one; absent: all that is there now.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TicketOutcome>('MarkTicketReadPayload', (t) => ({ ticket: ticketField(t, 'The ticket.') })),
  shape: z.object({ ticketId: z.string(), messageId: z.string().nullish() }),
  run(work, { ticketId, messageId }, context) {
    return markRead(work, actor(context), {
      ticketId: keyOf(ticketId, 'SupportTicket'),
      messageId: messageId == null ? null : keyOf(messageId, 'SupportMessage'),
    });
  },
});
