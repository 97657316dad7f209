import { countAttempt, type Limit, type RateLimits } from '../../platform/rate-limit.ts';
import { actorKey, type Agent } from '../identity/public.ts';
import { slowDown } from './wording.ts';

// What people who come and go never reach, with all their windows.
const presencePerAgent: Limit = { name: 'presence', points: 60, seconds: 60, inMemory: true };

/** @throws Refusal RATE_LIMITED when an agent comes and goes oftener than people do */
export function countPresence(limits: RateLimits, agent: Agent): Promise<void> {
  return countAttempt(limits, presencePerAgent, actorKey(agent), slowDown);
}
