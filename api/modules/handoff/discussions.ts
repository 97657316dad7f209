import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { Refusal } from '../../platform/refusal.ts';
import { createGroup, joinRoom, visibleRooms } from '../chat/public.ts';
import type { Agent, Viewer } from '../identity/public.ts';
import { lockTicket } from '../support/public.ts';

const longestTitle = 120;

/**
 * Opens the room in which agents talk about a ticket: makes it, or lets the agent into the one that is there. Every agent
 * sees every ticket, so the room is one that every agent may join. A ticket has one such room at a time, however many ask
 * at once. Where it is over for the agent (deleted, archived, or made private without them, which they must not learn) a
 * new one takes its place; the former one keeps its people and still names the ticket. Nothing is written in the ticket,
 * and no feed of it tells: whoever follows it, a requester or a key, may be one who may not know.
 * @throws Refusal NOT_FOUND on ticketId, also for a ticket that was deleted
 */
export async function discussTicket(
  work: Work,
  agent: Agent,
  ticketId: string,
): Promise<{ ticketId: string; roomId: string }> {
  const ticket = await lockTicket(work, agent, ticketId);
  const present = await work.db.ticketDiscussion.findFirst({ where: { ticketId: ticket.id, replacedAt: null } });
  if (present && (await isEntered(work, agent, present.roomId))) return { ticketId, roomId: present.roomId };

  const { roomId } = await createGroup(work, agent, {
    // The subject first: which way the title runs follows from it.
    title: `${shortened(ticket.subject, longestTitle - ticket.number.length - 3)} · ${ticket.number}`,
    description: null,
    icon: '🎫',
    isPrivate: false,
    memberIds: [],
  });
  await work.db.ticketDiscussion.updateMany({
    where: { ticketId: ticket.id, replacedAt: null },
    data: { replacedAt: work.now },
  });
  await work.db.ticketDiscussion.create({ data: { roomId, ticketId: ticket.id, createdAt: work.now } });
  return { ticketId, roomId };
}

/** The rooms in which a viewer would find a ticket's discussion, if it is held there. */
export function discussionRooms(viewer: Viewer | null): Prisma.ChatRoomWhereInput {
  return { AND: [visibleRooms(viewer), { isArchived: false }] };
}

/** Lets the agent into a discussion; false where it is over for them. */
async function isEntered(work: Work, agent: Agent, roomId: string): Promise<boolean> {
  if ((await work.db.chatRoom.count({ where: { AND: [discussionRooms(agent), { id: roomId }] } })) === 0) return false;
  try {
    await joinRoom(work, agent, roomId);
    return true;
  } catch (error) {
    // It has ended since it was looked at.
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Cut between characters as people see them, to so many UTF-16 units at most. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length >= longest) break;
    kept += segment;
  }
  return `${kept}…`;
}
