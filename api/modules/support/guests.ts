import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import type { Locale } from '../../platform/locale.ts';
import { missing } from '../../platform/refusal.ts';
import { hashToken, newToken } from '../../platform/tokens.ts';
import { readUserAgent, userAgentLimit } from '../../platform/user-agent.ts';
import { rightsChanged, type Agent, type Guest } from '../identity/public.ts';
import { accessGuest } from './access.ts';
import { announce } from './feeds.ts';

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

/** Keeps what a guest who comes back tells about itself; what it does not tell stays. */
export async function updateContact(work: Work, guest: Guest, contact: Contact): Promise<void> {
  const told = Object.entries(contact).filter(([, value]) => value != null);
  await changeContact(work, guest.guestId, Object.fromEntries(told));
}

/**
 * Puts a guest's details right, as an agent or as the guest itself, who needs no id.
 * @throws Refusal REQUIRED for an agent without an id; NOT_FOUND for another guest's than one may see
 */
export async function updateGuest(
  work: Work,
  viewer: Agent | Guest,
  guestId: string | null,
  contact: Contact,
): Promise<{ guestId: string }> {
  const wanted = guestId ?? (viewer.kind === 'guest' ? viewer.guestId : null);
  if (wanted === null) throw missing('guestId');
  const { id } = await accessGuest(work.db, viewer, wanted, 'guestId');
  await changeContact(work, id, contact);
  return { guestId: id };
}

/** Writes what is new in a guest's details, and tells those who have its tickets before them. */
async function changeContact(work: Work, guestId: string, contact: Contact): Promise<void> {
  const former = await work.db.supportGuestUser.findUniqueOrThrow({
    where: { id: guestId },
    select: { name: true, email: true, phone: true },
  });
  const fields = ['name', 'email', 'phone'] as const;
  if (fields.every((field) => contact[field] === undefined || contact[field] === former[field])) return;
  const { tickets } = await work.db.supportGuestUser.update({
    where: { id: guestId },
    data: contact,
    select: { tickets: { where: { deletedAt: null } } },
  });
  for (const ticket of tickets) announce(work, ticket, 'everybody', 'SupportTicketUpdated');
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
