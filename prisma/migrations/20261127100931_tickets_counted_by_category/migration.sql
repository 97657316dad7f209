-- CreateTable
CREATE TABLE "SupportCategoryTally" (
    "id" BIGSERIAL NOT NULL,
    "workspaceId" UUID NOT NULL,
    "categoryId" UUID NOT NULL,
    "status" "SupportTicketStatus" NOT NULL,
    "tickets" INTEGER NOT NULL,
    "isFolded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SupportCategoryTally_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SupportCategoryTally_categoryId_idx" ON "SupportCategoryTally"("categoryId");

-- The sweep finds what it has not folded.
CREATE INDEX "SupportCategoryTally_unfolded" ON "SupportCategoryTally" ("categoryId") WHERE NOT "isFolded";

-- What a ticket was counts no longer; what it is counts.
CREATE FUNCTION "tallySupportCategory"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."deletedAt" IS NULL AND OLD."categoryId" IS NOT NULL THEN
    INSERT INTO "SupportCategoryTally" ("workspaceId", "categoryId", "status", "tickets")
    VALUES (OLD."workspaceId", OLD."categoryId", OLD."status", -1);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW."deletedAt" IS NULL AND NEW."categoryId" IS NOT NULL THEN
    INSERT INTO "SupportCategoryTally" ("workspaceId", "categoryId", "status", "tickets")
    VALUES (NEW."workspaceId", NEW."categoryId", NEW."status", 1);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "SupportTicket_category_tally" AFTER INSERT OR DELETE ON "SupportTicket"
  FOR EACH ROW EXECUTE FUNCTION "tallySupportCategory"();
CREATE TRIGGER "SupportTicket_category_tally_change" AFTER UPDATE ON "SupportTicket" FOR EACH ROW
  WHEN ((OLD."status", OLD."categoryId", OLD."deletedAt" IS NULL) IS DISTINCT FROM (NEW."status", NEW."categoryId", NEW."deletedAt" IS NULL))
  EXECUTE FUNCTION "tallySupportCategory"();

CREATE OR REPLACE FUNCTION "recountSupportTickets"() RETURNS void LANGUAGE sql AS $$
  LOCK TABLE "SupportTicket" IN SHARE MODE;
  DELETE FROM "SupportTicketTally";
  DELETE FROM "SupportCategoryTally";
  DELETE FROM "SupportTicketHour";
  INSERT INTO "SupportTicketTally" ("workspaceId", "status", "assigneeId", "tickets", "isFolded")
  SELECT "workspaceId", "status", "assigneeId", count(*), true
  FROM "SupportTicket" WHERE "deletedAt" IS NULL GROUP BY 1, 2, 3;
  INSERT INTO "SupportCategoryTally" ("workspaceId", "categoryId", "status", "tickets", "isFolded")
  SELECT "workspaceId", "categoryId", "status", count(*), true
  FROM "SupportTicket" WHERE "deletedAt" IS NULL AND "categoryId" IS NOT NULL GROUP BY 1, 2, 3;
  INSERT INTO "SupportTicketHour" ("workspaceId", "hour", "opened", "answered", "answering", "resolved", "resolving", "isFolded")
  SELECT "workspaceId", date_trunc('hour', "createdAt", 'UTC'), count(*),
    count("responseTime"), coalesce(sum("responseTime"), 0), count("resolutionTime"), coalesce(sum("resolutionTime"), 0), true
  FROM "SupportTicket" WHERE "deletedAt" IS NULL GROUP BY 1, 2;
$$;
-- For the tickets that are there already.
SELECT "recountSupportTickets"();
