import { countAttempt, type Limit, type RateLimits } from '../../platform/rate-limit.ts';
import { actorKey, isAgent, type Viewer } from '../identity/public.ts';
import { slowDown } from './wording.ts';

// Against filling the store: what a person in need never reaches.
const hour = 60 * 60;
const uploadsPerAgent: Limit = { name: 'uploads-agent', points: 600, seconds: hour };
const uploadsPerRequester: Limit = { name: 'uploads-requester', points: 60, seconds: hour };
const uploadsPerAddress: Limit = { name: 'uploads-address', points: 200, seconds: hour };
// Requesters' alone: what agents upload must not be felt by them.
const uploadsPerWorkspace: Limit = { name: 'uploads-workspace', points: 5_000, seconds: hour };

/** @throws Refusal RATE_LIMITED when a person, an address or a workspace's requesters upload too much */
export async function countUpload(limits: RateLimits, viewer: Viewer, address: string): Promise<void> {
  const count = (limit: Limit, key: string) => countAttempt(limits, limit, key, slowDown);
  if (isAgent(viewer)) return count(uploadsPerAgent, actorKey(viewer));
  await count(uploadsPerRequester, actorKey(viewer));
  await count(uploadsPerAddress, address);
  await count(uploadsPerWorkspace, viewer.workspaceId);
}
