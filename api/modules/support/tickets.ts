import type { Work } from '../../live/unit-of-work.ts';
import type { Requester } from '../identity/public.ts';
import { accessCategory, type Ticket } from './access.ts';
import { announce } from './feeds.ts';
import { record } from './history.ts';
import { append } from './messages.ts';
import { nextNumber } from './numbering.ts';
import { welcome } from './wording.ts';

export interface NewTicket {
  subject: string;
  /** Also the first message; without one the ticket begins with the welcome. */
  description: string | null;
  categoryId: string | null;
  clientMutationId: string | null;
}

/**
 * Opens a ticket: the ticket, the description as its first message, a welcome in the workspace's language and a history
 * entry, all or nothing.
 * @throws Refusal NOT_FOUND on categoryId
 */
export async function openTicket(work: Work, requester: Requester, ticket: NewTicket): Promise<{ ticketId: string }> {
  const { workspaceId } = requester;
  const { subject, description, categoryId } = ticket;
  if (categoryId !== null) await accessCategory(work.db, requester, categoryId);
  const workspace = await work.db.workspace.findUniqueOrThrow({
    where: { id: workspaceId },
    select: { timezone: true, locale: true },
  });
  const number = await nextNumber(work, workspaceId, workspace.timezone);
  const opened = await work.db.supportTicket.create({
    data: {
      ...number,
      id: work.newId(),
      workspaceId,
      subject,
      description,
      categoryId,
      guestId: requester.kind === 'guest' ? requester.guestId : null,
      customerId: requester.kind === 'customer' ? requester.memberId : null,
      lastActivityAt: work.now,
      publicLastActivityAt: work.now,
      createdAt: work.now,
      updatedAt: work.now,
      publicUpdatedAt: work.now,
    },
  });
  await record(work, opened.id, requester, { action: 'CREATED' });
  const described =
    description === null ? opened : await describe(work, opened, requester, description, ticket.clientMutationId);
  const greeting = await append(work, described, null, {
    type: 'SYSTEM',
    isInternal: false,
    body: welcome(number.number)[workspace.locale],
    clientMutationId: null,
  });
  announce(work, opened, 'everybody', 'SupportMessageSent', greeting.messageId);
  return { ticketId: opened.id };
}

async function describe(
  work: Work,
  ticket: Ticket,
  requester: Requester,
  body: string,
  clientMutationId: string | null,
): Promise<Ticket> {
  const first = await append(work, ticket, requester, { type: 'TEXT', isInternal: false, body, clientMutationId });
  announce(work, ticket, 'everybody', 'SupportMessageSent', first.messageId);
  return first.ticket;
}
