import type { Work } from '../../live/unit-of-work.ts';
import { Refusal } from '../../platform/refusal.ts';
import { hashToken, newToken } from '../../platform/tokens.ts';
import { hasAccepted } from './wording.ts';

const lifetime = 14 * 24 * 60 * 60 * 1000;

function newInvitation(work: Work) {
  const token = newToken('invitation');
  const expiresAt = new Date(work.now.getTime() + lifetime);
  return { token, columns: { tokenHash: hashToken(token), createdAt: work.now, expiresAt } };
}

/** Invites a member to choose a password within 14 days; returns the token, which is not kept. */
export async function invite(work: Work, memberId: string): Promise<string> {
  const { token, columns } = newInvitation(work);
  await work.db.invitation.create({ data: { memberId, ...columns } });
  return token;
}

/**
 * Invites again a member who has not chosen a password yet; the former token opens nothing from then on.
 * @throws Refusal CONFLICT on memberId when the invitation was accepted
 */
export async function renewInvitation(work: Work, memberId: string): Promise<string> {
  const { token, columns } = newInvitation(work);
  // Accepting an invitation deletes it.
  const { count } = await work.db.invitation.updateMany({ where: { memberId }, data: columns });
  if (count === 0) throw new Refusal({ code: 'CONFLICT', says: hasAccepted, field: ['memberId'] });
  return token;
}
