import { countAttempt, type Limit, type RateLimits } from '../../platform/rate-limit.ts';
import { actorKey, type Agent } from '../identity/public.ts';
import { slowDown } from './wording.ts';

// What a person never reaches, and a script that runs wild does.
const messagesPerAgent: Limit = { name: 'chat-messages', points: 120, seconds: 60 };
const typingPerAgent: Limit = { name: 'chat-typing', points: 30, seconds: 10, inMemory: true };

/** @throws Refusal RATE_LIMITED when an agent writes too many messages */
export function countMessage(limits: RateLimits, agent: Agent): Promise<void> {
  return countAttempt(limits, messagesPerAgent, actorKey(agent), slowDown);
}

/** @throws Refusal RATE_LIMITED when an agent signals oftener than people type */
export function countTyping(limits: RateLimits, agent: Agent): Promise<void> {
  return countAttempt(limits, typingPerAgent, actorKey(agent), slowDown);
}
