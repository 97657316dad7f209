import { countAttempt, type Limit, type RateLimits } from '../../platform/rate-limit.ts';
import { actorKey, type Requester, type Viewer } from '../identity/public.ts';
import { slowDown } from './wording.ts';

// Against spam: what a person in need never reaches.
const hour = 60 * 60;
const ticketsPerRequester: Limit = { name: 'tickets-requester', points: 10, seconds: hour };
const ticketsPerAddress: Limit = { name: 'tickets-address', points: 30, seconds: hour };
const ticketsPerWorkspace: Limit = { name: 'tickets-workspace', points: 1_000, seconds: hour };
const messagesPerRequester: Limit = { name: 'messages-requester', points: 30, seconds: 60 };
const detailsPerRequester: Limit = { name: 'details-requester', points: 30, seconds: 60 };
const typingPerPerson: Limit = { name: 'typing-person', points: 30, seconds: 10, inMemory: true };
const guestsPerAddress: Limit = { name: 'guests-address', points: 60, seconds: hour };

const count = (limits: RateLimits, limit: Limit, key: string) => countAttempt(limits, limit, key, slowDown);

/** @throws Refusal RATE_LIMITED when a requester, an address or a workspace opens too many tickets */
export async function countTicket(limits: RateLimits, requester: Requester, address: string): Promise<void> {
  await count(limits, ticketsPerRequester, actorKey(requester));
  await count(limits, ticketsPerAddress, address);
  await count(limits, ticketsPerWorkspace, requester.workspaceId);
}

/** @throws Refusal RATE_LIMITED when a requester writes too many messages */
export function countMessage(limits: RateLimits, requester: Requester): Promise<void> {
  return count(limits, messagesPerRequester, actorKey(requester));
}

/** @throws Refusal RATE_LIMITED when a requester changes its own details too often */
export function countDetails(limits: RateLimits, requester: Requester): Promise<void> {
  return count(limits, detailsPerRequester, actorKey(requester));
}

/** @throws Refusal RATE_LIMITED when somebody signals more often than people type */
export function countTyping(limits: RateLimits, person: Viewer): Promise<void> {
  return count(limits, typingPerPerson, actorKey(person));
}

/** @throws Refusal RATE_LIMITED when an address makes too many guests */
export function countGuest(limits: RateLimits, address: string): Promise<void> {
  return count(limits, guestsPerAddress, address);
}
