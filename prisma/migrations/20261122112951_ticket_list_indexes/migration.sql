-- People are searched by name and by e-mail.
DROP INDEX "WorkspaceUser_displayName_trgm";
CREATE INDEX "WorkspaceUser_name_email_trgm" ON "WorkspaceUser" USING GIN ("displayName" gin_trgm_ops, "email" gin_trgm_ops);
CREATE INDEX "SupportGuestUser_name_email_trgm" ON "SupportGuestUser" USING GIN ("name" gin_trgm_ops, "email" gin_trgm_ops);

-- The tickets that are still to be done stay few while the archive grows: lists and badges of them have indexes of their own.
CREATE INDEX "SupportTicket_active" ON "SupportTicket" ("workspaceId", "lastActivityAt", "id")
  WHERE "deletedAt" IS NULL AND "status" NOT IN ('RESOLVED', 'CLOSED');
DROP INDEX "SupportTicket_active_of_assignee";
CREATE INDEX "SupportTicket_active_of_assignee" ON "SupportTicket" ("workspaceId", "assigneeId", "lastActivityAt", "id")
  WHERE "deletedAt" IS NULL AND "status" NOT IN ('RESOLVED', 'CLOSED');
CREATE INDEX "SupportTicket_active_by_priority" ON "SupportTicket" ("workspaceId", "priority", "lastActivityAt", "id")
  WHERE "deletedAt" IS NULL AND "status" NOT IN ('RESOLVED', 'CLOSED');

-- Tickets are searched by their number, or how it begins, and by its last part alone.
CREATE INDEX "SupportTicket_number_begins" ON "SupportTicket" ("workspaceId", "number" text_pattern_ops) WHERE "deletedAt" IS NULL;
CREATE INDEX "SupportTicket_sequence" ON "SupportTicket" ("workspaceId", "sequence") WHERE "deletedAt" IS NULL;
