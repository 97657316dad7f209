-- CreateEnum
CREATE TYPE "WebhookEventType" AS ENUM ('SUPPORT_TICKET_OPENED', 'SUPPORT_TICKET_UPDATED', 'SUPPORT_TICKET_READ', 'SUPPORT_TICKET_DELETED', 'TICKET_RESOURCES_CHANGED', 'SUPPORT_MESSAGE_SENT', 'SUPPORT_MESSAGE_EDITED', 'SUPPORT_MESSAGE_DELETED', 'CHAT_MESSAGE_SENT', 'CHAT_MESSAGE_EDITED', 'CHAT_MESSAGE_DELETED', 'CHAT_MESSAGE_PIN_CHANGED', 'CHAT_REACTIONS_CHANGED', 'CHAT_ROOM_UPDATED', 'CHAT_ROOM_MEMBERS_CHANGED', 'CHAT_ROOM_RESOURCES_CHANGED', 'CHAT_ROOM_READ', 'CHAT_ROOM_DELETED');

-- CreateEnum
CREATE TYPE "WebhookDisabledReason" AS ENUM ('BY_HAND', 'GONE', 'FAILING', 'KEY_REVOKED');

-- CreateEnum
CREATE TYPE "WebhookDeliveryStatus" AS ENUM ('PENDING', 'SUCCEEDED', 'FAILED');

-- CreateEnum
CREATE TYPE "WebhookFailure" AS ENUM ('REFUSED', 'REDIRECT', 'TIMEOUT', 'UNREACHABLE', 'BLOCKED_ADDRESS', 'UNREADABLE_SECRET');

-- CreateTable
CREATE TABLE "WebhookEndpoint" (
    "id" UUID NOT NULL,
    "workspaceId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "createdById" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "eventTypes" "WebhookEventType"[],
    "scopes" "ApiScope"[],
    "document" TEXT NOT NULL,
    "secret" BYTEA NOT NULL,
    "formerSecret" BYTEA,
    "formerSecretEndsAt" TIMESTAMPTZ(3),
    "isEnabled" BOOLEAN NOT NULL DEFAULT true,
    "disabledReason" "WebhookDisabledReason",
    "disabledAt" TIMESTAMPTZ(3),
    "failingSince" TIMESTAMPTZ(3),
    "lastNumber" INTEGER NOT NULL DEFAULT 0,
    "heldUntil" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "WebhookEndpoint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WebhookCursor" (
    "endpointId" UUID NOT NULL,
    "streamKey" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,

    CONSTRAINT "WebhookCursor_pkey" PRIMARY KEY ("endpointId","streamKey")
);

-- CreateTable
CREATE TABLE "WebhookDelivery" (
    "id" UUID NOT NULL,
    "endpointId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "eventType" "WebhookEventType" NOT NULL,
    "payload" JSONB NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "status" "WebhookDeliveryStatus" NOT NULL DEFAULT 'PENDING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAttemptAt" TIMESTAMPTZ(3),
    "lastAttemptAt" TIMESTAMPTZ(3),
    "responseStatus" INTEGER,
    "durationMs" INTEGER,
    "failure" "WebhookFailure",
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WebhookDelivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "WebhookEndpoint_memberId_key" ON "WebhookEndpoint"("memberId");

-- CreateIndex
CREATE INDEX "WebhookEndpoint_workspaceId_createdAt_idx" ON "WebhookEndpoint"("workspaceId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookEndpoint_workspaceId_memberId_key" ON "WebhookEndpoint"("workspaceId", "memberId");

-- CreateIndex
CREATE INDEX "WebhookDelivery_status_nextAttemptAt_idx" ON "WebhookDelivery"("status", "nextAttemptAt");

-- CreateIndex
CREATE INDEX "WebhookDelivery_createdAt_idx" ON "WebhookDelivery"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "WebhookDelivery_endpointId_number_key" ON "WebhookDelivery"("endpointId", "number");

-- AddForeignKey
ALTER TABLE "WebhookEndpoint" ADD CONSTRAINT "WebhookEndpoint_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookEndpoint" ADD CONSTRAINT "WebhookEndpoint_workspaceId_memberId_fkey" FOREIGN KEY ("workspaceId", "memberId") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookEndpoint" ADD CONSTRAINT "WebhookEndpoint_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "WorkspaceUser"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookCursor" ADD CONSTRAINT "WebhookCursor_endpointId_fkey" FOREIGN KEY ("endpointId") REFERENCES "WebhookEndpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WebhookDelivery" ADD CONSTRAINT "WebhookDelivery_endpointId_fkey" FOREIGN KEY ("endpointId") REFERENCES "WebhookEndpoint"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
