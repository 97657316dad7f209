import { Prisma, type SupportTicketStatus } from '../../generated/prisma/client.ts';
import type { Agent } from '../identity/public.ts';

export interface TicketStats {
  byStatus: Readonly<Record<SupportTicketStatus, number>>;
  openedToday: number;
  unassigned: number;
  assignedToMe: number;
  averageFirstResponseSeconds: number | null;
  averageResolutionSeconds: number | null;
}

/**
 * The dashboard's figures, in one statement. Today began at midnight in the workspace's time zone; unassigned and
 * assignedToMe count tickets that are still active; averages are over the last 30 days' tickets.
 */
export async function readStats(db: Prisma.TransactionClient, agent: Agent, now: Date): Promise<TicketStats> {
  const monthAgo = new Date(now.getTime() - 30 * 24 * 60 * 60 * 1000);
  const active = Prisma.sql`ticket."status" NOT IN ('RESOLVED', 'CLOSED')`;
  const rows = await db.$queryRaw<
    {
      status: SupportTicketStatus;
      total: number;
      today: number;
      unassigned: number;
      mine: number;
      answered: number;
      answering: number;
      resolved: number;
      resolving: number;
    }[]
  >`
    SELECT ticket."status"::text AS "status",
      count(*)::int AS "total",
      count(*) FILTER (WHERE ticket."createdAt" >= date_trunc('day', ${now}::timestamptz, workspace."timezone"))::int AS "today",
      count(*) FILTER (WHERE ${active} AND ticket."assigneeId" IS NULL)::int AS "unassigned",
      count(*) FILTER (WHERE ${active} AND ticket."assigneeId" = ${agent.memberId}::uuid)::int AS "mine",
      count(ticket."responseTime") FILTER (WHERE ticket."createdAt" >= ${monthAgo})::int AS "answered",
      coalesce(sum(ticket."responseTime") FILTER (WHERE ticket."createdAt" >= ${monthAgo}), 0)::float8 AS "answering",
      count(ticket."resolutionTime") FILTER (WHERE ticket."createdAt" >= ${monthAgo})::int AS "resolved",
      coalesce(sum(ticket."resolutionTime") FILTER (WHERE ticket."createdAt" >= ${monthAgo}), 0)::float8 AS "resolving"
    FROM "SupportTicket" AS ticket JOIN "Workspace" AS workspace ON workspace."id" = ticket."workspaceId"
    WHERE ticket."workspaceId" = ${agent.workspaceId}::uuid AND ticket."deletedAt" IS NULL
    GROUP BY ticket."status"`;

  const sum = (column: 'today' | 'unassigned' | 'mine' | 'answered' | 'answering' | 'resolved' | 'resolving') =>
    rows.reduce((total, row) => total + row[column], 0);
  const average = (total: number, count: number) => (count === 0 ? null : Math.round(total / count));
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
    openedToday: sum('today'),
    unassigned: sum('unassigned'),
    assignedToMe: sum('mine'),
    averageFirstResponseSeconds: average(sum('answering'), sum('answered')),
    averageResolutionSeconds: average(sum('resolving'), sum('resolved')),
  };
}
