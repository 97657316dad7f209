import type { Log } from '../../platform/log.ts';
import { collect } from './collecting.ts';
import { sendDue, type SendingParts } from './sending.ts';

/** Tells endpoints what has happened. */
export interface Dispatcher {
  /** Makes deliveries of what is new, and begins to send what is due. */
  round(): Promise<void>;
  /** Resolves when everything that was begun has been sent. */
  settled(): Promise<void>;
  /** Breaks off what is being sent, which is then sent again, and begins nothing more. */
  stop(): Promise<void>;
}

// Endpoints that one server sends to at once; a slow one holds up itself alone.
const mostLanes = 20;

/** A server's part in the sending: each endpoint is a lane of its own, which one of the servers has to itself. */
export function dispatcherOf(parts: SendingParts & { log: Log }): Dispatcher {
  const lanes = new Map<string, Promise<void>>();
  const stopping = new AbortController();

  const open = (endpointId: string) => {
    const lane = sendDue(parts, endpointId, stopping.signal)
      .catch((error: unknown) =>
        parts.log.error({ err: error, endpointId }, 'a webhook could not be sent, it is tried again'),
      )
      .finally(() => lanes.delete(endpointId));
    lanes.set(endpointId, lane);
  };
  return {
    async round() {
      await collect(parts);
      const due = await parts.db.webhookDelivery.groupBy({
        by: ['endpointId'],
        where: {
          status: 'PENDING',
          nextAttemptAt: { lte: parts.clock() },
          endpoint: { isEnabled: true, deletedAt: null },
        },
        _min: { nextAttemptAt: true },
        orderBy: { _min: { nextAttemptAt: 'asc' } },
        take: mostLanes,
      });
      for (const { endpointId } of due) {
        if (!stopping.signal.aborted && lanes.size < mostLanes && !lanes.has(endpointId)) open(endpointId);
      }
    },
    async settled() {
      await Promise.all(lanes.values());
    },
    async stop() {
      stopping.abort();
      await this.settled();
    },
  };
}
