import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { encodeNodeId, keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { line, lines, optional } from '../../../platform/text.ts';
import { changePriority, deleteTicket, updateTicket } from '../triage.ts';
import { SupportPriority } from './enums.ts';
import { ticketField, type TicketOutcome } from './outcome.ts';

write('changeTicketPriority', {
  description: 'Staff: sets how urgent a ticket is. Its requester is told nothing.',
  scopes: { staff: true, SUPPORT_WRITE: true },
  input: builder.inputType('ChangeTicketPriorityInput', {
    description: 'How urgent a ticket is.',
    fields: (t) => ({
      ticketId: t.id({ required: true, description: 'The ticket.' }),
      priority: t.field({ type: SupportPriority, required: true, description: 'The new priority.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TicketOutcome>('ChangeTicketPriorityPayload', (t) => ({
    ticket: ticketField(t, 'The ticket.'),
  })),
  shape: z.object({ ticketId: z.string(), priority: z.enum(['LOW', 'MEDIUM', 'HIGH', 'URGENT', 'CRITICAL']) }),
  run(work, { ticketId, priority }, context) {
    return changePriority(work, actingAgent(context), { ticketId: keyOf(ticketId, 'SupportTicket'), priority });
  },
});

write('updateTicket', {
  description: 'Staff: puts a ticket’s subject, description or category right; its requester sees it.',
  scopes: { staff: true, SUPPORT_WRITE: true },
  input: builder.inputType('UpdateTicketInput', {
    description: 'What is to be put right: what is absent stays as it is.',
    fields: (t) => ({
      ticketId: t.id({ required: true, description: 'The ticket.' }),
      subject: t.string({ description: 'One line, up to 200 characters; can’t be cleared.' }),
      description: t.string({
        description: 'Up to 10,000 characters; null clears. The first message stays as it was.',
      }),
      categoryId: t.id({ description: 'One of supportCategories; null clears.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TicketOutcome>('UpdateTicketPayload', (t) => ({ ticket: ticketField(t, 'The ticket.') })),
  shape: z.object({
    ticketId: z.string(),
    subject: line(200).optional(),
    description: optional(lines(10_000)),
    categoryId: z.string().nullish(),
  }),
  run(work, { ticketId, subject, description, categoryId }, context) {
    return updateTicket(work, actingAgent(context), {
      ticketId: keyOf(ticketId, 'SupportTicket'),
      subject,
      description,
      categoryId: categoryId == null ? categoryId : keyOf(categoryId, 'SupportCategory'),
    });
  },
});

write('deleteTicket', {
  description: 'Staff: hides a ticket from everybody. Its number is not given out again.',
  scopes: { staff: true, SUPPORT_WRITE: true },
  input: builder.inputType('DeleteTicketInput', {
    description: 'A ticket to go.',
    fields: (t) => ({
      ticketId: t.id({ required: true, description: 'The ticket.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TicketOutcome>('DeleteTicketPayload', (t) => ({
    deletedId: t.id({
      nullable: true,
      description: 'The id that the ticket had.',
      resolve: ({ ticketId }) => (ticketId ? encodeNodeId('SupportTicket', ticketId) : null),
    }),
  })),
  shape: z.object({ ticketId: z.string() }),
  run(work, { ticketId }, context) {
    return deleteTicket(work, actingAgent(context), keyOf(ticketId, 'SupportTicket'));
  },
});
