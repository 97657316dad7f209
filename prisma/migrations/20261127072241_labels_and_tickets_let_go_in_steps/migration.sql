-- AlterTable
ALTER TABLE "SupportLabel" ADD COLUMN     "deletedById" UUID;

-- CreateTable
CREATE TABLE "SupportTicketRelease" (
    "memberId" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "releasedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SupportTicketRelease_pkey" PRIMARY KEY ("memberId")
);

-- CreateIndex
CREATE UNIQUE INDEX "SupportTicketRelease_workspaceId_memberId_key" ON "SupportTicketRelease"("workspaceId", "memberId");

-- AddForeignKey
ALTER TABLE "SupportLabel" ADD CONSTRAINT "SupportLabel_workspaceId_deletedById_fkey" FOREIGN KEY ("workspaceId", "deletedById") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketRelease" ADD CONSTRAINT "SupportTicketRelease_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketRelease" ADD CONSTRAINT "SupportTicketRelease_workspaceId_releasedById_fkey" FOREIGN KEY ("workspaceId", "releasedById") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
