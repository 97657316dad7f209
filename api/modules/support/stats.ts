import { Prisma, type SupportTicketStatus } from '../../generated/prisma/client.ts';
import type { Agent } from '../identity/public.ts';
import { isActive } from './status.ts';

type Db = Prisma.TransactionClient;

// The dashboard's figures come from stored counts: exact, and as quick for a million tickets as for ten.

/** How many tickets stand where; unassigned and assignedToMe are those that are still active. */
export interface Standing {
  byStatus: Readonly<Record<SupportTicketStatus, number>>;
  unassigned: number;
  assignedToMe: number;
}

export async function readStanding(db: Db, agent: Agent): Promise<Standing> {
  const rows = await db.$queryRaw<{ status: SupportTicketStatus; total: number; unassigned: number; mine: number }[]>`
    SELECT "status"::text AS "status", sum("tickets")::int AS "total",
      coalesce(sum("tickets") FILTER (WHERE "assigneeId" IS NULL), 0)::int AS "unassigned",
      coalesce(sum("tickets") FILTER (WHERE "assigneeId" = ${agent.memberId}::uuid), 0)::int AS "mine"
    FROM "SupportTicketTally" WHERE "workspaceId" = ${agent.workspaceId}::uuid
    GROUP BY "status"`;
  const active = rows.filter(({ status }) => isActive(status));
  const of = (status: SupportTicketStatus) => rows.find((row) => row.status === status)?.total ?? 0;
  return {
    byStatus: {
      OPEN: of('OPEN'),
      IN_PROGRESS: of('IN_PROGRESS'),
      WAITING: of('WAITING'),
      ON_HOLD: of('ON_HOLD'),
      RESOLVED: of('RESOLVED'),
      CLOSED: of('CLOSED'),
      REOPENED: of('REOPENED'),
    },
    unassigned: active.reduce((total, row) => total + row.unassigned, 0),
    assignedToMe: active.reduce((total, row) => total + row.mine, 0),
  };
}

/** The number of active tickets with a clock that was met late or is late: the entries of an index of just these. */
export async function readBreached(db: Db, agent: Agent): Promise<number> {
  const [row] = await db.$queryRaw<{ breached: number }[]>`
    SELECT count(*)::int AS "breached" FROM "SupportTicket"
    WHERE "workspaceId" = ${agent.workspaceId}::uuid
      AND "breachedAt" IS NOT NULL AND "status" NOT IN ('RESOLVED', 'CLOSED') AND "deletedAt" IS NULL`;
  return row?.breached ?? 0;
}

// Whole hours are stored; of the hour in which a stretch of time begins, the tickets themselves are counted.
const nextHour = (instant: Prisma.Sql) =>
  Prisma.sql`date_trunc('hour', ${instant} + interval '59 minutes 59.999 seconds', 'UTC')`;

/** The number of tickets opened since midnight in the workspace's time zone. */
export async function readOpenedToday(db: Db, agent: Agent, now: Date): Promise<number> {
  const [row] = await db.$queryRaw<{ opened: number }[]>`
    WITH "day" AS (
      SELECT "id", date_trunc('day', ${now}::timestamptz, "timezone") AS "began" FROM "Workspace" WHERE "id" = ${agent.workspaceId}::uuid
    )
    SELECT (
      SELECT count(*) FROM "SupportTicket" AS ticket
      WHERE ticket."workspaceId" = "day"."id" AND ticket."deletedAt" IS NULL
        AND ticket."createdAt" >= "began" AND ticket."createdAt" < ${nextHour(Prisma.sql`"began"`)}
    )::int + (
      SELECT coalesce(sum("opened"), 0) FROM "SupportTicketHour" AS stored
      WHERE stored."workspaceId" = "day"."id" AND stored."hour" >= ${nextHour(Prisma.sql`"began"`)}
    )::int AS "opened"
    FROM "day"`;
  return row?.opened ?? 0;
}

/** How far the averages look back. */
export const averagedMs = 30 * 24 * 60 * 60 * 1000;

/** Means in seconds over the tickets opened in the last 30 days; null without any. */
export interface Averages {
  firstResponseSeconds: number | null;
  resolutionSeconds: number | null;
}

export async function readAverages(db: Db, agent: Agent, now: Date): Promise<Averages> {
  const since = Prisma.sql`${new Date(now.getTime() - averagedMs)}::timestamptz`;
  const [row] = await db.$queryRaw<{ firstResponse: number | null; resolution: number | null }[]>`
    SELECT (sum("answering") / nullif(sum("answered"), 0))::float8 AS "firstResponse",
      (sum("resolving") / nullif(sum("resolved"), 0))::float8 AS "resolution"
    FROM (
      SELECT num_nonnulls("responseTime") AS "answered", "responseTime" AS "answering",
        num_nonnulls("resolutionTime") AS "resolved", "resolutionTime" AS "resolving"
      FROM "SupportTicket"
      WHERE "workspaceId" = ${agent.workspaceId}::uuid AND "deletedAt" IS NULL
        AND "createdAt" >= ${since} AND "createdAt" < ${nextHour(since)}
    UNION ALL
      SELECT "answered", "answering", "resolved", "resolving"
      FROM "SupportTicketHour"
      WHERE "workspaceId" = ${agent.workspaceId}::uuid AND "hour" >= ${nextHour(since)}
    ) AS "recent"`;
  const seconds = (mean: number | null | undefined) => (mean == null ? null : Math.round(mean));
  return { firstResponseSeconds: seconds(row?.firstResponse), resolutionSeconds: seconds(row?.resolution) };
}
