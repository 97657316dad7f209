-- Other servers may be writing: no ticket moves between the reading of its activity and the trigger that follows it.
LOCK TABLE "SupportTicket" IN SHARE ROW EXCLUSIVE MODE;

-- AlterTable
ALTER TABLE "SupportTicketLabel" ADD COLUMN     "lastActivityAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "publicLastActivityAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- The marks that are there already.
UPDATE "SupportTicketLabel" AS mark
SET "lastActivityAt" = ticket."lastActivityAt", "publicLastActivityAt" = ticket."publicLastActivityAt"
FROM "SupportTicket" AS ticket WHERE ticket."id" = mark."ticketId";

-- DropIndex
DROP INDEX "SupportTicketLabel_labelId_idx";

-- CreateIndex
CREATE INDEX "SupportTicketLabel_labelId_lastActivityAt_ticketId_idx" ON "SupportTicketLabel"("labelId", "lastActivityAt", "ticketId");

-- CreateIndex
CREATE INDEX "SupportTicketLabel_labelId_publicLastActivityAt_ticketId_idx" ON "SupportTicketLabel"("labelId", "publicLastActivityAt", "ticketId");

-- A mark begins with its ticket's activity, and goes with it. Who marks a ticket has locked it, as has who moves its activity.
CREATE FUNCTION "dateSupportTicketLabel"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT "lastActivityAt", "publicLastActivityAt" INTO NEW."lastActivityAt", NEW."publicLastActivityAt"
  FROM "SupportTicket" WHERE "id" = NEW."ticketId";
  RETURN NEW;
END $$;

CREATE TRIGGER "SupportTicketLabel_activity" BEFORE INSERT ON "SupportTicketLabel"
  FOR EACH ROW EXECUTE FUNCTION "dateSupportTicketLabel"();

CREATE FUNCTION "dateSupportTicketLabels"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "SupportTicketLabel"
  SET "lastActivityAt" = NEW."lastActivityAt", "publicLastActivityAt" = NEW."publicLastActivityAt"
  WHERE "ticketId" = NEW."id";
  RETURN NULL;
END $$;

CREATE TRIGGER "SupportTicket_activity_of_labels" AFTER UPDATE ON "SupportTicket" FOR EACH ROW
  WHEN ((OLD."lastActivityAt", OLD."publicLastActivityAt") IS DISTINCT FROM (NEW."lastActivityAt", NEW."publicLastActivityAt"))
  EXECUTE FUNCTION "dateSupportTicketLabels"();
