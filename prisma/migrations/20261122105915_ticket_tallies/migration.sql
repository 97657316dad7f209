-- CreateTable
CREATE TABLE "SupportTicketTally" (
    "id" BIGSERIAL NOT NULL,
    "workspaceId" UUID NOT NULL,
    "status" "SupportTicketStatus" NOT NULL,
    "assigneeId" UUID,
    "tickets" INTEGER NOT NULL,
    "isFolded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SupportTicketTally_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SupportTicketHour" (
    "id" BIGSERIAL NOT NULL,
    "workspaceId" UUID NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "opened" INTEGER NOT NULL,
    "answered" INTEGER NOT NULL,
    "answering" BIGINT NOT NULL,
    "resolved" INTEGER NOT NULL,
    "resolving" BIGINT NOT NULL,
    "isFolded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "SupportTicketHour_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SupportTicketTally_workspaceId_idx" ON "SupportTicketTally"("workspaceId");

-- CreateIndex
CREATE INDEX "SupportTicketHour_workspaceId_hour_idx" ON "SupportTicketHour"("workspaceId", "hour");

-- CreateIndex
CREATE INDEX "SupportTicketHour_hour_idx" ON "SupportTicketHour"("hour");

-- The sweep finds what it has not folded.
CREATE INDEX "SupportTicketTally_unfolded" ON "SupportTicketTally" ("workspaceId") WHERE NOT "isFolded";
CREATE INDEX "SupportTicketHour_unfolded" ON "SupportTicketHour" ("workspaceId", "hour") WHERE NOT "isFolded";

-- What a ticket was counts no longer; what it is counts.
CREATE FUNCTION "tallySupportTicket"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."deletedAt" IS NULL THEN
    INSERT INTO "SupportTicketTally" ("workspaceId", "status", "assigneeId", "tickets")
    VALUES (OLD."workspaceId", OLD."status", OLD."assigneeId", -1);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW."deletedAt" IS NULL THEN
    INSERT INTO "SupportTicketTally" ("workspaceId", "status", "assigneeId", "tickets")
    VALUES (NEW."workspaceId", NEW."status", NEW."assigneeId", 1);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "SupportTicket_tally" AFTER INSERT OR DELETE ON "SupportTicket"
  FOR EACH ROW EXECUTE FUNCTION "tallySupportTicket"();
CREATE TRIGGER "SupportTicket_tally_change" AFTER UPDATE ON "SupportTicket" FOR EACH ROW
  WHEN ((OLD."status", OLD."assigneeId", OLD."deletedAt" IS NULL) IS DISTINCT FROM (NEW."status", NEW."assigneeId", NEW."deletedAt" IS NULL))
  EXECUTE FUNCTION "tallySupportTicket"();

CREATE FUNCTION "clockSupportTicket"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD."deletedAt" IS NULL THEN
    INSERT INTO "SupportTicketHour" ("workspaceId", "hour", "opened", "answered", "answering", "resolved", "resolving")
    VALUES (OLD."workspaceId", date_trunc('hour', OLD."createdAt", 'UTC'), -1,
      -num_nonnulls(OLD."responseTime"), -coalesce(OLD."responseTime", 0),
      -num_nonnulls(OLD."resolutionTime"), -coalesce(OLD."resolutionTime", 0));
  END IF;
  IF TG_OP <> 'DELETE' AND NEW."deletedAt" IS NULL THEN
    INSERT INTO "SupportTicketHour" ("workspaceId", "hour", "opened", "answered", "answering", "resolved", "resolving")
    VALUES (NEW."workspaceId", date_trunc('hour', NEW."createdAt", 'UTC'), 1,
      num_nonnulls(NEW."responseTime"), coalesce(NEW."responseTime", 0),
      num_nonnulls(NEW."resolutionTime"), coalesce(NEW."resolutionTime", 0));
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "SupportTicket_clock" AFTER INSERT OR DELETE ON "SupportTicket"
  FOR EACH ROW EXECUTE FUNCTION "clockSupportTicket"();
CREATE TRIGGER "SupportTicket_clock_change" AFTER UPDATE ON "SupportTicket" FOR EACH ROW
  WHEN ((OLD."responseTime", OLD."resolutionTime", OLD."deletedAt" IS NULL) IS DISTINCT FROM (NEW."responseTime", NEW."resolutionTime", NEW."deletedAt" IS NULL))
  EXECUTE FUNCTION "clockSupportTicket"();

-- Counts everything anew: for the tickets that are there already, and after a restore that left the triggers out.
CREATE FUNCTION "recountSupportTickets"() RETURNS void LANGUAGE sql AS $$
  LOCK TABLE "SupportTicket" IN SHARE MODE;
  DELETE FROM "SupportTicketTally";
  DELETE FROM "SupportTicketHour";
  INSERT INTO "SupportTicketTally" ("workspaceId", "status", "assigneeId", "tickets", "isFolded")
  SELECT "workspaceId", "status", "assigneeId", count(*), true
  FROM "SupportTicket" WHERE "deletedAt" IS NULL GROUP BY 1, 2, 3;
  INSERT INTO "SupportTicketHour" ("workspaceId", "hour", "opened", "answered", "answering", "resolved", "resolving", "isFolded")
  SELECT "workspaceId", date_trunc('hour', "createdAt", 'UTC'), count(*),
    count("responseTime"), coalesce(sum("responseTime"), 0), count("resolutionTime"), coalesce(sum("resolutionTime"), 0), true
  FROM "SupportTicket" WHERE "deletedAt" IS NULL GROUP BY 1, 2;
$$;
SELECT "recountSupportTickets"();

-- An agent's badge looks at what is still to be done, which does not grow with what is done.
CREATE INDEX "SupportTicket_active_of_assignee" ON "SupportTicket" ("workspaceId", "assigneeId")
  WHERE "deletedAt" IS NULL AND "status" NOT IN ('RESOLVED', 'CLOSED');
