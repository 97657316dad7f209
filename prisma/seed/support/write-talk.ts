import type { Prisma } from '../../../api/generated/prisma/client.ts';
import type { Work } from '../../../api/live/unit-of-work.ts';
import type { Customer, Guest } from '../../../api/modules/identity/viewer.ts';
import type { People } from '../people.ts';
import { instantOf } from '../timeline.ts';
import type { Line } from './story.ts';

/**
 * Writes many messages and notes of a ticket that an agent has answered and has in work, all in one go: message by
 * message through the product's rules, a long thread would take seconds. `previous` is when the ticket last moved.
 * @returns when the last line was written
 */
export async function writeTalk(
  { db, now, newId }: Work,
  { agents }: People,
  requester: Customer | Guest,
  talk: { ticketId: string; lines: readonly Line[]; previous: Date },
): Promise<Date> {
  const { ticketId, lines } = talk;
  const { lastPosition } = await db.supportTicket.findUniqueOrThrow({
    where: { id: ticketId },
    select: { lastPosition: true },
  });
  const messages: Prisma.SupportMessageCreateManyInput[] = [];
  const history: Prisma.SupportTicketHistoryCreateManyInput[] = [];
  const moved: Prisma.SupportTicketUncheckedUpdateInput = { lastPosition: lastPosition + lines.length };
  let createdAt = talk.previous;
  for (const { does, when, by, body } of lines) {
    createdAt = instantOf(when, now, createdAt);
    const id = newId();
    const author = by === 'requester' ? requester : agents[by];
    const memberId = author.kind === 'guest' ? null : author.memberId;
    const guestId = author.kind === 'guest' ? author.guestId : null;
    const isInternal = does === 'note';
    messages.push({
      id,
      ticketId,
      position: lastPosition + messages.length + 1,
      type: isInternal ? 'NOTE' : 'TEXT',
      isInternal,
      agentId: author.kind === 'agent' ? memberId : null,
      customerId: author.kind === 'customer' ? memberId : null,
      guestId,
      body,
      createdAt,
    });
    const action = isInternal ? 'NOTE_ADDED' : 'MESSAGE_SENT';
    history.push({ id: newId(), ticketId, action, actorMemberId: memberId, actorGuestId: guestId, createdAt });
    Object.assign(moved, { lastMessageId: id, lastActivityAt: createdAt, updatedAt: createdAt });
    if (!isInternal)
      Object.assign(moved, { lastPublicMessageId: id, publicLastActivityAt: createdAt, publicUpdatedAt: createdAt });
  }
  await db.supportMessage.createMany({ data: messages });
  await db.supportTicketHistory.createMany({ data: history });
  await db.supportTicket.update({ where: { id: ticketId }, data: moved });
  return createdAt;
}
