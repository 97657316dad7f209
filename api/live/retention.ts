import { deletedAtOnce, type Sweep } from '../platform/sweeps.ts';
import { pruneEvents } from './streams.ts';
import type { Upkeep } from './upkeep.ts';

/** How long a feed can be gone on with, in milliseconds. */
const keptMs = 7 * 24 * 60 * 60 * 1000;

/** Deletes events that nobody goes on from any more: whoever comes with a cursor before them reads anew. */
export function retentionSweep({ db, clock }: Upkeep): Sweep {
  return {
    name: 'old live events',
    async run() {
      const before = new Date(clock().getTime() - keptMs);
      while ((await pruneEvents(db, before, deletedAtOnce)) > 0);
    },
  };
}
