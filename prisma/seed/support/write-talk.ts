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
  work: Work,
  { agents }: People,
  requester: Customer | Guest,
  talk: { ticketId: string; lines: readonly Line[]; previous: Date },
): Promise<Date> {
  const { ticketId, lines } = talk;
  const { lastPosition } = await work.db.supportTicket.findUniqueOrThrow({
    where: { id: ticketId },
    select: { lastPosition: true },
  });
  const messages: Prisma.SupportMessageCreateManyInput[] = [];
  const history: Prisma.SupportTicketHistoryCreateManyInput[] = [];
  let createdAt = talk.previous;
  for (const { does, when, by, body } of lines) {
    createdAt = instantOf(when, work.now, createdAt);
    const author = by === 'requester' ? requester : agents[by];
    const memberId = author.kind === 'guest' ? null : author.memberId;
    const guestId = author.kind === 'guest' ? author.guestId : null;
    const isInternal = does === 'note';
    messages.push({
      id: work.newId(),
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
    history.push({ id: work.newId(), ticketId, action, actorMemberId: memberId, actorGuestId: guestId, createdAt });
  }
  await work.db.supportMessage.createMany({ data: messages });
  await work.db.supportTicketHistory.createMany({ data: history });
  const newest = messages.at(-1);
  const newestPublic = messages.findLast((message) => !message.isInternal);
  await work.db.supportTicket.update({
    where: { id: ticketId },
    data: {
      lastPosition: lastPosition + lines.length,
      lastMessageId: newest?.id,
      lastActivityAt: newest?.createdAt,
      updatedAt: newest?.createdAt,
      lastPublicMessageId: newestPublic?.id,
      publicLastActivityAt: newestPublic?.createdAt,
      updatedAtWithoutNotes: newestPublic?.createdAt,
      publicUpdatedAt: newestPublic?.createdAt,
    },
  });
  return createdAt;
}
