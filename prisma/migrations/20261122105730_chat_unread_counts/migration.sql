-- Unread counts become differences of a running number, so that a message writes no row a member.

ALTER TABLE "ChatMessage" ADD COLUMN "ordinal" INTEGER;

UPDATE "ChatMessage" AS message SET "ordinal" = counted."ordinal"
FROM (
  SELECT "id", count(*) FILTER (WHERE "type" <> 'SYSTEM') OVER (PARTITION BY "roomId" ORDER BY "position")::int AS "ordinal"
  FROM "ChatMessage"
) AS counted
WHERE counted."id" = message."id";

ALTER TABLE "ChatMessage" ALTER COLUMN "ordinal" SET NOT NULL;

ALTER TABLE "ChatRoom" ADD COLUMN "messageCount" INTEGER NOT NULL DEFAULT 0;

UPDATE "ChatRoom" AS room SET "messageCount" = counted."total"
FROM (SELECT "roomId", max("ordinal") AS "total" FROM "ChatMessage" GROUP BY "roomId") AS counted
WHERE counted."roomId" = room."id";

ALTER TABLE "ChatRoomMember"
  ADD COLUMN "deletedUnread" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "isAddedByHand" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "readCount" INTEGER NOT NULL DEFAULT 0;

UPDATE "ChatRoomMember" AS member SET "readCount" = greatest(0, room."messageCount" - member."unreadCount")
FROM "ChatRoom" AS room
WHERE room."id" = member."roomId";

ALTER TABLE "ChatRoomMember" DROP COLUMN "unreadCount";

CREATE INDEX "ChatMessage_roomId_ordinal_idx" ON "ChatMessage"("roomId", "ordinal");
