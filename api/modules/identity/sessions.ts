import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { notFound } from '../../platform/refusal.ts';
import { readRow, type Query } from '../../platform/database/rows/read-rows.ts';
import { hashToken, newToken } from '../../platform/tokens.ts';
import { readUserAgent } from '../../platform/user-agent.ts';
import { actorKey, rightsStream, type Member, type Person, type Viewer } from './viewer.ts';

const day = 24 * 60 * 60 * 1000;
/** A session ends when it was not used for so long. */
const lifetime = 30 * day;
// How exact lastUsedAt is: not every request writes.
const usedEvery = 60 * 1000;

/** A device that signs in. */
export interface Client {
  address: string;
  userAgent: string | null;
}

export interface Entry {
  token: string;
  viewer: Member;
}

const memberSelect = {
  id: true,
  workspaceId: true,
  role: true,
  locale: true,
  removedAt: true,
  workspace: { select: { locale: true } },
} satisfies Prisma.WorkspaceUserSelect;
type MemberRow = Prisma.WorkspaceUserGetPayload<{ select: typeof memberSelect }>;

const sessionSelect = {
  id: true,
  expiresAt: true,
  lastUsedAt: true,
  member: { select: memberSelect },
} satisfies Prisma.SessionSelect;

function viewerOf(member: MemberRow, sessionId: string, sessionEnds: Date): Member {
  return {
    kind: member.role === 'ADMIN' ? 'agent' : 'customer',
    workspaceId: member.workspaceId,
    memberId: member.id,
    sessionId,
    sessionEnds,
    locale: member.locale ?? member.workspace.locale,
  };
}

/** Opens a session for a member and hands out its token, which is not kept. */
export async function openSession(work: Work, memberId: string, client: Client): Promise<Entry> {
  const member = await work.db.workspaceUser.findUniqueOrThrow({ where: { id: memberId }, select: memberSelect });
  const token = newToken('session');
  const { browser, os } = readUserAgent(client.userAgent);
  const expiresAt = new Date(work.now.getTime() + lifetime);
  const { id } = await work.db.session.create({
    data: {
      id: work.newId(),
      memberId,
      tokenHash: hashToken(token),
      createdAt: work.now,
      lastUsedAt: work.now,
      expiresAt,
      ipAddress: client.address,
      browser,
      os,
    },
  });
  return { token, viewer: viewerOf(member, id, expiresAt) };
}

/** The member behind a session's token; null if it has ended, expired, or the member was removed. */
export async function recogniseMember(
  { db, query }: { db: Prisma.TransactionClient; query: Query },
  token: string,
  now: Date,
): Promise<Viewer | null> {
  const session = await readRow<Prisma.SessionGetPayload<{ select: typeof sessionSelect }>>(
    query,
    'Session',
    { select: sessionSelect },
    { tokenHash: hashToken(token) },
  );
  if (!session || session.expiresAt <= now || session.member.removedAt) return null;
  if (now.getTime() - session.lastUsedAt.getTime() <= usedEvery) {
    return viewerOf(session.member, session.id, session.expiresAt);
  }
  const expiresAt = new Date(now.getTime() + lifetime);
  // updateMany: the session may have ended a moment ago, which is no error here.
  await db.session.updateMany({ where: { id: session.id }, data: { lastUsedAt: now, expiresAt } });
  return viewerOf(session.member, session.id, expiresAt);
}

/** The sessions that a viewer may see: a member's own that have not expired. */
export function visibleSessions(viewer: Viewer | null, now: Date): Prisma.SessionWhereInput {
  return viewer?.kind === 'agent' || viewer?.kind === 'customer'
    ? { memberId: viewer.memberId, expiresAt: { gt: now } }
    : { id: { in: [] } };
}

/** Ends the session that asks, or all of the member's. */
export async function endSessions(work: Work, viewer: Member, everywhere: boolean): Promise<void> {
  await work.db.session.deleteMany({ where: everywhere ? { memberId: viewer.memberId } : { id: viewer.sessionId } });
  rightsChanged(work, viewer);
}

/** Ends every session of a member but the one that asks. */
export async function endOtherSessions(work: Work, viewer: Member): Promise<void> {
  await work.db.session.deleteMany({ where: { memberId: viewer.memberId, id: { not: viewer.sessionId } } });
  rightsChanged(work, viewer);
}

/**
 * Ends one of the member's own sessions; the one that asks may be it.
 * @throws Refusal NOT_FOUND on sessionId
 */
export async function revokeSession(work: Work, viewer: Member, sessionId: string): Promise<{ sessionId: string }> {
  const { count } = await work.db.session.deleteMany({
    where: { AND: [visibleSessions(viewer, work.now), { id: sessionId }] },
  });
  if (count === 0) throw notFound('sessionId');
  rightsChanged(work, viewer);
  return { sessionId };
}

/** Takes from a member every way in: sessions, password, invitation. The row stays, and so does the name on what they wrote. */
export async function endAccount(work: Work, member: { workspaceId: string; memberId: string }): Promise<void> {
  const { memberId } = member;
  // First, so that whoever accepts the invitation meanwhile has finished or finds it gone.
  await work.db.workspaceUser.update({
    where: { id: memberId },
    data: { removedAt: work.now, passwordHash: null },
  });
  await work.db.invitation.deleteMany({ where: { memberId } });
  await work.db.session.deleteMany({ where: { memberId } });
  rightsChanged(work, { kind: 'agent', ...member });
}

/** Makes every live feed of a person look at its right again. */
export function rightsChanged(work: Work, person: Person & { workspaceId: string }): void {
  endRight(work, person.workspaceId, actorKey(person));
}

/** Makes every live feed look at its right again that is known to be about a topic. */
export function topicClosed(work: Work, workspaceId: string, topic: string): void {
  endRight(work, workspaceId, topic);
}

function endRight(work: Work, workspaceId: string, of: string): void {
  work.emit({ streamKey: rightsStream(workspaceId), type: 'RightsChanged', payload: { of } });
}
