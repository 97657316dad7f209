import type { Prisma, SupportMessageType, SupportTicketStatus } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { Refusal } from '../../platform/refusal.ts';
import { claimAttachments, type ClaimedFile } from '../files/public.ts';
import { isAgent, type Viewer } from '../identity/public.ts';
import { accessPlace, lockTicket, type Ticket } from './access.ts';
import { watchDeadlines } from './deadlines.ts';
import { announce } from './feeds.ts';
import { record } from './history.ts';
import { readSettings } from './settings.ts';
import { answeredClocks } from './sla.ts';
import { afterRequestersMessage, afterTakenUp } from './status.ts';
import { changeStatus } from './status-change.ts';
import { touched } from './touched.ts';
import { newerMessage } from './wording.ts';

export interface NewReply {
  ticketId: string;
  /** May be empty when there are files. */
  body: string;
  /** Uploads of its writer's. */
  attachmentIds?: readonly string[];
  /** The newest message its writer has seen. */
  expectedLastMessageId?: string | null;
  clientMutationId: string | null;
}

/** What sets one new message apart from another. */
type Content = Pick<Prisma.SupportMessageUncheckedCreateInput, 'type' | 'isInternal' | 'body' | 'clientMutationId'> & {
  files: readonly ClaimedFile[];
};

/** The type of a public message follows from its files. */
export function typeWith(files: readonly ClaimedFile[]): SupportMessageType {
  if (files.length === 0) return 'TEXT';
  return files.every(({ mimeType }) => mimeType.startsWith('image/')) ? 'IMAGE' : 'FILE';
}

function authorOf(viewer: Viewer | null) {
  return {
    agentId: isAgent(viewer) ? viewer.memberId : null,
    customerId: viewer?.kind === 'customer' ? viewer.memberId : null,
    guestId: viewer?.kind === 'guest' ? viewer.guestId : null,
  };
}

/**
 * Writes the next message of a locked ticket. A note moves only what agents see.
 * @returns the message's id and the ticket as it now is
 */
export async function append(
  work: Work,
  ticket: Ticket,
  author: Viewer | null,
  { files, ...content }: Content,
): Promise<{ messageId: string; ticket: Ticket }> {
  const position = ticket.lastPosition + 1;
  const message = await work.db.supportMessage.create({
    data: { ...content, ...authorOf(author), id: work.newId(), ticketId: ticket.id, position, createdAt: work.now },
    select: { id: true },
  });
  if (files.length > 0) {
    await work.db.attachment.updateMany({
      where: { id: { in: files.map(({ id }) => id) } },
      data: { supportMessageId: message.id },
    });
  }
  // Lists preview what people wrote: the welcome is shown only while nobody has written anything.
  const isPreviewed = content.type !== 'SYSTEM' || ticket.lastMessageId === null;
  const seenByAgents = {
    lastPosition: position,
    ...(isPreviewed && { lastMessageId: message.id }),
    lastActivityAt: work.now,
    ...touched(content.isInternal ? 'notes' : 'everybody', work.now),
  };
  const seenByAll = { ...(isPreviewed && { lastPublicMessageId: message.id }), publicLastActivityAt: work.now };
  const updated = await work.db.supportTicket.update({
    where: { id: ticket.id },
    data: content.isInternal ? seenByAgents : { ...seenByAgents, ...seenByAll },
  });
  return { messageId: message.id, ticket: updated };
}

/**
 * Answers a ticket, as agent or requester, in public. Moves the status as SPEC says: an agent's first reply takes an OPEN
 * ticket into work, a requester's message wakes one that waited or was done.
 * @throws Refusal NOT_FOUND, of the ticket or a file; CONFLICT when somebody else has written since expectedLastMessageId
 */
export async function sendMessage(
  work: Work,
  viewer: Viewer,
  reply: NewReply,
): Promise<{ messageId: string; ticketId: string }> {
  const ticket = await lockTicket(work, viewer, reply.ticketId);
  if (reply.expectedLastMessageId != null) {
    await refuseIfOvertaken(work, viewer, ticket, reply.expectedLastMessageId);
  }
  const files = await claimAttachments(work, viewer, reply.attachmentIds ?? [], 'attachmentIds');
  const appended = await append(work, ticket, viewer, {
    type: typeWith(files),
    files,
    isInternal: false,
    body: reply.body,
    clientMutationId: reply.clientMutationId,
  });
  announce(work, ticket, 'everybody', 'SupportMessageSent', appended.messageId);
  await record(work, ticket.id, viewer, { action: 'MESSAGE_SENT' });
  const answered = isAgent(viewer) ? await noteFirstResponse(work, appended.ticket) : appended.ticket;
  const status = (isAgent(viewer) ? afterTakenUp : afterRequestersMessage)(ticket.status);
  await moveTo(work, answered, status);
  return { messageId: appended.messageId, ticketId: ticket.id };
}

/** A status that follows by itself from a message: the system is its actor. */
async function moveTo(work: Work, ticket: Ticket, status: SupportTicketStatus): Promise<void> {
  if (status !== ticket.status) await changeStatus(work, ticket, status, null, null);
}

async function noteFirstResponse(work: Work, ticket: Ticket): Promise<Ticket> {
  if (ticket.firstResponseAt) return ticket;
  const responseTime = Math.floor((work.now.getTime() - ticket.createdAt.getTime()) / 1000);
  const settings = await readSettings(work.db, ticket.workspaceId);
  const answered = await work.db.supportTicket.update({
    where: { id: ticket.id },
    data: { firstResponseAt: work.now, responseTime, ...answeredClocks(ticket, settings, work.now) },
  });
  // The status need not move by it: the solution is due next.
  watchDeadlines(work, answered);
  return answered;
}

/** Notes and SYSTEM messages overtake nobody, nor do one's own. */
async function refuseIfOvertaken(
  work: Work,
  viewer: Viewer,
  ticket: Ticket,
  expectedLastMessageId: string,
): Promise<void> {
  const position = await accessPlace(
    work.db,
    viewer,
    { id: expectedLastMessageId, ticketId: ticket.id },
    'expectedLastMessageId',
  );
  const { agentId, customerId, guestId } = authorOf(viewer);
  const newer = await work.db.supportMessage.findFirst({
    where: {
      ticketId: ticket.id,
      position: { gt: position },
      type: { notIn: ['NOTE', 'SYSTEM'] },
      NOT: { agentId, customerId, guestId },
    },
    select: { id: true },
  });
  if (newer) {
    throw new Refusal(
      { code: 'CONFLICT', says: newerMessage, field: ['expectedLastMessageId'] },
      { ticketId: ticket.id },
    );
  }
}
