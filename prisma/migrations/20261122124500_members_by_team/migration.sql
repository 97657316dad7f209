-- Rooms that are older than "isAddedByHand" took everybody for added by hand: whoever left a team stayed in its room.
UPDATE "ChatRoomMember" AS member SET "isAddedByHand" = false
FROM "ChatRoom" AS room
WHERE room."id" = member."roomId" AND (
  room."type" = 'TEAM'
  OR room."type" = 'PROJECT' AND member."memberId" <> room."createdById" AND EXISTS (
    SELECT 1 FROM "ProjectTeam" AS part JOIN "TeamMember" AS belonging ON belonging."teamId" = part."teamId"
    WHERE part."projectId" = room."projectId" AND belonging."memberId" = member."memberId"
  )
);
