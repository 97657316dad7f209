import { builder } from '../../../graphql/builder.ts';

export const ChatRoomType = builder.enumType('ChatRoomType', {
  description: 'What a room is for.',
  values: {
    DIRECT: { description: 'Two agents between themselves; one room a pair.' },
    TEAM: { description: 'A team’s own; its members come and go with the team.' },
    GROUP: { description: 'Made by hand.' },
    PROJECT: { description: 'A project’s own; its teams’ people come and go with them, others are added by hand.' },
  } as const,
});

export const ChatRoomMemberRole = builder.enumType('ChatRoomMemberRole', {
  description: 'What a member may do in a room; each may what the ones below may.',
  values: {
    OWNER: { description: 'Deletes the room. A room with members always has one; a DIRECT one has none.' },
    ADMIN: {
      description: 'Changes the room, its members and roles below its own; links resources; writes when locked.',
    },
    MODERATOR: { description: 'Pins messages and deletes others’.' },
    MEMBER: { description: 'Writes; edits and deletes its own messages.' },
    GUEST: { description: 'Reads.' },
  } as const,
});

export const ChatMessageType = builder.enumType('ChatMessageType', {
  description: 'What a message is.',
  values: {
    TEXT: { description: 'Text, or files of several kinds.' },
    IMAGE: { description: 'Pictures.' },
    FILE: { description: 'Files.' },
    VOICE: { description: 'A voice recording.' },
    VIDEO: { description: 'Videos.' },
    SYSTEM: { description: 'Written by the system; its sender is who caused it.' },
  } as const,
});

export const RoomMembership = builder.enumType('RoomMembership', {
  description: 'Which rooms a list holds.',
  values: {
    JOINED: { description: 'Those that the agent is in.' },
    JOINABLE: { description: 'Those that the agent is not in, and may join.' },
  } as const,
});
