import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { encodeNodeId, keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write, type PayloadFields } from '../../../graphql/write.ts';
import { linkNote, linkShape } from '../../resources/graphql/link-input.ts';
import { referenceOf } from '../../resources/graphql/resource.ts';
import { assignees, project, taskTitle } from '../../resources/graphql/task-input.ts';
import { taskField } from '../../resources/graphql/task-mutations.ts';
import { visibleTicketResources } from '../access.ts';
import { createTaskFromTicket, linkResource, unlinkResource, updateLink } from '../resources.ts';
import { ticketField, type TicketOutcome } from './outcome.ts';
import { TicketResourceLink } from './resource-links.ts';

interface LinkOutcome extends TicketOutcome {
  linkId?: string;
}

function linkField<Outcome extends LinkOutcome>(t: PayloadFields<Outcome>, description: string) {
  return t.prismaField({
    type: TicketResourceLink,
    nullable: true,
    description,
    resolve: (query, { linkId }: LinkOutcome, _args, { db, viewer }) =>
      linkId
        ? db.supportTicketResource.findFirst({
            ...query,
            where: { AND: [visibleTicketResources(viewer), { id: linkId }] },
          })
        : null,
  });
}

write('linkTicketResource', {
  description: 'Staff: links a document, task or article to a ticket. Its requester is told nothing.',
  scopes: { staff: true, $all: { SUPPORT_WRITE: true, RESOURCES_READ: true } },
  input: builder.inputType('LinkTicketResourceInput', {
    description: 'A new link. What is linked already is CONFLICT, with the link as it is in the payload.',
    fields: (t) => ({
      ticketId: t.id({ required: true, description: 'The ticket.' }),
      resourceId: t.id({ required: true, description: 'The document, task or article.' }),
      isPinned: t.boolean({ defaultValue: false, description: 'Whether it stands before those that are not.' }),
      note: t.string({ description: 'What is said about it; up to 1,000 characters.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<LinkOutcome>('LinkTicketResourcePayload', (t) => ({
    link: linkField(t, 'The link; with CONFLICT the one that is there.'),
    ticket: ticketField(t, 'The ticket.'),
  })),
  shape: z.object({ ticketId: z.string(), ...linkShape }),
  run(work, { ticketId, resourceId, isPinned, note }, context) {
    return linkResource(work, actingAgent(context), {
      ticketId: keyOf(ticketId, 'SupportTicket'),
      resource: referenceOf(resourceId),
      isPinned: isPinned ?? false,
      note: note ?? null,
    });
  },
});

write('updateTicketResource', {
  description: 'Staff: pins a link, lets it loose, or changes what is said about it.',
  scopes: { staff: true, $all: { SUPPORT_WRITE: true, RESOURCES_READ: true } },
  input: builder.inputType('UpdateTicketResourceInput', {
    description: 'What is to change of a link: what is absent stays as it is.',
    fields: (t) => ({
      linkId: t.id({ required: true, description: 'The link.' }),
      isPinned: t.boolean({ description: 'Whether it stands before those that are not.' }),
      note: t.string({ description: 'What is said about it; up to 1,000 characters; null clears.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<LinkOutcome>('UpdateTicketResourcePayload', (t) => ({
    link: linkField(t, 'The link as it now is.'),
    ticket: ticketField(t, 'The ticket.'),
  })),
  shape: z.object({ linkId: z.string(), isPinned: z.boolean().optional(), note: linkNote }),
  run(work, { linkId, isPinned, note }, context) {
    return updateLink(work, actingAgent(context), { linkId: keyOf(linkId, 'TicketResourceLink'), isPinned, note });
  },
});

write('unlinkTicketResource', {
  description: 'Staff: takes a link off its ticket; what was linked stays.',
  scopes: { staff: true, $all: { SUPPORT_WRITE: true, RESOURCES_READ: true } },
  input: builder.inputType('UnlinkTicketResourceInput', {
    description: 'A link to go.',
    fields: (t) => ({
      linkId: t.id({ required: true, description: 'The link.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<LinkOutcome>('UnlinkTicketResourcePayload', (t) => ({
    deletedId: t.id({
      nullable: true,
      description: 'The id that the link had.',
      resolve: ({ linkId }) => (linkId ? encodeNodeId('TicketResourceLink', linkId) : null),
    }),
    ticket: ticketField(t, 'The ticket.'),
  })),
  shape: z.object({ linkId: z.string() }),
  run(work, { linkId }, context) {
    return unlinkResource(work, actingAgent(context), keyOf(linkId, 'TicketResourceLink'));
  },
});

write('createTaskFromTicket', {
  description: 'Staff: makes a task of a ticket and links it, as one. The task’s description is the ticket’s number.',
  scopes: { staff: true, $all: { SUPPORT_WRITE: true, RESOURCES_WRITE: true } },
  input: builder.inputType('CreateTaskFromTicketInput', {
    description: 'A task for what a ticket asks.',
    fields: (t) => ({
      ticketId: t.id({ required: true, description: 'The ticket.' }),
      title: t.string({ required: true, description: 'What is to be done; up to 200 characters.' }),
      projectId: t.id({ description: 'The project that it is part of.' }),
      assigneeIds: t.idList({ description: 'The agents who are to do it; up to 20.' }),
      note: t.string({ description: 'What is said about it at the ticket; up to 1,000 characters.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<LinkOutcome & { taskId?: string }>('CreateTaskFromTicketPayload', (t) => ({
    task: taskField(t, 'The new task.'),
    link: linkField(t, 'Its link to the ticket.'),
    ticket: ticketField(t, 'The ticket.'),
  })),
  shape: z.object({
    ticketId: z.string(),
    title: taskTitle,
    projectId: project,
    assigneeIds: assignees.nullish(),
    note: linkNote,
  }),
  run(work, { ticketId, title, projectId, assigneeIds, note }, context) {
    return createTaskFromTicket(work, actingAgent(context), {
      ticketId: keyOf(ticketId, 'SupportTicket'),
      title,
      projectId: projectId ?? null,
      assigneeIds: assigneeIds ?? [],
      note: note ?? null,
    });
  },
});
