import { countAttempt, type Limit, type RateLimits } from '../../platform/rate-limit.ts';
import { tryAgainIn } from './wording.ts';

const quarterOfAnHour = 15 * 60;

/** Wrong and right passwords alike, per account: a right one sets it back. */
export const signInPerAccount: Limit = { name: 'sign-in-account', points: 10, seconds: quarterOfAnHour };
/** The present password, asked for again before it is changed: per member, set back by a right one. */
export const passwordPerMember: Limit = { name: 'password-member', points: 10, seconds: quarterOfAnHour };
/** Per address, whatever the accounts. */
export const signInPerAddress: Limit = { name: 'sign-in-address', points: 50, seconds: quarterOfAnHour };
/** New accounts and workspaces, per address. */
export const signUpPerAddress: Limit = { name: 'sign-up-address', points: 20, seconds: 60 * 60 };

/** @throws Refusal RATE_LIMITED after too many attempts to get in, saying when to try again */
export function countEntry(limits: RateLimits, limit: Limit, key: string): Promise<void> {
  return countAttempt(limits, limit, key, tryAgainIn);
}
