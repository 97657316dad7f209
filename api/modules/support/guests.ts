import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import type { Locale } from '../../platform/locale.ts';
import { hashToken, newToken } from '../../platform/tokens.ts';
import { readUserAgent, userAgentLimit } from '../../platform/user-agent.ts';
import { rightsChanged, type Guest } from '../identity/public.ts';

const minute = 60 * 1000;
/** Silence after which a request is a new visit. */
const visitEnds = 30 * minute;
// How exact lastSeenAt is: not every request writes.
const seenEvery = minute;

/** Where a guest's request comes from. */
export interface Visit {
  address: string;
  userAgent: string | null;
  country: string | null;
  city: string | null;
}

/** What a guest may tell about itself; absent leaves as it is. */
export interface Contact {
  name?: string | null;
  email?: string | null;
  phone?: string | null;
}

function observed({ address, userAgent, country, city }: Visit) {
  return {
    ipAddress: address,
    userAgent: userAgent?.slice(0, userAgentLimit) ?? null,
    country,
    city,
    ...readUserAgent(userAgent),
  };
}

/** Makes a guest and hands out its token, which is not kept. */
export async function startGuest(
  work: Work,
  workspaceId: string,
  visit: Visit,
  told: Contact & { fingerprint?: string | null },
  locale: Locale | null,
): Promise<{ guestId: string; token: string }> {
  const token = newToken('guest');
  const { id } = await work.db.supportGuestUser.create({
    data: {
      ...observed(visit),
      ...told,
      id: work.newId(),
      workspaceId,
      tokenHash: hashToken(token),
      locale,
      firstVisitAt: work.now,
      lastVisitAt: work.now,
      lastSeenAt: work.now,
    },
    select: { id: true },
  });
  return { guestId: id, token };
}

/** Keeps what a guest who comes back tells about itself. */
export async function updateContact(work: Work, guest: Guest, contact: Contact): Promise<void> {
  const told = Object.fromEntries(Object.entries(contact).filter(([, value]) => value != null));
  if (Object.keys(told).length > 0) await work.db.supportGuestUser.update({ where: { id: guest.guestId }, data: told });
}

/**
 * The guest behind a token, or null. The first request after half an hour of silence is a new visit, from wherever it now
 * comes.
 */
export async function recogniseGuest(
  db: Prisma.TransactionClient,
  token: string,
  visit: Visit,
  now: Date,
): Promise<Guest | null> {
  const guest = await db.supportGuestUser.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { id: true, workspaceId: true, locale: true, lastSeenAt: true, workspace: { select: { locale: true } } },
  });
  if (!guest) return null;
  const silence = now.getTime() - guest.lastSeenAt.getTime();
  if (silence > visitEnds) {
    // The condition lets one of several first requests count the visit.
    await db.supportGuestUser.updateMany({
      where: { id: guest.id, lastSeenAt: guest.lastSeenAt },
      data: { ...observed(visit), visitCount: { increment: 1 }, lastVisitAt: now, lastSeenAt: now },
    });
  } else if (silence > seenEvery) {
    await db.supportGuestUser.updateMany({ where: { id: guest.id }, data: { lastSeenAt: now } });
  }
  return {
    kind: 'guest',
    workspaceId: guest.workspaceId,
    guestId: guest.id,
    locale: guest.locale ?? guest.workspace.locale,
  };
}

/** Ends a guest's session: its token opens nothing any more. */
export async function endGuestSession(work: Work, guest: Guest): Promise<void> {
  await work.db.supportGuestUser.update({
    where: { id: guest.guestId },
    data: { tokenHash: hashToken(newToken('guest')) },
  });
  rightsChanged(work, guest);
}
