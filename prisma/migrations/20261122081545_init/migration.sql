-- Similarity search on titles and names.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "ChatRoomType" AS ENUM ('DIRECT', 'TEAM', 'GROUP', 'PROJECT');

-- CreateEnum
CREATE TYPE "ChatRoomMemberRole" AS ENUM ('GUEST', 'MEMBER', 'MODERATOR', 'ADMIN', 'OWNER');

-- CreateEnum
CREATE TYPE "ChatMessageType" AS ENUM ('TEXT', 'IMAGE', 'FILE', 'VOICE', 'VIDEO', 'SYSTEM');

-- CreateEnum
CREATE TYPE "WorkspaceRole" AS ENUM ('ADMIN', 'USER');

-- CreateEnum
CREATE TYPE "Locale" AS ENUM ('FA', 'EN');

-- CreateEnum
CREATE TYPE "ApiScope" AS ENUM ('CHAT_READ', 'CHAT_WRITE', 'SUPPORT_READ', 'SUPPORT_WRITE', 'NOTES_READ', 'WEBHOOKS_MANAGE', 'RESOURCES_READ', 'RESOURCES_WRITE');

-- CreateEnum
CREATE TYPE "SupportTicketStatus" AS ENUM ('OPEN', 'IN_PROGRESS', 'WAITING', 'ON_HOLD', 'RESOLVED', 'CLOSED', 'REOPENED');

-- CreateEnum
CREATE TYPE "SupportPriority" AS ENUM ('LOW', 'MEDIUM', 'HIGH', 'URGENT', 'CRITICAL');

-- CreateEnum
CREATE TYPE "SupportMessageType" AS ENUM ('TEXT', 'IMAGE', 'FILE', 'SYSTEM', 'NOTE');

-- CreateEnum
CREATE TYPE "TicketHistoryAction" AS ENUM ('CREATED', 'STATUS_CHANGED', 'PRIORITY_CHANGED', 'ASSIGNED', 'REASSIGNED', 'CATEGORY_CHANGED', 'LABEL_ADDED', 'LABEL_REMOVED', 'REOPENED', 'CLOSED', 'RESOLVED', 'MESSAGE_SENT', 'NOTE_ADDED', 'RESOURCE_LINKED', 'RESOURCE_UNLINKED');

-- CreateEnum
CREATE TYPE "TaskStatus" AS ENUM ('TODO', 'IN_PROGRESS', 'DONE', 'CANCELLED');

-- CreateTable
CREATE TABLE "ChatRoom" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "type" "ChatRoomType" NOT NULL,
    "title" TEXT,
    "description" TEXT,
    "icon" TEXT,
    "teamId" UUID,
    "projectId" UUID,
    "directLowId" UUID,
    "directHighId" UUID,
    "createdById" UUID NOT NULL,
    "isPrivate" BOOLEAN NOT NULL DEFAULT false,
    "isArchived" BOOLEAN NOT NULL DEFAULT false,
    "isLocked" BOOLEAN NOT NULL DEFAULT false,
    "memberCount" INTEGER NOT NULL DEFAULT 0,
    "lastPosition" INTEGER NOT NULL DEFAULT 0,
    "lastMessageId" UUID,
    "lastActivityAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ChatRoom_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatRoomMember" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "roomId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "role" "ChatRoomMemberRole" NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,
    "leftAt" TIMESTAMPTZ(3),
    "lastReadAt" TIMESTAMPTZ(3),
    "lastReadMessageId" UUID,
    "lastReadPosition" INTEGER NOT NULL DEFAULT 0,
    "unreadCount" INTEGER NOT NULL DEFAULT 0,
    "isMuted" BOOLEAN NOT NULL DEFAULT false,
    "customNickname" TEXT,
    "customColor" TEXT,

    CONSTRAINT "ChatRoomMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatMessage" (
    "id" UUID NOT NULL,
    "roomId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "senderId" UUID NOT NULL,
    "type" "ChatMessageType" NOT NULL,
    "body" TEXT NOT NULL,
    "replyToId" UUID,
    "editedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),
    "pinnedAt" TIMESTAMPTZ(3),
    "pinnedById" UUID,
    "clientMutationId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChatMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChatMention" (
    "messageId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "ChatMention_pkey" PRIMARY KEY ("messageId","memberId")
);

-- CreateTable
CREATE TABLE "ChatReaction" (
    "messageId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "emoji" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChatReaction_pkey" PRIMARY KEY ("messageId","memberId","emoji")
);

-- CreateTable
CREATE TABLE "ChatMessageAttachment" (
    "attachmentId" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "ChatMessageAttachment_pkey" PRIMARY KEY ("attachmentId")
);

-- CreateTable
CREATE TABLE "ChatRoomResource" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "roomId" UUID NOT NULL,
    "documentId" UUID,
    "taskId" UUID,
    "articleId" UUID,
    "isPinned" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "addedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ChatRoomResource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Workspace" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "locale" "Locale" NOT NULL DEFAULT 'FA',
    "timezone" TEXT NOT NULL DEFAULT 'Asia/Tehran',
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkspaceUser" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "role" "WorkspaceRole" NOT NULL,
    "displayName" TEXT NOT NULL,
    "email" TEXT,
    "passwordHash" TEXT,
    "isBot" BOOLEAN NOT NULL DEFAULT false,
    "locale" "Locale",
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WorkspaceUser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "browser" TEXT,
    "os" TEXT,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "memberId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("memberId")
);

-- CreateTable
CREATE TABLE "ApiKey" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "scopes" "ApiScope"[],
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiKey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IdempotencyRecord" (
    "actor" TEXT NOT NULL,
    "mutation" TEXT NOT NULL,
    "clientMutationId" TEXT NOT NULL,
    "inputHash" BYTEA NOT NULL,
    "outcome" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotencyRecord_pkey" PRIMARY KEY ("actor","mutation","clientMutationId")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "LiveStream" (
    "key" TEXT NOT NULL,
    "lastSeq" BIGINT NOT NULL,
    "prunedSeq" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "LiveStream_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "LiveEvent" (
    "streamKey" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "type" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "LiveEvent_pkey" PRIMARY KEY ("streamKey","seq")
);

-- CreateTable
CREATE TABLE "SupportGuestUser" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "ipAddress" TEXT NOT NULL,
    "country" TEXT,
    "city" TEXT,
    "userAgent" TEXT,
    "browser" TEXT,
    "os" TEXT,
    "device" TEXT,
    "fingerprint" TEXT,
    "locale" "Locale",
    "firstVisitAt" TIMESTAMPTZ(3) NOT NULL,
    "lastVisitAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "visitCount" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SupportGuestUser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportCategory" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SupportCategory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportLabel" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "color" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SupportLabel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportTicketCounter" (
    "workspaceId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "SupportTicketCounter_pkey" PRIMARY KEY ("workspaceId","year")
);

-- CreateTable
CREATE TABLE "SupportTicket" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "sequence" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "guestId" UUID,
    "customerId" UUID,
    "subject" TEXT NOT NULL,
    "description" TEXT,
    "status" "SupportTicketStatus" NOT NULL DEFAULT 'OPEN',
    "priority" "SupportPriority" NOT NULL DEFAULT 'MEDIUM',
    "categoryId" UUID,
    "assigneeId" UUID,
    "assignedTeamId" UUID,
    "firstResponseAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "responseTime" INTEGER,
    "resolutionTime" INTEGER,
    "reopenCount" INTEGER NOT NULL DEFAULT 0,
    "firstResponseTarget" INTEGER,
    "resolutionTarget" INTEGER,
    "firstResponseElapsed" INTEGER NOT NULL DEFAULT 0,
    "resolutionElapsed" INTEGER NOT NULL DEFAULT 0,
    "slaRunningSince" TIMESTAMPTZ(3),
    "firstResponseDueAt" TIMESTAMPTZ(3),
    "resolutionDueAt" TIMESTAMPTZ(3),
    "firstResponseBreachedAt" TIMESTAMPTZ(3),
    "resolutionBreachedAt" TIMESTAMPTZ(3),
    "lastPosition" INTEGER NOT NULL DEFAULT 0,
    "lastMessageId" UUID,
    "lastPublicMessageId" UUID,
    "lastActivityAt" TIMESTAMPTZ(3) NOT NULL,
    "publicLastActivityAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "publicUpdatedAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SupportTicket_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportMessage" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "type" "SupportMessageType" NOT NULL,
    "isInternal" BOOLEAN NOT NULL DEFAULT false,
    "agentId" UUID,
    "customerId" UUID,
    "guestId" UUID,
    "body" TEXT NOT NULL,
    "clientMutationId" TEXT,
    "readAt" TIMESTAMPTZ(3),
    "editedAt" TIMESTAMPTZ(3),
    "deletedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SupportMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportMention" (
    "messageId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "SupportMention_pkey" PRIMARY KEY ("messageId","memberId")
);

-- CreateTable
CREATE TABLE "SupportMessageAttachment" (
    "attachmentId" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "SupportMessageAttachment_pkey" PRIMARY KEY ("attachmentId")
);

-- CreateTable
CREATE TABLE "SupportTicketRead" (
    "id" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "memberId" UUID,
    "guestId" UUID,
    "lastReadPosition" INTEGER NOT NULL,
    "lastReadAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SupportTicketRead_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportTicketLabel" (
    "workspaceId" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "labelId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SupportTicketLabel_pkey" PRIMARY KEY ("ticketId","labelId")
);

-- CreateTable
CREATE TABLE "SupportTicketHistory" (
    "id" UUID NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "ticketId" UUID NOT NULL,
    "action" "TicketHistoryAction" NOT NULL,
    "actorMemberId" UUID,
    "actorGuestId" UUID,
    "fieldName" TEXT,
    "oldValue" TEXT,
    "newValue" TEXT,
    "note" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SupportTicketHistory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportTicketResource" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "documentId" UUID,
    "taskId" UUID,
    "articleId" UUID,
    "isPinned" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "addedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SupportTicketResource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportSettings" (
    "workspaceId" UUID NOT NULL,
    "autoCloseHours" INTEGER NOT NULL DEFAULT 72,

    CONSTRAINT "SupportSettings_pkey" PRIMARY KEY ("workspaceId")
);

-- CreateTable
CREATE TABLE "SupportSlaTarget" (
    "workspaceId" UUID NOT NULL,
    "priority" "SupportPriority" NOT NULL,
    "firstResponseMinutes" INTEGER NOT NULL,
    "resolutionMinutes" INTEGER NOT NULL,

    CONSTRAINT "SupportSlaTarget_pkey" PRIMARY KEY ("workspaceId","priority")
);

-- CreateTable
CREATE TABLE "SupportBusinessSlot" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "weekday" INTEGER NOT NULL,
    "opensMinute" INTEGER NOT NULL,
    "closesMinute" INTEGER NOT NULL,

    CONSTRAINT "SupportBusinessSlot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportHoliday" (
    "workspaceId" UUID NOT NULL,
    "date" DATE NOT NULL,

    CONSTRAINT "SupportHoliday_pkey" PRIMARY KEY ("workspaceId","date")
);

-- CreateTable
CREATE TABLE "Team" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "isSupport" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "workspaceId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TeamMember_pkey" PRIMARY KEY ("teamId","memberId")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectTeam" (
    "workspaceId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "teamId" UUID NOT NULL,

    CONSTRAINT "ProjectTeam_pkey" PRIMARY KEY ("projectId","teamId")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "projectId" UUID,
    "title" TEXT NOT NULL,
    "attachmentId" UUID,
    "url" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "projectId" UUID,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "status" "TaskStatus" NOT NULL DEFAULT 'TODO',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaskAssignee" (
    "workspaceId" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "TaskAssignee_pkey" PRIMARY KEY ("taskId","memberId")
);

-- CreateTable
CREATE TABLE "KnowledgeArticle" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "excerpt" TEXT,
    "content" TEXT NOT NULL,
    "isPublished" BOOLEAN NOT NULL DEFAULT false,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "KnowledgeArticle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectResource" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "documentId" UUID,
    "taskId" UUID,
    "articleId" UUID,
    "isPinned" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "addedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProjectResource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Attachment" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "memberId" UUID,
    "guestId" UUID,
    "fileName" TEXT NOT NULL,
    "mimeType" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "durationSeconds" INTEGER,
    "storageKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "uploadedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Attachment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ChatRoom_workspaceId_isPrivate_type_lastActivityAt_idx" ON "ChatRoom"("workspaceId", "isPrivate", "type", "lastActivityAt");

-- CreateIndex
CREATE INDEX "ChatRoom_directHighId_idx" ON "ChatRoom"("directHighId");

-- CreateIndex
CREATE INDEX "ChatRoom_title_trgm" ON "ChatRoom" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "ChatRoom_workspaceId_id_key" ON "ChatRoom"("workspaceId", "id");

-- CreateIndex
CREATE INDEX "ChatRoomMember_memberId_leftAt_idx" ON "ChatRoomMember"("memberId", "leftAt");

-- CreateIndex
CREATE UNIQUE INDEX "ChatRoomMember_roomId_memberId_key" ON "ChatRoomMember"("roomId", "memberId");

-- CreateIndex
CREATE INDEX "ChatMessage_roomId_pinnedAt_idx" ON "ChatMessage"("roomId", "pinnedAt");

-- CreateIndex
CREATE INDEX "ChatMessage_replyToId_idx" ON "ChatMessage"("replyToId");

-- CreateIndex
CREATE UNIQUE INDEX "ChatMessage_roomId_position_key" ON "ChatMessage"("roomId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "ChatMessage_roomId_id_key" ON "ChatMessage"("roomId", "id");

-- CreateIndex
CREATE INDEX "ChatMention_memberId_idx" ON "ChatMention"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "ChatMessageAttachment_messageId_ordinal_key" ON "ChatMessageAttachment"("messageId", "ordinal");

-- CreateIndex
CREATE INDEX "ChatRoomResource_roomId_createdAt_id_idx" ON "ChatRoomResource"("roomId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Workspace_slug_key" ON "Workspace"("slug");

-- CreateIndex
CREATE INDEX "WorkspaceUser_workspaceId_role_displayName_id_idx" ON "WorkspaceUser"("workspaceId", "role", "displayName", "id");

-- CreateIndex
CREATE INDEX "WorkspaceUser_displayName_trgm" ON "WorkspaceUser" USING GIN ("displayName" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "WorkspaceUser_workspaceId_id_key" ON "WorkspaceUser"("workspaceId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_memberId_lastUsedAt_idx" ON "Session"("memberId", "lastUsedAt");

-- CreateIndex
CREATE INDEX "Session_expiresAt_idx" ON "Session"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_memberId_key" ON "ApiKey"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_tokenHash_key" ON "ApiKey"("tokenHash");

-- CreateIndex
CREATE INDEX "ApiKey_workspaceId_createdAt_idx" ON "ApiKey"("workspaceId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "ApiKey_workspaceId_memberId_key" ON "ApiKey"("workspaceId", "memberId");

-- CreateIndex
CREATE INDEX "IdempotencyRecord_createdAt_idx" ON "IdempotencyRecord"("createdAt");

-- CreateIndex
CREATE INDEX "RateLimiterFlexible_expire_idx" ON "RateLimiterFlexible"("expire");

-- CreateIndex
CREATE INDEX "LiveEvent_createdAt_idx" ON "LiveEvent"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "SupportGuestUser_tokenHash_key" ON "SupportGuestUser"("tokenHash");

-- CreateIndex
CREATE INDEX "SupportGuestUser_workspaceId_lastVisitAt_id_idx" ON "SupportGuestUser"("workspaceId", "lastVisitAt", "id");

-- CreateIndex
CREATE INDEX "SupportGuestUser_workspaceId_ipAddress_fingerprint_idx" ON "SupportGuestUser"("workspaceId", "ipAddress", "fingerprint");

-- CreateIndex
CREATE UNIQUE INDEX "SupportGuestUser_workspaceId_id_key" ON "SupportGuestUser"("workspaceId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SupportCategory_workspaceId_id_key" ON "SupportCategory"("workspaceId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SupportLabel_workspaceId_id_key" ON "SupportLabel"("workspaceId", "id");

-- CreateIndex
CREATE INDEX "SupportTicket_workspaceId_createdAt_id_idx" ON "SupportTicket"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "SupportTicket_workspaceId_lastActivityAt_id_idx" ON "SupportTicket"("workspaceId", "lastActivityAt", "id");

-- CreateIndex
CREATE INDEX "SupportTicket_workspaceId_status_lastActivityAt_id_idx" ON "SupportTicket"("workspaceId", "status", "lastActivityAt", "id");

-- CreateIndex
CREATE INDEX "SupportTicket_workspaceId_assigneeId_lastActivityAt_id_idx" ON "SupportTicket"("workspaceId", "assigneeId", "lastActivityAt", "id");

-- CreateIndex
CREATE INDEX "SupportTicket_workspaceId_priority_lastActivityAt_id_idx" ON "SupportTicket"("workspaceId", "priority", "lastActivityAt", "id");

-- CreateIndex
CREATE INDEX "SupportTicket_assignedTeamId_lastActivityAt_id_idx" ON "SupportTicket"("assignedTeamId", "lastActivityAt", "id");

-- CreateIndex
CREATE INDEX "SupportTicket_categoryId_lastActivityAt_id_idx" ON "SupportTicket"("categoryId", "lastActivityAt", "id");

-- CreateIndex
CREATE INDEX "SupportTicket_guestId_publicLastActivityAt_id_idx" ON "SupportTicket"("guestId", "publicLastActivityAt", "id");

-- CreateIndex
CREATE INDEX "SupportTicket_customerId_publicLastActivityAt_id_idx" ON "SupportTicket"("customerId", "publicLastActivityAt", "id");

-- CreateIndex
CREATE INDEX "SupportTicket_firstResponseDueAt_idx" ON "SupportTicket"("firstResponseDueAt");

-- CreateIndex
CREATE INDEX "SupportTicket_resolutionDueAt_idx" ON "SupportTicket"("resolutionDueAt");

-- CreateIndex
CREATE INDEX "SupportTicket_resolvedAt_idx" ON "SupportTicket"("resolvedAt");

-- CreateIndex
CREATE INDEX "SupportTicket_subject_trgm" ON "SupportTicket" USING GIN ("subject" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "SupportTicket_workspaceId_id_key" ON "SupportTicket"("workspaceId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SupportTicket_workspaceId_year_sequence_key" ON "SupportTicket"("workspaceId", "year", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "SupportTicket_workspaceId_number_key" ON "SupportTicket"("workspaceId", "number");

-- CreateIndex
CREATE INDEX "SupportMessage_ticketId_isInternal_position_idx" ON "SupportMessage"("ticketId", "isInternal", "position");

-- CreateIndex
CREATE UNIQUE INDEX "SupportMessage_ticketId_position_key" ON "SupportMessage"("ticketId", "position");

-- CreateIndex
CREATE INDEX "SupportMention_memberId_idx" ON "SupportMention"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportMessageAttachment_messageId_ordinal_key" ON "SupportMessageAttachment"("messageId", "ordinal");

-- CreateIndex
CREATE INDEX "SupportTicketRead_memberId_idx" ON "SupportTicketRead"("memberId");

-- CreateIndex
CREATE INDEX "SupportTicketRead_guestId_idx" ON "SupportTicketRead"("guestId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportTicketRead_ticketId_memberId_key" ON "SupportTicketRead"("ticketId", "memberId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportTicketRead_ticketId_guestId_key" ON "SupportTicketRead"("ticketId", "guestId");

-- CreateIndex
CREATE INDEX "SupportTicketLabel_labelId_idx" ON "SupportTicketLabel"("labelId");

-- CreateIndex
CREATE UNIQUE INDEX "SupportTicketHistory_sequence_key" ON "SupportTicketHistory"("sequence");

-- CreateIndex
CREATE INDEX "SupportTicketHistory_ticketId_sequence_idx" ON "SupportTicketHistory"("ticketId", "sequence");

-- CreateIndex
CREATE INDEX "SupportTicketResource_ticketId_createdAt_id_idx" ON "SupportTicketResource"("ticketId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "SupportBusinessSlot_workspaceId_weekday_opensMinute_key" ON "SupportBusinessSlot"("workspaceId", "weekday", "opensMinute");

-- CreateIndex
CREATE UNIQUE INDEX "Team_workspaceId_id_key" ON "Team"("workspaceId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Team_workspaceId_name_key" ON "Team"("workspaceId", "name");

-- CreateIndex
CREATE INDEX "TeamMember_memberId_idx" ON "TeamMember"("memberId");

-- CreateIndex
CREATE UNIQUE INDEX "Project_workspaceId_id_key" ON "Project"("workspaceId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Project_workspaceId_name_key" ON "Project"("workspaceId", "name");

-- CreateIndex
CREATE INDEX "ProjectTeam_teamId_idx" ON "ProjectTeam"("teamId");

-- CreateIndex
CREATE UNIQUE INDEX "Document_attachmentId_key" ON "Document"("attachmentId");

-- CreateIndex
CREATE INDEX "Document_workspaceId_createdAt_id_idx" ON "Document"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Document_projectId_idx" ON "Document"("projectId");

-- CreateIndex
CREATE INDEX "Document_title_trgm" ON "Document" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Document_workspaceId_id_key" ON "Document"("workspaceId", "id");

-- CreateIndex
CREATE INDEX "Task_workspaceId_createdAt_id_idx" ON "Task"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Task_projectId_idx" ON "Task"("projectId");

-- CreateIndex
CREATE INDEX "Task_title_trgm" ON "Task" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "Task_workspaceId_id_key" ON "Task"("workspaceId", "id");

-- CreateIndex
CREATE INDEX "TaskAssignee_memberId_idx" ON "TaskAssignee"("memberId");

-- CreateIndex
CREATE INDEX "KnowledgeArticle_workspaceId_createdAt_id_idx" ON "KnowledgeArticle"("workspaceId", "createdAt", "id");

-- CreateIndex
CREATE INDEX "KnowledgeArticle_title_trgm" ON "KnowledgeArticle" USING GIN ("title" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "KnowledgeArticle_workspaceId_id_key" ON "KnowledgeArticle"("workspaceId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "KnowledgeArticle_workspaceId_slug_key" ON "KnowledgeArticle"("workspaceId", "slug");

-- CreateIndex
CREATE INDEX "ProjectResource_projectId_createdAt_id_idx" ON "ProjectResource"("projectId", "createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_storageKey_key" ON "Attachment"("storageKey");

-- CreateIndex
CREATE INDEX "Attachment_createdAt_idx" ON "Attachment"("createdAt");

-- AddForeignKey
ALTER TABLE "ChatRoom" ADD CONSTRAINT "ChatRoom_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoom" ADD CONSTRAINT "ChatRoom_workspaceId_teamId_fkey" FOREIGN KEY ("workspaceId", "teamId") REFERENCES "Team"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoom" ADD CONSTRAINT "ChatRoom_workspaceId_projectId_fkey" FOREIGN KEY ("workspaceId", "projectId") REFERENCES "Project"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoom" ADD CONSTRAINT "ChatRoom_workspaceId_directLowId_fkey" FOREIGN KEY ("workspaceId", "directLowId") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoom" ADD CONSTRAINT "ChatRoom_workspaceId_directHighId_fkey" FOREIGN KEY ("workspaceId", "directHighId") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoom" ADD CONSTRAINT "ChatRoom_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoom" ADD CONSTRAINT "ChatRoom_lastMessageId_fkey" FOREIGN KEY ("lastMessageId") REFERENCES "ChatMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoomMember" ADD CONSTRAINT "ChatRoomMember_workspaceId_roomId_fkey" FOREIGN KEY ("workspaceId", "roomId") REFERENCES "ChatRoom"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoomMember" ADD CONSTRAINT "ChatRoomMember_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoomMember" ADD CONSTRAINT "ChatRoomMember_lastReadMessageId_fkey" FOREIGN KEY ("lastReadMessageId") REFERENCES "ChatMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatMessage" ADD CONSTRAINT "ChatMessage_roomId_fkey" FOREIGN KEY ("roomId") REFERENCES "ChatRoom"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatMessage" ADD CONSTRAINT "ChatMessage_senderId_fkey" FOREIGN KEY ("senderId") REFERENCES "WorkspaceUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatMessage" ADD CONSTRAINT "ChatMessage_pinnedById_fkey" FOREIGN KEY ("pinnedById") REFERENCES "WorkspaceUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatMessage" ADD CONSTRAINT "ChatMessage_roomId_replyToId_fkey" FOREIGN KEY ("roomId", "replyToId") REFERENCES "ChatMessage"("roomId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ChatMention" ADD CONSTRAINT "ChatMention_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "ChatMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatMention" ADD CONSTRAINT "ChatMention_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "WorkspaceUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReaction" ADD CONSTRAINT "ChatReaction_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "ChatMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatReaction" ADD CONSTRAINT "ChatReaction_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "WorkspaceUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatMessageAttachment" ADD CONSTRAINT "ChatMessageAttachment_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatMessageAttachment" ADD CONSTRAINT "ChatMessageAttachment_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "ChatMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoomResource" ADD CONSTRAINT "ChatRoomResource_workspaceId_roomId_fkey" FOREIGN KEY ("workspaceId", "roomId") REFERENCES "ChatRoom"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoomResource" ADD CONSTRAINT "ChatRoomResource_workspaceId_documentId_fkey" FOREIGN KEY ("workspaceId", "documentId") REFERENCES "Document"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoomResource" ADD CONSTRAINT "ChatRoomResource_workspaceId_taskId_fkey" FOREIGN KEY ("workspaceId", "taskId") REFERENCES "Task"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoomResource" ADD CONSTRAINT "ChatRoomResource_workspaceId_articleId_fkey" FOREIGN KEY ("workspaceId", "articleId") REFERENCES "KnowledgeArticle"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChatRoomResource" ADD CONSTRAINT "ChatRoomResource_workspaceId_addedById_fkey" FOREIGN KEY ("workspaceId", "addedById") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkspaceUser" ADD CONSTRAINT "WorkspaceUser_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "WorkspaceUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "WorkspaceUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ApiKey" ADD CONSTRAINT "ApiKey_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LiveEvent" ADD CONSTRAINT "LiveEvent_streamKey_fkey" FOREIGN KEY ("streamKey") REFERENCES "LiveStream"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportGuestUser" ADD CONSTRAINT "SupportGuestUser_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportCategory" ADD CONSTRAINT "SupportCategory_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportLabel" ADD CONSTRAINT "SupportLabel_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketCounter" ADD CONSTRAINT "SupportTicketCounter_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_workspaceId_guestId_fkey" FOREIGN KEY ("workspaceId", "guestId") REFERENCES "SupportGuestUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_workspaceId_customerId_fkey" FOREIGN KEY ("workspaceId", "customerId") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_workspaceId_categoryId_fkey" FOREIGN KEY ("workspaceId", "categoryId") REFERENCES "SupportCategory"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_workspaceId_assigneeId_fkey" FOREIGN KEY ("workspaceId", "assigneeId") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_workspaceId_assignedTeamId_fkey" FOREIGN KEY ("workspaceId", "assignedTeamId") REFERENCES "Team"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_lastMessageId_fkey" FOREIGN KEY ("lastMessageId") REFERENCES "SupportMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicket" ADD CONSTRAINT "SupportTicket_lastPublicMessageId_fkey" FOREIGN KEY ("lastPublicMessageId") REFERENCES "SupportMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportMessage" ADD CONSTRAINT "SupportMessage_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "SupportTicket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportMessage" ADD CONSTRAINT "SupportMessage_agentId_fkey" FOREIGN KEY ("agentId") REFERENCES "WorkspaceUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportMessage" ADD CONSTRAINT "SupportMessage_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "WorkspaceUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportMessage" ADD CONSTRAINT "SupportMessage_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "SupportGuestUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportMention" ADD CONSTRAINT "SupportMention_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "SupportMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportMention" ADD CONSTRAINT "SupportMention_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "WorkspaceUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportMessageAttachment" ADD CONSTRAINT "SupportMessageAttachment_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportMessageAttachment" ADD CONSTRAINT "SupportMessageAttachment_messageId_fkey" FOREIGN KEY ("messageId") REFERENCES "SupportMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketRead" ADD CONSTRAINT "SupportTicketRead_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "SupportTicket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketRead" ADD CONSTRAINT "SupportTicketRead_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "WorkspaceUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketRead" ADD CONSTRAINT "SupportTicketRead_guestId_fkey" FOREIGN KEY ("guestId") REFERENCES "SupportGuestUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketLabel" ADD CONSTRAINT "SupportTicketLabel_workspaceId_ticketId_fkey" FOREIGN KEY ("workspaceId", "ticketId") REFERENCES "SupportTicket"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketLabel" ADD CONSTRAINT "SupportTicketLabel_workspaceId_labelId_fkey" FOREIGN KEY ("workspaceId", "labelId") REFERENCES "SupportLabel"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketHistory" ADD CONSTRAINT "SupportTicketHistory_ticketId_fkey" FOREIGN KEY ("ticketId") REFERENCES "SupportTicket"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketHistory" ADD CONSTRAINT "SupportTicketHistory_actorMemberId_fkey" FOREIGN KEY ("actorMemberId") REFERENCES "WorkspaceUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketHistory" ADD CONSTRAINT "SupportTicketHistory_actorGuestId_fkey" FOREIGN KEY ("actorGuestId") REFERENCES "SupportGuestUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketResource" ADD CONSTRAINT "SupportTicketResource_workspaceId_ticketId_fkey" FOREIGN KEY ("workspaceId", "ticketId") REFERENCES "SupportTicket"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketResource" ADD CONSTRAINT "SupportTicketResource_workspaceId_documentId_fkey" FOREIGN KEY ("workspaceId", "documentId") REFERENCES "Document"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketResource" ADD CONSTRAINT "SupportTicketResource_workspaceId_taskId_fkey" FOREIGN KEY ("workspaceId", "taskId") REFERENCES "Task"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketResource" ADD CONSTRAINT "SupportTicketResource_workspaceId_articleId_fkey" FOREIGN KEY ("workspaceId", "articleId") REFERENCES "KnowledgeArticle"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportTicketResource" ADD CONSTRAINT "SupportTicketResource_workspaceId_addedById_fkey" FOREIGN KEY ("workspaceId", "addedById") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportSettings" ADD CONSTRAINT "SupportSettings_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportSlaTarget" ADD CONSTRAINT "SupportSlaTarget_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportBusinessSlot" ADD CONSTRAINT "SupportBusinessSlot_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SupportHoliday" ADD CONSTRAINT "SupportHoliday_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_workspaceId_teamId_fkey" FOREIGN KEY ("workspaceId", "teamId") REFERENCES "Team"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TeamMember" ADD CONSTRAINT "TeamMember_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTeam" ADD CONSTRAINT "ProjectTeam_workspaceId_projectId_fkey" FOREIGN KEY ("workspaceId", "projectId") REFERENCES "Project"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectTeam" ADD CONSTRAINT "ProjectTeam_workspaceId_teamId_fkey" FOREIGN KEY ("workspaceId", "teamId") REFERENCES "Team"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_workspaceId_projectId_fkey" FOREIGN KEY ("workspaceId", "projectId") REFERENCES "Project"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_attachmentId_fkey" FOREIGN KEY ("attachmentId") REFERENCES "Attachment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Document" ADD CONSTRAINT "Document_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_workspaceId_projectId_fkey" FOREIGN KEY ("workspaceId", "projectId") REFERENCES "Project"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskAssignee" ADD CONSTRAINT "TaskAssignee_workspaceId_taskId_fkey" FOREIGN KEY ("workspaceId", "taskId") REFERENCES "Task"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskAssignee" ADD CONSTRAINT "TaskAssignee_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeArticle" ADD CONSTRAINT "KnowledgeArticle_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KnowledgeArticle" ADD CONSTRAINT "KnowledgeArticle_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectResource" ADD CONSTRAINT "ProjectResource_workspaceId_projectId_fkey" FOREIGN KEY ("workspaceId", "projectId") REFERENCES "Project"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectResource" ADD CONSTRAINT "ProjectResource_workspaceId_documentId_fkey" FOREIGN KEY ("workspaceId", "documentId") REFERENCES "Document"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectResource" ADD CONSTRAINT "ProjectResource_workspaceId_taskId_fkey" FOREIGN KEY ("workspaceId", "taskId") REFERENCES "Task"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectResource" ADD CONSTRAINT "ProjectResource_workspaceId_articleId_fkey" FOREIGN KEY ("workspaceId", "articleId") REFERENCES "KnowledgeArticle"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectResource" ADD CONSTRAINT "ProjectResource_workspaceId_addedById_fkey" FOREIGN KEY ("workspaceId", "addedById") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_workspaceId_guestId_fkey" FOREIGN KEY ("workspaceId", "guestId") REFERENCES "SupportGuestUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

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
CREATE UNIQUE INDEX "ChatRoom_one_direct_a_pair" ON "ChatRoom" ("directLowId", "directHighId") WHERE "type" = 'DIRECT';
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
