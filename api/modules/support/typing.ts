import { z } from 'zod';
import type { Prisma } from '../../generated/prisma/client.ts';
import type { Notice, Notices } from '../../live/notices.ts';
import { actorKey, type Viewer } from '../identity/public.ts';
import { accessTicket } from './access.ts';
import { ticketStreams } from './feeds.ts';

/** Without renewal a notice ends after so long, in milliseconds. */
const lasts = 6_000;

/** What a notice of somebody who types is made of; `person` stays within the servers. */
export const typingNotice = z.object({
  person: z.string(),
  key: z.string(),
  /** Null for a guest who gave none. */
  name: z.string().nullable(),
  memberId: z.string().nullable(),
  isTyping: z.boolean(),
  isInternal: z.boolean(),
  expiresAt: z.iso.datetime(),
});

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
  { db, notices, digest, clock }: TypingServices,
  viewer: Viewer,
  { ticketId, isTyping, isInternal }: Typing,
): Promise<void> {
  const { id } = await accessTicket(db, viewer, ticketId);
  const person = actorKey(viewer);
  const notice: z.input<typeof typingNotice> & Notice = {
    person,
    key: Buffer.from(digest(`typing:${id}:${person}`)).toString('base64url'),
    name: await nameOf(db, viewer),
    memberId: viewer.kind === 'guest' ? null : viewer.memberId,
    isTyping,
    isInternal,
    expiresAt: new Date(clock().getTime() + lasts).toISOString(),
  };
  for (const topic of ticketStreams(id, isInternal ? 'staff' : 'everybody')) notices.publish(topic, notice);
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
