-- What is there already was moved by notes too: the requesters' instant tells nothing of them.
ALTER TABLE "SupportTicket" ADD COLUMN "updatedAtWithoutNotes" TIMESTAMPTZ(3);
UPDATE "SupportTicket" SET "updatedAtWithoutNotes" = "publicUpdatedAt";
ALTER TABLE "SupportTicket" ALTER COLUMN "updatedAtWithoutNotes" SET NOT NULL;

-- CreateIndex
CREATE INDEX "SupportTicket_workspaceId_publicLastActivityAt_id_idx" ON "SupportTicket"("workspaceId", "publicLastActivityAt", "id");
