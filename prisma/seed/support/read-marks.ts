import type { Prisma } from '../../../api/generated/prisma/client.ts';
import type { Work } from '../../../api/live/unit-of-work.ts';
import type { Customer, Guest, Viewer } from '../../../api/modules/identity/viewer.ts';
import type { People } from '../people.ts';
import type { Actor } from './story.ts';

/** A ticket whose story has been played. */
export interface PlayedTicket {
  ticketId: string;
  requester: Customer | Guest;
  /** Who has read all of it; others have read as far as they have written. */
  readBy: readonly Actor[];
}

/** Marks tickets read, all in one go. Everybody reads a message when it comes. */
export async function seedReadMarks(work: Work, { agents }: People, played: readonly PlayedTicket[]): Promise<void> {
  const messages = await work.db.supportMessage.findMany({
    where: { ticketId: { in: played.map(({ ticketId }) => ticketId) }, type: { not: 'SYSTEM' } },
    orderBy: { position: 'asc' },
    select: { ticketId: true, position: true, isInternal: true, agentId: true, createdAt: true },
  });
  const threads = Map.groupBy(messages, ({ ticketId }) => ticketId);

  const marks = played.flatMap(({ ticketId, requester, readBy }): Prisma.SupportTicketReadCreateManyInput[] => {
    const readers: [Actor, Viewer][] = [
      ['requester', requester],
      ['sara', agents.sara],
      ['ali', agents.ali],
    ];
    return readers.flatMap(([actor, viewer]) => {
      const visible = (threads.get(ticketId) ?? []).filter(({ isInternal }) => viewer.kind === 'agent' || !isInternal);
      const writtenBy = viewer.kind === 'agent' ? viewer.memberId : null;
      const newest = visible.findLast(({ agentId }) => readBy.includes(actor) || agentId === writtenBy);
      if (!newest) return [];
      const reader = viewer.kind === 'guest' ? { guestId: viewer.guestId } : { memberId: viewer.memberId };
      return [
        { id: work.newId(), ticketId, ...reader, lastReadPosition: newest.position, lastReadAt: newest.createdAt },
      ];
    });
  });
  await work.db.supportTicketRead.createMany({ data: marks });

  // What one side wrote was read when somebody of the other side had got so far.
  await work.db.$executeRaw`
    UPDATE "SupportMessage" AS message SET "readAt" = mark."lastReadAt"
    FROM "SupportTicketRead" AS mark JOIN "SupportTicket" AS ticket ON ticket."id" = mark."ticketId"
    WHERE message."ticketId" = mark."ticketId" AND message."position" <= mark."lastReadPosition"
      AND message."type" NOT IN ('SYSTEM', 'NOTE')
      AND (message."agentId" IS NULL) = (mark."memberId" IS NOT NULL AND mark."memberId" IS DISTINCT FROM ticket."customerId")`;
}
