import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { encodeNodeId, keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { lines, listOf } from '../../../platform/text.ts';
import { addNote, deleteNote, editNote } from '../notes.ts';
import { attachmentIdsSay, bodySays, contentOf, contentShape } from '../../files/graphql/content.ts';
import { messageField, ticketField, type TicketOutcome } from './outcome.ts';

write('addTicketNote', {
  description: 'Staff: writes an internal note, of which no requester hears by any way.',
  scopes: { staff: true, $all: { SUPPORT_WRITE: true, NOTES_READ: true } },
  input: builder.inputType('AddTicketNoteInput', {
    description: 'An internal note.',
    fields: (t) => ({
      ticketId: t.id({ required: true, description: 'The ticket.' }),
      body: t.string({ required: true, description: bodySays }),
      attachmentIds: t.idList({ description: attachmentIdsSay }),
      mentionIds: t.idList({
        description: 'Agents of the workspace who are told of it, up to 50; oneself among them is passed over.',
      }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TicketOutcome>('AddTicketNotePayload', (t) => ({
    message: messageField(t, 'The note.'),
    ticket: ticketField(t, 'Its ticket.'),
  })),
  shape: z.object({ ticketId: z.string(), ...contentShape, mentionIds: listOf(z.string(), 50).nullish() }),
  run(work, { ticketId, mentionIds, clientMutationId, ...content }, context) {
    return addNote(work, actingAgent(context), {
      ticketId: keyOf(ticketId, 'SupportTicket'),
      ...contentOf(content),
      mentionIds: (mentionIds ?? []).map((id) => keyOf(id, 'WorkspaceUser')),
      clientMutationId,
    });
  },
});

write('editTicketNote', {
  description: 'Staff: puts an internal note of one’s own right. FORBIDDEN for another’s, INVALID for what is no note.',
  scopes: { staff: true, $all: { SUPPORT_WRITE: true, NOTES_READ: true } },
  input: builder.inputType('EditTicketNoteInput', {
    description: 'A note put right.',
    fields: (t) => ({
      messageId: t.id({ required: true, description: 'The note.' }),
      body: t.string({ required: true, description: 'Plain text or Markdown, up to 10,000 characters.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TicketOutcome>('EditTicketNotePayload', (t) => ({
    message: messageField(t, 'The note as it now is.'),
  })),
  shape: z.object({ messageId: z.string(), body: lines(10_000) }),
  run(work, { messageId, body }, context) {
    return editNote(work, actingAgent(context), { messageId: keyOf(messageId, 'SupportMessage'), body });
  },
});

write('deleteTicketNote', {
  description: 'Staff: takes an internal note of one’s own away. FORBIDDEN for another’s, INVALID for what is no note.',
  scopes: { staff: true, $all: { SUPPORT_WRITE: true, NOTES_READ: true } },
  input: builder.inputType('DeleteTicketNoteInput', {
    description: 'A note to go.',
    fields: (t) => ({
      messageId: t.id({ required: true, description: 'The note.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TicketOutcome>('DeleteTicketNotePayload', (t) => ({
    deletedId: t.id({
      nullable: true,
      description: 'The id that the note had.',
      resolve: ({ messageId }) => (messageId ? encodeNodeId('SupportMessage', messageId) : null),
    }),
  })),
  shape: z.object({ messageId: z.string() }),
  run(work, { messageId }, context) {
    return deleteNote(work, actingAgent(context), keyOf(messageId, 'SupportMessage'));
  },
});
