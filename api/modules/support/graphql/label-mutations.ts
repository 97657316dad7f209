import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { encodeNodeId, keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write, type PayloadFields } from '../../../graphql/write.ts';
import { formed, line } from '../../../platform/text.ts';
import { visibleLabels } from '../access.ts';
import { addLabel, createLabel, deleteLabel, removeLabel, updateLabel } from '../labels.ts';
import { SupportLabel } from './label.ts';
import { ticketField, type TicketOutcome } from './outcome.ts';

interface LabelOutcome {
  labelId?: string;
}

const color = formed(7, /^#[0-9a-f]{6}$/i, {
  FA: 'رنگ باید به شکل ‎#rrggbb باشد.',
  EN: 'A colour has the form #rrggbb.',
}).transform((value) => value.toLowerCase());

function labelField(t: PayloadFields<LabelOutcome>) {
  return t.prismaField({
    type: SupportLabel,
    nullable: true,
    description: 'The label as it now is.',
    resolve: (query, { labelId }, _args, { db, viewer }) =>
      labelId
        ? db.supportLabel.findFirst({ ...query, where: { AND: [visibleLabels(viewer), { id: labelId }] } })
        : null,
  });
}

write('createSupportLabel', {
  description: 'Staff: adds a label.',
  scopes: { staff: true },
  input: builder.inputType('CreateSupportLabelInput', {
    description: 'A new label.',
    fields: (t) => ({
      name: t.string({ required: true, description: 'Unique in the workspace; up to 40 characters.' }),
      color: t.string({ required: true, description: '#rrggbb.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<LabelOutcome>('CreateSupportLabelPayload', (t) => ({ label: labelField(t) })),
  shape: z.object({ name: line(40), color }),
  run(work, { name, color }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return createLabel(work, context.viewer, { name, color });
  },
});

write('updateSupportLabel', {
  description: 'Staff: changes a label, also on the tickets that have it.',
  scopes: { staff: true },
  input: builder.inputType('UpdateSupportLabelInput', {
    description: 'What is to change of a label: what is absent stays as it is.',
    fields: (t) => ({
      labelId: t.id({ required: true, description: 'The label.' }),
      name: t.string({ description: 'Unique in the workspace; up to 40 characters.' }),
      color: t.string({ description: '#rrggbb.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<LabelOutcome>('UpdateSupportLabelPayload', (t) => ({ label: labelField(t) })),
  shape: z.object({ labelId: z.string(), name: line(40).optional(), color: color.optional() }),
  run(work, { labelId, name, color }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return updateLabel(work, context.viewer, { labelId: keyOf(labelId, 'SupportLabel'), name, color });
  },
});

write('deleteSupportLabel', {
  description:
    'Staff: deletes a label. It is on no ticket from then on; the history and the feeds of very many tickets tell it within seconds.',
  scopes: { staff: true },
  input: builder.inputType('DeleteSupportLabelInput', {
    description: 'A label to go.',
    fields: (t) => ({
      labelId: t.id({ required: true, description: 'The label.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<LabelOutcome>('DeleteSupportLabelPayload', (t) => ({
    deletedId: t.id({
      nullable: true,
      description: 'The id that the label had.',
      resolve: ({ labelId }) => (labelId ? encodeNodeId('SupportLabel', labelId) : null),
    }),
  })),
  shape: z.object({ labelId: z.string() }),
  run(work, { labelId }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return deleteLabel(work, context.viewer, keyOf(labelId, 'SupportLabel'));
  },
});

const marking = [
  { verb: 'Add', run: addLabel, description: 'Staff: puts a label on a ticket. Its requester is told nothing.' },
  {
    verb: 'Remove',
    run: removeLabel,
    description: 'Staff: takes a label off a ticket. Its requester is told nothing.',
  },
];

for (const { verb, run, description } of marking) {
  write(`${verb.toLowerCase()}TicketLabel`, {
    description,
    scopes: { staff: true, SUPPORT_WRITE: true },
    input: builder.inputType(`${verb}TicketLabelInput`, {
      description: 'A ticket and a label.',
      fields: (t) => ({
        ticketId: t.id({ required: true, description: 'The ticket.' }),
        labelId: t.id({ required: true, description: 'The label.' }),
        clientMutationId: t.string({ description: repeatable }),
      }),
    }),
    payload: payloadType<TicketOutcome>(`${verb}TicketLabelPayload`, (t) => ({
      ticket: ticketField(t, 'The ticket.'),
    })),
    shape: z.object({ ticketId: z.string(), labelId: z.string() }),
    run(work, { ticketId, labelId }, context) {
      return run(work, actingAgent(context), {
        ticketId: keyOf(ticketId, 'SupportTicket'),
        labelId: keyOf(labelId, 'SupportLabel'),
      });
    },
  });
}
