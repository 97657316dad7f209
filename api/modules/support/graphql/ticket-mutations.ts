import { z } from 'zod';
import { actingAgent, actor } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { line, optional } from '../../../platform/text.ts';
import { isAgent } from '../../identity/public.ts';
import { assignTicket } from '../assignment.ts';
import { countMessage } from '../limits.ts';
import { requestersStatuses } from '../status.ts';
import { changeTicketStatus } from '../status-change.ts';
import { SupportTicketStatus } from './enums.ts';
import { ticketField, type TicketOutcome } from './outcome.ts';

/** Absent leaves as it is, null clears. */
const keyOrNothing = (id: string | null | undefined, type: string) => (id == null ? id : keyOf(id, type));

write('assignTicket', {
  description: 'Staff: gives a ticket to an agent, a team, or nobody. It takes an OPEN ticket into work.',
  scopes: { staff: true, SUPPORT_WRITE: true },
  input: builder.inputType('AssignTicketInput', {
    description: 'Who is to have a ticket.',
    fields: (t) => ({
      ticketId: t.id({ required: true, description: 'The ticket.' }),
      assigneeId: t.id({ description: 'An agent. Absent: as it is; null: nobody.' }),
      teamId: t.id({ description: 'A team. Absent: as it is; null: none.' }),
      expectedAssigneeId: t.id({
        description: 'If given: CONFLICT unless it is still assigned so; null expects nobody.',
      }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TicketOutcome>('AssignTicketPayload', (t) => ({
    ticket: ticketField(t, 'The ticket; on CONFLICT it shows who has it.'),
  })),
  shape: z.object({
    ticketId: z.string(),
    assigneeId: z.string().nullish(),
    teamId: z.string().nullish(),
    expectedAssigneeId: z.string().nullish(),
  }),
  run(work, { ticketId, assigneeId, teamId, expectedAssigneeId }, context) {
    return assignTicket(work, actingAgent(context), {
      ticketId: keyOf(ticketId, 'SupportTicket'),
      assigneeId: keyOrNothing(assigneeId, 'WorkspaceUser'),
      teamId: keyOrNothing(teamId, 'Team'),
      expectedAssigneeId: keyOrNothing(expectedAssigneeId, 'WorkspaceUser'),
    });
  },
});

write('changeTicketStatus', {
  description: 'Staff: any allowed transition. Requesters: RESOLVED (it is solved) and REOPENED.',
  scopes: { signedIn: true, SUPPORT_WRITE: true },
  input: builder.inputType('ChangeTicketStatusInput', {
    description: 'Where a ticket is to stand.',
    fields: (t) => ({
      ticketId: t.id({ required: true, description: 'The ticket.' }),
      status: t.field({
        type: SupportTicketStatus,
        required: true,
        description: 'The new status; not the one it has.',
      }),
      note: t.string({ description: 'Goes to the history only; up to 1,000 characters.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TicketOutcome>('ChangeTicketStatusPayload', (t) => ({
    ticket: ticketField(t, 'The ticket; on INVALID_TRANSITION too, as it is.'),
  })),
  shape: z.object({
    ticketId: z.string(),
    status: z.enum(['OPEN', 'IN_PROGRESS', 'WAITING', 'ON_HOLD', 'RESOLVED', 'CLOSED', 'REOPENED']),
    note: optional(line(1_000)),
  }),
  async prepare({ status }, context) {
    const viewer = actor(context);
    if (isAgent(viewer)) return viewer;
    if (!requestersStatuses.includes(status)) throw denied(context);
    // Each change writes history and tells the agents, as a message does.
    await countMessage(context.services.limits, viewer);
    return viewer;
  },
  run: (work, { ticketId, status, note }, _context, viewer) =>
    changeTicketStatus(work, viewer, { ticketId: keyOf(ticketId, 'SupportTicket'), status, note: note ?? null }),
});
