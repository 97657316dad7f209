import type { Prisma } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { hashToken, newToken } from '../../platform/tokens.ts';
import { readUserAgent } from '../../platform/user-agent.ts';
import { rightsStream, type Agent, type Customer, type Person, type Viewer } from './viewer.ts';

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
  viewer: Agent | Customer;
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

function viewerOf(member: MemberRow, sessionId: string): Agent | Customer {
  return {
    kind: member.role === 'ADMIN' ? 'agent' : 'customer',
    workspaceId: member.workspaceId,
    memberId: member.id,
    sessionId,
    locale: member.locale ?? member.workspace.locale,
  };
}

/** Opens a session for a member and hands out its token, which is not kept. */
export async function openSession(work: Work, memberId: string, client: Client): Promise<Entry> {
  const member = await work.db.workspaceUser.findUniqueOrThrow({ where: { id: memberId }, select: memberSelect });
  const token = newToken('session');
  const { browser, os } = readUserAgent(client.userAgent);
  const { id } = await work.db.session.create({
    data: {
      id: work.newId(),
      memberId,
      tokenHash: hashToken(token),
      createdAt: work.now,
      lastUsedAt: work.now,
      expiresAt: new Date(work.now.getTime() + lifetime),
      ipAddress: client.address,
      browser,
      os,
    },
  });
  return { token, viewer: viewerOf(member, id) };
}

/** The member behind a session's token; null if it has ended, expired, or the member was removed. */
export async function recogniseMember(db: Prisma.TransactionClient, token: string, now: Date): Promise<Viewer | null> {
  const session = await db.session.findUnique({
    where: { tokenHash: hashToken(token) },
    select: { id: true, expiresAt: true, lastUsedAt: true, member: { select: memberSelect } },
  });
  if (!session || session.expiresAt <= now || session.member.removedAt) return null;
  if (now.getTime() - session.lastUsedAt.getTime() > usedEvery) {
    // updateMany: the session may have ended a moment ago, which is no error here.
    await db.session.updateMany({
      where: { id: session.id },
      data: { lastUsedAt: now, expiresAt: new Date(now.getTime() + lifetime) },
    });
  }
  return viewerOf(session.member, session.id);
}

/** Ends a member's session, or all of them. */
export async function endSessions(work: Work, viewer: Agent | Customer, everywhere: boolean): Promise<void> {
  await work.db.session.deleteMany({ where: everywhere ? { memberId: viewer.memberId } : { id: viewer.sessionId } });
  rightsChanged(work, viewer);
}

/** Makes every live feed of a person look at its right again. */
export function rightsChanged(work: Work, person: Person): void {
  work.emit({ streamKey: rightsStream(person), type: 'RightsChanged', payload: {} });
}
