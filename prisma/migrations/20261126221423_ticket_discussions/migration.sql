-- CreateTable
CREATE TABLE "TicketDiscussion" (
    "roomId" UUID NOT NULL,
    "ticketId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "replacedAt" TIMESTAMPTZ(3),

    CONSTRAINT "TicketDiscussion_pkey" PRIMARY KEY ("roomId")
);

-- CreateIndex
CREATE INDEX "TicketDiscussion_ticketId_idx" ON "TicketDiscussion"("ticketId");

-- A ticket is talked about in one room at a time, whoever else asks for one at the same moment.
CREATE UNIQUE INDEX "TicketDiscussion_one_at_a_time" ON "TicketDiscussion" ("ticketId") WHERE "replacedAt" IS NULL;
