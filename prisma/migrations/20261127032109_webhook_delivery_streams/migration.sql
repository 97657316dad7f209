-- AlterTable
ALTER TABLE "WebhookDelivery" ADD COLUMN     "streamKey" TEXT;

-- What was noted down before: its stream follows from what it tells. Of a message that is no more, it can only have been a note.
UPDATE "WebhookDelivery" SET "streamKey" = CASE
    WHEN "WebhookDelivery"."eventType"::TEXT LIKE 'CHAT\_%' THEN 'chat-room:' || ("payload" ->> 'roomId')
    WHEN "payload" ->> 'messageId' IS NULL OR EXISTS (
        SELECT 1 FROM "SupportMessage"
        WHERE "SupportMessage"."id" = ("payload" ->> 'messageId')::UUID AND NOT "isInternal"
    ) THEN 'support-log:' || "WebhookEndpoint"."workspaceId"
    ELSE 'support-log:' || "WebhookEndpoint"."workspaceId" || ':notes'
END
FROM "WebhookEndpoint" WHERE "WebhookEndpoint"."id" = "endpointId";

ALTER TABLE "WebhookDelivery" ALTER COLUMN "streamKey" SET NOT NULL;
