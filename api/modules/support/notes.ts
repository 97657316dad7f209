import type { Work } from '../../live/unit-of-work.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import { claimAttachments, discardAttachments } from '../files/public.ts';
import type { Agent } from '../identity/public.ts';
import { lockTicket, visibleMessages, visibleMessagesAnywhere, type Ticket } from './access.ts';
import { announce } from './feeds.ts';
import { record } from './history.ts';
import { mention } from './mentions.ts';
import { append } from './messages.ts';
import { touched } from './touched.ts';
import { noteOfAnother, notesAlone } from './wording.ts';

interface Done {
  messageId: string;
  ticketId: string;
}

export interface NewNote {
  ticketId: string;
  /** May be empty when there are files. */
  body: string;
  /** Uploads of its writer's. */
  attachmentIds?: readonly string[];
  mentionIds: readonly string[];
  clientMutationId: string | null;
}

/**
 * Writes an internal note: no requester hears, sees or can infer anything of it, nor of its files.
 * @throws Refusal NOT_FOUND, also on attachmentIds and mentionIds
 */
export async function addNote(work: Work, agent: Agent, note: NewNote): Promise<Done> {
  const ticket = await lockTicket(work, agent, note.ticketId);
  const files = await claimAttachments(work, agent, note.attachmentIds ?? [], 'attachmentIds');
  const { messageId } = await append(work, ticket, agent, {
    type: 'NOTE',
    files,
    isInternal: true,
    body: note.body,
    clientMutationId: note.clientMutationId,
  });
  announce(work, ticket, 'notes', 'SupportMessageSent', messageId);
  await mention(work, agent, ticket, messageId, note.mentionIds);
  await record(work, ticket.id, agent, { action: 'NOTE_ADDED' });
  return { messageId, ticketId: ticket.id };
}

/**
 * Puts a note of one's own right. The history says so and keeps neither wording.
 * @throws Refusal NOT_FOUND; INVALID for what is no note; FORBIDDEN for another's note
 */
export async function editNote(work: Work, agent: Agent, edit: { messageId: string; body: string }): Promise<Done> {
  const ticket = await lockOwnNote(work, agent, edit.messageId);
  await work.db.supportMessage.update({
    where: { id: edit.messageId },
    data: { body: edit.body, editedAt: work.now },
  });
  await work.db.supportTicket.update({ where: { id: ticket.id }, data: touched('notes', work.now) });
  await record(work, ticket.id, agent, { action: 'NOTE_EDITED' });
  announce(work, ticket, 'notes', 'SupportMessageEdited', edit.messageId);
  return { messageId: edit.messageId, ticketId: ticket.id };
}

/**
 * Takes a note of one's own away; its text and files are gone for good, and the history says no more than that.
 * @throws Refusal NOT_FOUND; INVALID for what is no note; FORBIDDEN for another's note
 */
export async function deleteNote(work: Work, agent: Agent, messageId: string): Promise<Done> {
  const ticket = await lockOwnNote(work, agent, messageId);
  await work.db.supportMessage.update({ where: { id: messageId }, data: { body: '', deletedAt: work.now } });
  await work.db.supportMention.deleteMany({ where: { messageId } });
  await discardAttachments(work, { supportMessageId: messageId });
  const newest = await work.db.supportMessage.findFirst({
    where: { AND: [visibleMessages(agent), { ticketId: ticket.id, type: { not: 'SYSTEM' } }] },
    orderBy: { position: 'desc' },
    select: { id: true },
  });
  await work.db.supportTicket.update({
    where: { id: ticket.id },
    data: { lastMessageId: newest?.id ?? ticket.lastPublicMessageId, ...touched('notes', work.now) },
  });
  await record(work, ticket.id, agent, { action: 'NOTE_DELETED' });
  announce(work, ticket, 'notes', 'SupportMessageDeleted', messageId);
  return { messageId, ticketId: ticket.id };
}

async function lockOwnNote(work: Work, agent: Agent, messageId: string): Promise<Ticket> {
  const find = () =>
    work.db.supportMessage.findFirst({
      where: { AND: [visibleMessagesAnywhere(agent), { id: messageId }] },
      select: { ticketId: true, type: true, agentId: true },
    });
  const found = await find();
  if (!found) throw notFound('messageId');
  const ticket = await lockTicket(work, agent, found.ticketId);
  // As it is now: somebody may have taken it away while the lock was waited for.
  const message = await find();
  if (!message) throw notFound('messageId');
  if (message.type !== 'NOTE') throw new Refusal({ code: 'INVALID', says: notesAlone, field: ['messageId'] });
  if (message.agentId !== agent.memberId) {
    throw new Refusal({ code: 'FORBIDDEN', says: noteOfAnother, field: ['messageId'] });
  }
  return ticket;
}
