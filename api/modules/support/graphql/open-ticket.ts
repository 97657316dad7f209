import { z } from 'zod';
import { actor } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { decodeNodeId, keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { missing } from '../../../platform/refusal.ts';
import { line, lines, optional } from '../../../platform/text.ts';
import { isAgent } from '../../identity/public.ts';
import { countTicket } from '../limits.ts';
import { openTicket, openTicketFor } from '../tickets.ts';
import { attachmentIdsSay, attachmentKeys, contentShape } from '../../files/graphql/content.ts';
import { SupportPriority } from './enums.ts';
import { ticketField, type TicketOutcome } from './outcome.ts';

write('openTicket', {
  description: 'Opens a ticket: guests and customers their own, staff on behalf of one of them.',
  scopes: { signedIn: true, SUPPORT_WRITE: true },
  input: builder.inputType('OpenTicketInput', {
    description: 'What is asked.',
    fields: (t) => ({
      subject: t.string({ required: true, description: 'One line, up to 200 characters.' }),
      description: t.string({ description: 'Becomes the first message; up to 10,000 characters.' }),
      categoryId: t.id({ description: 'One of supportCategories.' }),
      attachmentIds: t.idList({ description: `${attachmentIdsSay} They hang on the first message.` }),
      priority: t.field({
        type: SupportPriority,
        description: 'Staff: MEDIUM unless told. FORBIDDEN to requesters.',
      }),
      requesterId: t.id({
        description: 'Staff, and required of them: the guest or customer who asks. FORBIDDEN to requesters.',
      }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<TicketOutcome>('OpenTicketPayload', (t) => ({ ticket: ticketField(t, 'The new ticket.') })),
  shape: z.object({
    subject: line(200),
    description: optional(lines(10_000)),
    categoryId: z.string().nullish(),
    attachmentIds: contentShape.attachmentIds,
    priority: z.enum(['LOW', 'MEDIUM', 'HIGH', 'URGENT', 'CRITICAL']).nullish(),
    requesterId: z.string().nullish(),
  }),
  async prepare({ priority, requesterId }, context) {
    const { services, origin } = context;
    const viewer = actor(context);
    if (isAgent(viewer)) return viewer;
    // Before any id is looked up: a refusal tells nothing about ids.
    if (priority != null || requesterId != null) throw denied(context);
    await countTicket(services.limits, viewer, origin.network);
    return viewer;
  },
  run(work, input, _context, viewer) {
    const { subject, description, categoryId, attachmentIds, priority, requesterId, clientMutationId } = input;
    const ticket = {
      subject,
      description: description ?? null,
      categoryId: categoryId == null ? null : keyOf(categoryId, 'SupportCategory'),
      attachmentIds: attachmentKeys(attachmentIds),
      clientMutationId,
    };
    if (!isAgent(viewer)) return openTicket(work, viewer, ticket);
    if (requesterId == null) throw missing('requesterId');
    const asker =
      decodeNodeId(requesterId)?.typename === 'SupportGuestUser'
        ? { guestId: keyOf(requesterId, 'SupportGuestUser') }
        : { customerId: keyOf(requesterId, 'WorkspaceUser') };
    return openTicketFor(work, viewer, asker, { ...ticket, priority: priority ?? 'MEDIUM' });
  },
});
