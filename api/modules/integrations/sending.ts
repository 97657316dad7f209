import type { Prisma, WebhookFailure } from '../../generated/prisma/client.ts';
import type { Transact, Work } from '../../live/unit-of-work.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import { post, type Answer } from '../../platform/post.ts';
import type { MayReach } from '../../platform/reach.ts';
import type { SecretBox } from '../../platform/secret-box.ts';
import { disabledBecause } from './endpoints.ts';
import { patienceMs, retryDelays } from './retries.ts';
import { signedHeaders } from './signature.ts';
import { isToldOf } from './sources.ts';

export type Delivery = Prisma.WebhookDeliveryGetPayload<{ include: { endpoint: { include: { workspace: true } } } }>;

/** What endpoints are sent with. */
export interface SendingParts {
  db: Prisma.TransactionClient;
  transact: Transact;
  clock: Clock;
  box: SecretBox;
  mayReach: MayReach;
  log: Log;
  /** The body of a delivery: what its endpoint's document makes of it now. Throws what keeps the server from reading it. */
  render(delivery: Delivery): Promise<string>;
}

const timeoutMs = 15_000;
// Longer than an attempt lasts, which reads for half a minute at most and then sends: who holds an endpoint longer has died.
const heldMs = 60_000;

/**
 * Sends an endpoint what is due, one after the other in the order of its numbers. One server at a time does it; what fails
 * holds up nothing that comes after.
 */
export async function sendDue(parts: SendingParts, endpointId: string, signal: AbortSignal): Promise<void> {
  const { db, clock } = parts;
  const held = await db.webhookEndpoint.updateMany({
    where: {
      id: endpointId,
      isEnabled: true,
      deletedAt: null,
      OR: [{ heldUntil: null }, { heldUntil: { lte: clock() } }],
    },
    data: { heldUntil: new Date(clock().getTime() + heldMs) },
  });
  if (held.count === 0) return;
  try {
    for (let last = 0; !signal.aborted;) {
      const delivery = await db.webhookDelivery.findFirst({
        where: {
          status: 'PENDING',
          nextAttemptAt: { lte: clock() },
          number: { gt: last },
          endpoint: { id: endpointId, isEnabled: true, deletedAt: null },
        },
        orderBy: { number: 'asc' },
        include: { endpoint: { include: { workspace: true } } },
      });
      if (!delivery) return;
      last = delivery.number;
      if (await isToldOf(db, delivery.endpoint, delivery.streamKey)) await attempt(parts, delivery, signal);
      // What it was told of when this was noted down, it may have been shut out of since.
      else await db.webhookDelivery.deleteMany({ where: { id: delivery.id } });
    }
  } finally {
    await db.webhookEndpoint.updateMany({ where: { id: endpointId }, data: { heldUntil: null } });
  }
}

async function attempt(parts: SendingParts, delivery: Delivery, signal: AbortSignal): Promise<void> {
  const began = performance.now();
  const answer = await send(parts, delivery, signal);
  // Not the endpoint's fault: it is sent again by whoever comes next.
  if (signal.aborted) return;
  const durationMs = Math.round(performance.now() - began);
  await parts.transact((work) => record(work, delivery, answer, durationMs));
}

type Outcome = Answer | { failure: WebhookFailure };

async function send(parts: SendingParts, delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
  const { endpoint, id } = delivery;
  const sentAt = parts.clock();
  const isRotating = endpoint.formerSecretEndsAt !== null && endpoint.formerSecretEndsAt > sentAt;
  const kept = [endpoint.secret, ...(isRotating && endpoint.formerSecret ? [endpoint.formerSecret] : [])];
  const secrets = kept.flatMap((closed) => parts.box.open(closed) ?? []);
  if (secrets.length === 0) return { failure: 'UNREADABLE_SECRET' };
  let body: string;
  try {
    body = await parts.render(delivery);
  } catch (error) {
    parts.log.error({ err: error, endpointId: endpoint.id, deliveryId: id }, 'a webhook could not be rendered');
    return { failure: 'NOT_RENDERED' };
  }
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'user-agent': 'Ahrom-Webhooks/1',
    ...signedHeaders({ id: `msg_${id}`, sentAt, body }, secrets),
  };
  return post(parts.mayReach, { url: endpoint.url, headers, body, timeoutMs, signal });
}

/** Writes down what became of an attempt, and when the next one is. */
async function record(work: Work, { id, endpointId }: Delivery, outcome: Outcome, durationMs: number): Promise<void> {
  await work.db.$queryRaw`SELECT 1 FROM "WebhookEndpoint" WHERE "id" = ${endpointId}::uuid FOR UPDATE`;
  work.takeNow();
  const { attempts } = await work.db.webhookDelivery.findUniqueOrThrow({ where: { id }, select: { attempts: true } });
  const status = 'status' in outcome ? outcome.status : null;
  const seen = {
    attempts: attempts + 1,
    lastAttemptAt: work.now,
    responseStatus: status,
    durationMs,
    failure: failureOf(outcome),
  };
  if (seen.failure === null) {
    await work.db.webhookDelivery.update({
      where: { id },
      data: { ...seen, status: 'SUCCEEDED', nextAttemptAt: null },
    });
    await work.db.webhookEndpoint.update({
      where: { id: endpointId },
      data: { failingSince: null, heldUntil: heldFrom(work.now) },
    });
    return;
  }
  const delay = status === 410 ? undefined : retryDelays[attempts];
  await work.db.webhookDelivery.update({
    where: { id },
    data:
      delay === undefined
        ? { ...seen, status: 'FAILED', nextAttemptAt: null }
        : { ...seen, nextAttemptAt: new Date(work.now.getTime() + delay) },
  });
  const { failingSince: since } = await work.db.webhookEndpoint.findUniqueOrThrow({ where: { id: endpointId } });
  const failingSince = since ?? work.now;
  const isHopeless = delay === undefined && work.now.getTime() - failingSince.getTime() >= patienceMs;
  await work.db.webhookEndpoint.update({
    where: { id: endpointId },
    data: {
      failingSince,
      heldUntil: heldFrom(work.now),
      ...(status === 410 ? disabledBecause('GONE', work.now) : isHopeless ? disabledBecause('FAILING', work.now) : {}),
    },
  });
}

const heldFrom = (now: Date) => new Date(now.getTime() + heldMs);

function failureOf(outcome: Outcome): WebhookFailure | null {
  if ('failure' in outcome) return outcome.failure;
  if (outcome.status >= 200 && outcome.status < 300) return null;
  return outcome.status >= 300 && outcome.status < 400 ? 'REDIRECT' : 'REFUSED';
}
