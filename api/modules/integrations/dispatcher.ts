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

// Endpoints that one server sends to at once, and of one workspace: slow ones hold up themselves alone.
const mostLanes = { all: 20, workspace: 3 };

/** A server's part in the sending: each endpoint is a lane of its own, which one of the servers has to itself. */
export function dispatcherOf(parts: SendingParts): Dispatcher {
  const lanes = new Map<string, { workspaceId: string; isDone: Promise<void> }>();
  const stopping = new AbortController();

  const open = ({ endpointId, workspaceId }: Due) => {
    const isDone = sendDue(parts, endpointId, stopping.signal)
      .catch((error: unknown) =>
        parts.log.error({ err: error, endpointId }, 'a webhook could not be sent, it is tried again'),
      )
      .finally(() => lanes.delete(endpointId));
    lanes.set(endpointId, { workspaceId, isDone });
  };
  return {
    async round() {
      await collect(parts);
      const free = mostLanes.all - lanes.size;
      if (free === 0) return;
      const taken = new Map<string, number>();
      const count = ({ workspaceId }: { workspaceId: string }) =>
        taken.set(workspaceId, (taken.get(workspaceId) ?? 0) + 1);
      for (const lane of lanes.values()) count(lane);
      for (const due of await dueEndpoints(parts, { open: [...lanes.keys()], taken, free })) {
        if (stopping.signal.aborted || lanes.has(due.endpointId)) continue;
        if ((taken.get(due.workspaceId) ?? 0) >= mostLanes.workspace) continue;
        count(due);
        open(due);
      }
    },
    async settled() {
      await Promise.all([...lanes.values()].map(({ isDone }) => isDone));
    },
    async stop() {
      stopping.abort();
      await this.settled();
    },
  };
}

interface Due {
  endpointId: string;
  workspaceId: string;
}

/**
 * Endpoints with something due that nobody is sending to: the longest due of each workspace before the second ones of
 * any, so that a workspace with many keeps no place from another.
 */
function dueEndpoints(
  { db, clock }: SendingParts,
  { open, taken, free }: { open: string[]; taken: ReadonlyMap<string, number>; free: number },
): Promise<Due[]> {
  const now = clock();
  const full = [...taken].flatMap(([workspaceId, lanes]) => (lanes >= mostLanes.workspace ? [workspaceId] : []));
  return db.$queryRaw<Due[]>`
    SELECT "endpointId", "workspaceId" FROM (
      SELECT "endpointId", "workspaceId", min("nextAttemptAt") AS "dueAt",
        row_number() OVER (PARTITION BY "workspaceId" ORDER BY min("nextAttemptAt")) AS "nth"
      FROM "WebhookDelivery" JOIN "WebhookEndpoint" ON "WebhookEndpoint"."id" = "endpointId"
      WHERE "status" = 'PENDING' AND "nextAttemptAt" <= ${now} AND "isEnabled" AND "deletedAt" IS NULL
        AND ("heldUntil" IS NULL OR "heldUntil" <= ${now})
        AND "endpointId" <> ALL (${open}::uuid[]) AND "workspaceId" <> ALL (${full}::uuid[])
      GROUP BY "endpointId", "workspaceId"
    ) AS "due"
    WHERE "nth" <= ${mostLanes.workspace} ORDER BY "nth", "dueAt" LIMIT ${free}`;
}
