import { idempotencySweep } from './graphql/idempotency.ts';
import { retentionSweep } from './live/retention.ts';
import type { Upkeep } from './live/upkeep.ts';
import { fileSweeps, type FileParts } from './modules/files/public.ts';
import { identitySweeps } from './modules/identity/public.ts';
import { webhookSweep, type Dispatcher } from './modules/integrations/public.ts';
import { supportChores } from './modules/support/public.ts';
import type { Chores } from './platform/jobs.ts';
import { rateLimitSweep } from './platform/rate-limit.ts';

/** Everything that is done without being asked for: modules add what is theirs here. */
export function choresOf(upkeep: Upkeep, files: FileParts, webhooks: Dispatcher): Chores {
  const support = supportChores(upkeep);
  return {
    jobs: { ...support.jobs },
    rounds: [{ name: 'webhooks', run: () => webhooks.round() }],
    sweeps: [
      ...support.sweeps,
      ...fileSweeps(files),
      ...identitySweeps(upkeep),
      retentionSweep(upkeep),
      idempotencySweep(upkeep),
      rateLimitSweep(upkeep),
      webhookSweep(upkeep),
    ],
  };
}
