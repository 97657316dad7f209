import type { Work } from '../../live/unit-of-work.ts';
import { hashToken, newToken } from '../../platform/tokens.ts';

const lifetime = 14 * 24 * 60 * 60 * 1000;

/** Invites a member to choose a password within 14 days; returns the token, which is not kept. */
export async function invite(work: Work, memberId: string): Promise<string> {
  const token = newToken('invitation');
  await work.db.invitation.create({
    data: {
      memberId,
      tokenHash: hashToken(token),
      createdAt: work.now,
      expiresAt: new Date(work.now.getTime() + lifetime),
    },
  });
  return token;
}
