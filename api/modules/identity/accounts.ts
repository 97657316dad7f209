import { Prisma, type WorkspaceRole } from '../../generated/prisma/client.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { notFound, Refusal } from '../../platform/refusal.ts';
import { verifyPassword } from '../../platform/passwords.ts';
import { hashToken, tokenKind } from '../../platform/tokens.ts';
import type { Locale } from '../../platform/locale.ts';
import { endOtherSessions, openSession, type Client, type Entry } from './sessions.ts';
import type { Member } from './viewer.ts';
import { emailTaken, invitationInvalid, wrongCredentials, wrongPassword } from './wording.ts';

type Db = Prisma.TransactionClient;

export interface NewMember {
  workspaceId: string;
  role: WorkspaceRole;
  displayName: string;
  email: string;
  /** Null until an invitation is accepted. */
  passwordHash: string | null;
}

/**
 * Adds a member to a workspace.
 * @throws Refusal CONFLICT when somebody present has the e-mail
 */
export async function addMember(work: Work, member: NewMember): Promise<string> {
  const { workspaceId, email } = member;
  const taken = new Refusal({ code: 'CONFLICT', says: emailTaken, field: ['email'] });
  if (await work.db.workspaceUser.findFirst({ where: { workspaceId, email, removedAt: null }, select: { id: true } })) {
    throw taken;
  }
  try {
    const { id } = await work.db.workspaceUser.create({ data: { ...member, id: work.newId(), createdAt: work.now } });
    return id;
  } catch (error) {
    // Two at the same moment: the unique index decides.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') throw taken;
    throw error;
  }
}

/**
 * The workspace of a slug.
 * @throws Refusal NOT_FOUND on workspaceSlug
 */
export async function workspaceBySlug(db: Db, slug: string): Promise<{ id: string }> {
  const workspace = await db.workspace.findUnique({ where: { slug }, select: { id: true } });
  if (!workspace) throw notFound('workspaceSlug');
  return workspace;
}

/** A member who has shown a password, and the hash it was right by. */
export interface Verified {
  memberId: string;
  passwordHash: string;
}

/**
 * The member with this e-mail and password. Unknown workspace, unknown e-mail, wrong password and a member who was
 * removed or has not accepted the invitation get one answer after the same work.
 * @throws Refusal INVALID_CREDENTIALS
 */
export async function memberByPassword(
  db: Db,
  credentials: { workspaceSlug: string; email: string; password: string },
): Promise<Verified> {
  const { workspaceSlug, email, password } = credentials;
  const member = await db.workspaceUser.findFirst({
    where: { workspace: { slug: workspaceSlug }, email, removedAt: null },
    select: { id: true, passwordHash: true },
  });
  const isRight = await verifyPassword(member?.passwordHash ?? null, password);
  if (!member?.passwordHash || !isRight) throw new Refusal({ code: 'INVALID_CREDENTIALS', says: wrongCredentials });
  return { memberId: member.id, passwordHash: member.passwordHash };
}

/**
 * Signs in a member who has shown the password, if it still is theirs. Hashing takes long, and is done before: the row
 * stays locked from here on, so that whoever changes the password meanwhile finds this session and ends it.
 * @throws Refusal INVALID_CREDENTIALS when the password or the account has gone
 */
export async function enter(work: Work, { memberId, passwordHash }: Verified, client: Client): Promise<Entry> {
  const present = await work.db.$queryRaw<unknown[]>`
    SELECT 1 FROM "WorkspaceUser"
    WHERE "id" = ${memberId}::uuid AND "passwordHash" = ${passwordHash} AND "removedAt" IS NULL
    FOR SHARE`;
  if (present.length === 0) throw new Refusal({ code: 'INVALID_CREDENTIALS', says: wrongCredentials });
  return openSession(work, memberId, client);
}

/**
 * Sets the password of an invited member and signs them in. An invitation is used once.
 * @throws Refusal INVALID_CREDENTIALS for an invitation that is unknown, used or too old
 */
export async function acceptInvitation(
  work: Work,
  token: string,
  passwordHash: string,
  client: Client,
): Promise<Entry> {
  const invalid = new Refusal({ code: 'INVALID_CREDENTIALS', says: invitationInvalid, field: ['invitationToken'] });
  if (tokenKind(token) !== 'invitation') throw invalid;
  const tokenHash = hashToken(token);
  const invitation = await work.db.invitation.findFirst({
    where: { tokenHash, expiresAt: { gt: work.now }, member: { removedAt: null } },
    select: { memberId: true },
  });
  // Deleting it decides between two who use it at once.
  const { count } = await work.db.invitation.deleteMany({ where: { tokenHash } });
  if (!invitation || count === 0) throw invalid;
  await work.db.workspaceUser.update({ where: { id: invitation.memberId }, data: { passwordHash } });
  return openSession(work, invitation.memberId, client);
}

/**
 * The hash of the member's password, which was typed right.
 * @throws Refusal INVALID_CREDENTIALS on currentPassword
 */
export async function confirmPassword(db: Db, viewer: Member, password: string): Promise<string> {
  const { passwordHash } = await db.workspaceUser.findUniqueOrThrow({
    where: { id: viewer.memberId },
    select: { passwordHash: true },
  });
  if (passwordHash === null || !(await verifyPassword(passwordHash, password))) throw notTheirPassword();
  return passwordHash;
}

/**
 * Sets a member's password in place of the confirmed one, and ends every session of theirs but the one that asks.
 * @throws Refusal INVALID_CREDENTIALS on currentPassword when another password was set meanwhile
 */
export async function changePassword(
  work: Work,
  viewer: Member,
  change: { confirmedHash: string; passwordHash: string },
): Promise<void> {
  const { count } = await work.db.workspaceUser.updateMany({
    where: { id: viewer.memberId, passwordHash: change.confirmedHash },
    data: { passwordHash: change.passwordHash },
  });
  if (count === 0) throw notTheirPassword();
  await endOtherSessions(work, viewer);
}

function notTheirPassword(): Refusal {
  return new Refusal({ code: 'INVALID_CREDENTIALS', says: wrongPassword, field: ['currentPassword'] });
}

/** Changes what a member says of themselves. Absent leaves as it is; locale null: the workspace's. */
export async function updateProfile(
  work: Work,
  { memberId }: Member,
  { displayName, locale }: { displayName?: string; locale?: Locale | null },
): Promise<{ memberId: string }> {
  await work.db.workspaceUser.update({ where: { id: memberId }, data: { displayName, locale } });
  return { memberId };
}
