-- What Prisma's schema can't say. Prisma Migrate leaves CHECKs and partial unique indexes alone.

-- People
ALTER TABLE "Workspace" ADD CONSTRAINT "Workspace_slug_shape" CHECK ("slug" ~ '^[a-z0-9](-?[a-z0-9])*$' AND length("slug") BETWEEN 2 AND 40);
ALTER TABLE "WorkspaceUser" ADD CONSTRAINT "WorkspaceUser_email_or_bot" CHECK ("isBot" = ("email" IS NULL));
ALTER TABLE "WorkspaceUser" ADD CONSTRAINT "WorkspaceUser_email_lower_case" CHECK ("email" = lower("email"));
CREATE UNIQUE INDEX "WorkspaceUser_email_of_present" ON "WorkspaceUser" ("workspaceId", "email") WHERE "removedAt" IS NULL;

-- Shared ground
ALTER TABLE "Document" ADD CONSTRAINT "Document_file_or_link" CHECK (num_nonnulls("attachmentId", "url") = 1);
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_one_uploader" CHECK (num_nonnulls("memberId", "guestId") = 1);
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_size" CHECK ("size" >= 0);
ALTER TABLE "ProjectResource" ADD CONSTRAINT "ProjectResource_one_resource" CHECK (num_nonnulls("documentId", "taskId", "articleId") = 1);
CREATE UNIQUE INDEX "ProjectResource_document_once" ON "ProjectResource" ("projectId", "documentId") WHERE "documentId" IS NOT NULL;
CREATE UNIQUE INDEX "ProjectResource_task_once" ON "ProjectResource" ("projectId", "taskId") WHERE "taskId" IS NOT NULL;
CREATE UNIQUE INDEX "ProjectResource_article_once" ON "ProjectResource" ("projectId", "articleId") WHERE "articleId" IS NOT NULL;

-- Chat
ALTER TABLE "ChatRoom" ADD CONSTRAINT "ChatRoom_type_names_its_subject" CHECK (
  ("type" = 'DIRECT') = ("directLowId" IS NOT NULL AND "directHighId" IS NOT NULL AND "isPrivate" AND "title" IS NULL)
  AND ("type" = 'DIRECT') = (num_nonnulls("directLowId", "directHighId") > 0)
  AND ("type" = 'TEAM') = ("teamId" IS NOT NULL)
  AND ("type" = 'PROJECT') = ("projectId" IS NOT NULL)
  AND ("type" = 'DIRECT' OR "title" IS NOT NULL)
);
ALTER TABLE "ChatRoom" ADD CONSTRAINT "ChatRoom_direct_pair_ordered" CHECK ("directLowId" < "directHighId");
ALTER TABLE "ChatRoom" ADD CONSTRAINT "ChatRoom_direct_is_kept" CHECK ("type" <> 'DIRECT' OR "deletedAt" IS NULL);
CREATE UNIQUE INDEX "ChatRoom_one_direct_a_pair" ON "ChatRoom" ("directLowId", "directHighId");
CREATE UNIQUE INDEX "ChatRoom_one_a_team" ON "ChatRoom" ("teamId") WHERE "deletedAt" IS NULL;
CREATE UNIQUE INDEX "ChatRoom_one_a_project" ON "ChatRoom" ("projectId") WHERE "deletedAt" IS NULL;
ALTER TABLE "ChatMessage" ADD CONSTRAINT "ChatMessage_deleted_is_empty" CHECK ("deletedAt" IS NULL OR "body" = '');
ALTER TABLE "ChatRoomResource" ADD CONSTRAINT "ChatRoomResource_one_resource" CHECK (num_nonnulls("documentId", "taskId", "articleId") = 1);
CREATE UNIQUE INDEX "ChatRoomResource_document_once" ON "ChatRoomResource" ("roomId", "documentId") WHERE "documentId" IS NOT NULL;
CREATE UNIQUE INDEX "ChatRoomResource_task_once" ON "ChatRoomResource" ("roomId", "taskId") WHERE "taskId" IS NOT NULL;
CREATE UNIQUE INDEX "ChatRoomResource_article_once" ON "ChatRoomResource" ("roomId", "articleId") WHERE "articleId" IS NOT NULL;

-- Support
CREATE UNIQUE INDEX "SupportCategory_name_of_present" ON "SupportCategory" ("workspaceId", "name") WHERE "deletedAt" IS NULL;
CREATE UNIQUE INDEX "SupportLabel_name_of_present" ON "SupportLabel" ("workspaceId", "name") WHERE "deletedAt" IS NULL;
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_one_requester" CHECK (num_nonnulls("guestId", "customerId") = 1);
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_number_shape" CHECK ("number" = 'TKT-' || "year" || '-' || lpad("sequence"::text, greatest(5, length("sequence"::text)), '0'));
ALTER TABLE "SupportMessage" ADD CONSTRAINT "SupportMessage_one_author" CHECK (num_nonnulls("agentId", "customerId", "guestId") = CASE WHEN "type" = 'SYSTEM' THEN 0 ELSE 1 END);
ALTER TABLE "SupportMessage" ADD CONSTRAINT "SupportMessage_note_is_internal" CHECK ("isInternal" = ("type" = 'NOTE'));
ALTER TABLE "SupportMessage" ADD CONSTRAINT "SupportMessage_note_is_an_agents" CHECK ("type" <> 'NOTE' OR "agentId" IS NOT NULL);
ALTER TABLE "SupportMessage" ADD CONSTRAINT "SupportMessage_only_notes_change" CHECK ("type" = 'NOTE' OR ("editedAt" IS NULL AND "deletedAt" IS NULL));
ALTER TABLE "SupportMessage" ADD CONSTRAINT "SupportMessage_deleted_is_empty" CHECK ("deletedAt" IS NULL OR "body" = '');
ALTER TABLE "SupportTicketRead" ADD CONSTRAINT "SupportTicketRead_one_reader" CHECK (num_nonnulls("memberId", "guestId") = 1);
ALTER TABLE "SupportTicketHistory" ADD CONSTRAINT "SupportTicketHistory_one_actor_at_most" CHECK (num_nonnulls("actorMemberId", "actorGuestId") <= 1);
ALTER TABLE "SupportTicketResource" ADD CONSTRAINT "SupportTicketResource_one_resource" CHECK (num_nonnulls("documentId", "taskId", "articleId") = 1);
CREATE UNIQUE INDEX "SupportTicketResource_document_once" ON "SupportTicketResource" ("ticketId", "documentId") WHERE "documentId" IS NOT NULL;
CREATE UNIQUE INDEX "SupportTicketResource_task_once" ON "SupportTicketResource" ("ticketId", "taskId") WHERE "taskId" IS NOT NULL;
CREATE UNIQUE INDEX "SupportTicketResource_article_once" ON "SupportTicketResource" ("ticketId", "articleId") WHERE "articleId" IS NOT NULL;
ALTER TABLE "SupportSettings" ADD CONSTRAINT "SupportSettings_auto_close" CHECK ("autoCloseHours" BETWEEN 1 AND 8760);
ALTER TABLE "SupportSlaTarget" ADD CONSTRAINT "SupportSlaTarget_positive" CHECK ("firstResponseMinutes" > 0 AND "resolutionMinutes" > 0);
ALTER TABLE "SupportBusinessSlot" ADD CONSTRAINT "SupportBusinessSlot_on_the_clock" CHECK ("weekday" BETWEEN 1 AND 7 AND "opensMinute" BETWEEN 0 AND 1439 AND "closesMinute" BETWEEN 1 AND 1440);
