-- DropIndex
DROP INDEX "SupportTicket_firstResponseDueAt_idx";

-- DropIndex
DROP INDEX "SupportTicket_resolutionDueAt_idx";

-- DropIndex
DROP INDEX "SupportTicket_resolvedAt_idx";

-- AlterTable
ALTER TABLE "SupportTicket" ADD COLUMN     "autoCloseAt" TIMESTAMPTZ(3),
ADD COLUMN     "breachedAt" TIMESTAMPTZ(3),
ADD COLUMN     "nextBreachAt" TIMESTAMPTZ(3),
ADD COLUMN     "slaDueAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "SupportSlaRecalculation" (
    "workspaceId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "afterTicketId" UUID,

    CONSTRAINT "SupportSlaRecalculation_pkey" PRIMARY KEY ("workspaceId")
);

-- CreateIndex
CREATE INDEX "SupportSlaRecalculation_startsAt_idx" ON "SupportSlaRecalculation"("startsAt");

-- CreateIndex
CREATE INDEX "Invitation_expiresAt_idx" ON "Invitation"("expiresAt");

-- CreateIndex
CREATE INDEX "SupportTicket_workspaceId_slaDueAt_id_idx" ON "SupportTicket"("workspaceId", "slaDueAt", "id");

-- CreateIndex
CREATE INDEX "SupportTicket_workspaceId_breachedAt_idx" ON "SupportTicket"("workspaceId", "breachedAt");

-- CreateIndex
CREATE INDEX "SupportTicket_nextBreachAt_idx" ON "SupportTicket"("nextBreachAt");

-- CreateIndex
CREATE INDEX "SupportTicket_autoCloseAt_idx" ON "SupportTicket"("autoCloseAt");

-- AddForeignKey
ALTER TABLE "SupportSlaRecalculation" ADD CONSTRAINT "SupportSlaRecalculation_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Tickets from before the clocks: they have run since the opening, and get their targets by a recalculation.
UPDATE "SupportTicket" SET "slaRunningSince" = "createdAt"
WHERE "status" IN ('OPEN', 'IN_PROGRESS', 'REOPENED') AND "slaRunningSince" IS NULL AND "deletedAt" IS NULL;
INSERT INTO "SupportSlaRecalculation" ("workspaceId", "startsAt") SELECT "id", CURRENT_TIMESTAMP FROM "Workspace";

-- What the dashboard counts; unique because it holds the key, and partial, which Prisma Migrate leaves alone only then.
CREATE UNIQUE INDEX "SupportTicket_active_breaches" ON "SupportTicket" ("workspaceId", "id")
WHERE "breachedAt" IS NOT NULL AND "status" NOT IN ('RESOLVED', 'CLOSED') AND "deletedAt" IS NULL;
