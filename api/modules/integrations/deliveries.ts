import type { Prisma } from '../../generated/prisma/client.ts';
import type { Upkeep } from '../../live/upkeep.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { notFound } from '../../platform/refusal.ts';
import { deleteAll, deletedAtOnce, type Sweep } from '../../platform/sweeps.ts';
import type { Agent, Viewer } from '../identity/public.ts';
import { visibleEndpoints } from './endpoints.ts';
import { isToldOf, withinScopes } from './sources.ts';

const keptMs = 30 * 24 * 60 * 60 * 1000;

/**
 * The deliveries that a viewer may see: those of the endpoints that they may see, but for what these may not read any more.
 * Else a log would tell when notes were written to a key that may not read them.
 */
export function visibleDeliveries(viewer: Viewer | null): Prisma.WebhookDeliveryWhereInput {
  const endpoint = visibleEndpoints(viewer);
  return viewer ? { endpoint, ...withinScopes(viewer.workspaceId) } : { endpoint };
}

/**
 * Has a delivery sent again, at once, under the id that it has; its attempts begin anew.
 * @throws Refusal NOT_FOUND, also for one of what its endpoint is told no more
 */
export async function redeliver(work: Work, agent: Agent, deliveryId: string): Promise<{ deliveryId: string }> {
  const delivery = await work.db.webhookDelivery.findFirst({
    where: { AND: [visibleDeliveries(agent), { id: deliveryId }] },
    include: { endpoint: true },
  });
  if (!delivery || !(await isToldOf(work.db, delivery.endpoint, delivery.streamKey))) throw notFound('deliveryId');
  await work.db.webhookDelivery.update({
    where: { id: deliveryId },
    data: { status: 'PENDING', attempts: 0, nextAttemptAt: work.now },
  });
  return { deliveryId };
}

/** Forgets deliveries of more than 30 days ago. */
export function webhookSweep({ db, clock }: Upkeep): Sweep {
  return {
    name: 'old webhook deliveries',
    run: () =>
      deleteAll(
        () => db.$executeRaw`
          DELETE FROM "WebhookDelivery" WHERE "id" IN (
            SELECT "id" FROM "WebhookDelivery" WHERE "createdAt" < ${new Date(clock().getTime() - keptMs)}
            LIMIT ${deletedAtOnce} FOR UPDATE SKIP LOCKED)`,
      ),
  };
}
