import type { Prisma } from '../../generated/prisma/client.ts';
import type { Upkeep } from '../../live/upkeep.ts';
import type { Work } from '../../live/unit-of-work.ts';
import { notFound } from '../../platform/refusal.ts';
import { deleteAll, deletedAtOnce, type Sweep } from '../../platform/sweeps.ts';
import type { Agent, Viewer } from '../identity/public.ts';
import { visibleEndpoints } from './endpoints.ts';

const keptMs = 30 * 24 * 60 * 60 * 1000;

/** The deliveries that a viewer may see: those of the endpoints that they may see. */
export function visibleDeliveries(viewer: Viewer | null): Prisma.WebhookDeliveryWhereInput {
  return { endpoint: visibleEndpoints(viewer) };
}

/**
 * Has a delivery sent again, at once, under the id that it has; its attempts begin anew.
 * @throws Refusal NOT_FOUND
 */
export async function redeliver(work: Work, agent: Agent, deliveryId: string): Promise<{ deliveryId: string }> {
  const { count } = await work.db.webhookDelivery.updateMany({
    where: { AND: [visibleDeliveries(agent), { id: deliveryId }] },
    data: { status: 'PENDING', attempts: 0, nextAttemptAt: work.now },
  });
  if (count === 0) throw notFound('deliveryId');
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
