import type { Prisma } from '../../generated/prisma/client.ts';
import { averagedMs } from './stats.ts';

// A reader adds up at most about so many rows beside the folded ones, and what came since the last sweep.
const worthFolding = 100;

/**
 * Folds the stored counts of busy workspaces and categories (what the triggers on SupportTicket wrote) into their sums, and lets
 * go of the hours that no average looks back to. Changes no figure; may run at any time, also twice at once.
 */
export async function foldTallies(db: Prisma.TransactionClient, now: Date): Promise<void> {
  await db.$executeRaw`
    WITH "busy" AS (
      SELECT "workspaceId" FROM "SupportTicketTally" WHERE NOT "isFolded"
      GROUP BY "workspaceId" HAVING count(*) >= ${worthFolding}
    ), "gone" AS (
      DELETE FROM "SupportTicketTally" USING "busy" WHERE "SupportTicketTally"."workspaceId" = "busy"."workspaceId"
      RETURNING "SupportTicketTally".*
    )
    INSERT INTO "SupportTicketTally" ("workspaceId", "status", "assigneeId", "tickets", "isFolded")
    SELECT "workspaceId", "status", "assigneeId", sum("tickets"), true FROM "gone"
    GROUP BY "workspaceId", "status", "assigneeId" HAVING sum("tickets") <> 0`;

  await db.$executeRaw`
    WITH "busy" AS (
      SELECT "categoryId" FROM "SupportCategoryTally" WHERE NOT "isFolded"
      GROUP BY "categoryId" HAVING count(*) >= ${worthFolding}
    ), "gone" AS (
      DELETE FROM "SupportCategoryTally" USING "busy" WHERE "SupportCategoryTally"."categoryId" = "busy"."categoryId"
      RETURNING "SupportCategoryTally".*
    )
    INSERT INTO "SupportCategoryTally" ("workspaceId", "categoryId", "status", "tickets", "isFolded")
    SELECT "workspaceId", "categoryId", "status", sum("tickets"), true FROM "gone"
    GROUP BY "workspaceId", "categoryId", "status" HAVING sum("tickets") <> 0`;

  await db.$executeRaw`
    WITH "busy" AS (
      SELECT "workspaceId" FROM "SupportTicketHour" WHERE NOT "isFolded"
      GROUP BY "workspaceId" HAVING count(*) >= ${worthFolding}
    ), "due" AS (
      SELECT DISTINCT "workspaceId", "hour" FROM "SupportTicketHour" JOIN "busy" USING ("workspaceId") WHERE NOT "isFolded"
    ), "gone" AS (
      DELETE FROM "SupportTicketHour" AS stored USING "due"
      WHERE stored."workspaceId" = "due"."workspaceId" AND stored."hour" = "due"."hour"
      RETURNING stored.*
    )
    INSERT INTO "SupportTicketHour" ("workspaceId", "hour", "opened", "answered", "answering", "resolved", "resolving", "isFolded")
    SELECT "workspaceId", "hour", sum("opened"), sum("answered"), sum("answering"), sum("resolved"), sum("resolving"), true FROM "gone"
    GROUP BY "workspaceId", "hour"`;

  const keptMs = averagedMs + 24 * 60 * 60 * 1000;
  await db.supportTicketHour.deleteMany({ where: { hour: { lt: new Date(now.getTime() - keptMs) } } });
}
