import type { SupportMessage as MessageRow } from '../../../generated/prisma/client.ts';
import type { PayloadFields } from '../../../graphql/write.ts';
import { readRow } from '../../../platform/database/rows/read-rows.ts';
import { visibleMessagesAnywhere } from '../access.ts';
import { SupportMessage } from './message.ts';
import { readTicket } from './queries.ts';
import { SupportTicket } from './ticket.ts';

/** What a write of support leaves behind for its payload. */
export interface TicketOutcome {
  ticketId?: string;
  messageId?: string;
}

/** The payload's ticket, as its viewer now sees it. */
export function ticketField(t: PayloadFields<TicketOutcome>, description: string) {
  return t.prismaField({
    type: SupportTicket,
    nullable: true,
    description,
    resolve: (query, { ticketId }, _args, context) => (ticketId ? readTicket(context, query, ticketId) : null),
  });
}

/** The payload's message, as its viewer now sees it. */
export function messageField(t: PayloadFields<TicketOutcome>, description: string) {
  return t.prismaField({
    type: SupportMessage,
    nullable: true,
    description,
    resolve(selection, { messageId }, _args, { query, viewer }) {
      if (!messageId) return null;
      const where = { AND: [visibleMessagesAnywhere(viewer), { id: messageId }] };
      return readRow<MessageRow>(query, 'SupportMessage', selection, where);
    },
  });
}
