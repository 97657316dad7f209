import type { Prisma } from '../../generated/prisma/client.ts';
import type { Notices } from '../../live/notices.ts';
import { makeTypingNotice } from '../../live/typing.ts';
import { actorKey, type Viewer } from '../identity/public.ts';
import { accessTicket } from './access.ts';
import { ticketStreams } from './feeds.ts';

interface Typing {
  ticketId: string;
  isTyping: boolean;
  isInternal: boolean;
}

/**
 * Tells the others at a ticket that somebody types, or has stopped; of a note, the agents alone. Nothing is stored.
 * @throws Refusal NOT_FOUND on ticketId
 */
export async function tellTyping(
  services: TypingServices,
  viewer: Viewer,
  { ticketId, isTyping, isInternal }: Typing,
): Promise<void> {
  const { db, notices } = services;
  const { id } = await accessTicket(db, viewer, ticketId);
  const typing = {
    person: actorKey(viewer),
    name: await nameOf(db, viewer),
    memberId: viewer.kind === 'guest' ? null : viewer.memberId,
    isTyping,
    isInternal,
  };
  const notice = makeTypingNotice(typing, id, services);
  for (const topic of ticketStreams(id, isInternal ? 'notes' : 'everybody')) notices.publish(topic, notice);
}

interface TypingServices {
  db: Prisma.TransactionClient;
  notices: Notices;
  /** A keyed hash: a key says nothing about who is behind it. */
  digest: (text: string) => Uint8Array;
  clock: () => Date;
}

async function nameOf(db: Prisma.TransactionClient, viewer: Viewer): Promise<string | null> {
  if (viewer.kind === 'guest') {
    const guest = await db.supportGuestUser.findUnique({ where: { id: viewer.guestId }, select: { name: true } });
    return guest?.name ?? null;
  }
  const member = await db.workspaceUser.findUnique({ where: { id: viewer.memberId }, select: { displayName: true } });
  return member?.displayName ?? null;
}
