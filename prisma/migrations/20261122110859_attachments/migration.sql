-- Nothing could write attachments before: the tables that are dropped are empty.

-- DropForeignKey
ALTER TABLE "ChatMessageAttachment" DROP CONSTRAINT "ChatMessageAttachment_attachmentId_fkey";

-- DropForeignKey
ALTER TABLE "ChatMessageAttachment" DROP CONSTRAINT "ChatMessageAttachment_messageId_fkey";

-- DropForeignKey
ALTER TABLE "SupportMessageAttachment" DROP CONSTRAINT "SupportMessageAttachment_attachmentId_fkey";

-- DropForeignKey
ALTER TABLE "SupportMessageAttachment" DROP CONSTRAINT "SupportMessageAttachment_messageId_fkey";

-- DropIndex
DROP INDEX "Attachment_createdAt_idx";

-- AlterTable
ALTER TABLE "Attachment" ADD COLUMN     "chatMessageId" UUID,
ADD COLUMN     "ordinal" INTEGER,
ADD COLUMN     "supportMessageId" UUID,
ADD COLUMN     "usedAt" TIMESTAMPTZ(3),
ALTER COLUMN "storageKey" DROP NOT NULL;

-- DropTable
DROP TABLE "ChatMessageAttachment";

-- DropTable
DROP TABLE "SupportMessageAttachment";

-- CreateTable
CREATE TABLE "DiscardedFile" (
    "storageKey" TEXT NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "DiscardedFile_pkey" PRIMARY KEY ("storageKey")
);

-- CreateIndex
CREATE INDEX "DiscardedFile_dueAt_idx" ON "DiscardedFile"("dueAt");

-- CreateIndex
CREATE INDEX "Attachment_usedAt_createdAt_idx" ON "Attachment"("usedAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_supportMessageId_ordinal_key" ON "Attachment"("supportMessageId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Attachment_chatMessageId_ordinal_key" ON "Attachment"("chatMessageId", "ordinal");

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_chatMessageId_fkey" FOREIGN KEY ("chatMessageId") REFERENCES "ChatMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_supportMessageId_fkey" FOREIGN KEY ("supportMessageId") REFERENCES "SupportMessage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Checks
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_uploaded" CHECK (num_nonnulls("storageKey", "uploadedAt") IN (0, 2));
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_used" CHECK ("usedAt" IS NULL OR "uploadedAt" IS NOT NULL);
ALTER TABLE "Attachment" ADD CONSTRAINT "Attachment_one_place" CHECK (num_nonnulls("supportMessageId", "chatMessageId") <= 1);
