import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { formed, line, optional } from '../../../platform/text.ts';
import { addMember, changeMemberRole, joinRoom, removeMember, updateMySettings } from '../members.ts';
import { markRead } from '../reading.ts';
import { ranks } from '../roles.ts';
import { ChatRoomMemberRole } from './enums.ts';
import { membershipField, roomField, type ChatOutcome } from './outcome.ts';

const color = formed(7, /^#[0-9a-f]{6}$/i, {
  FA: 'رنگ به شکل ‎#rrggbb نوشته می‌شود.',
  EN: 'A colour is written as #rrggbb.',
});

write('joinRoom', {
  description: 'Staff: joins a GROUP or PROJECT room that is not private.',
  scopes: { staff: true },
  input: builder.inputType('JoinRoomInput', {
    description: 'A room to be joined.',
    fields: (t) => ({
      roomId: t.id({ required: true, description: 'The room.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ChatOutcome>('JoinRoomPayload', (t) => ({
    room: roomField(t, 'The room.'),
    membership: membershipField(t, 'What the viewer now is in it.'),
  })),
  shape: z.object({ roomId: z.string() }),
  run(work, { roomId }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return joinRoom(work, context.viewer, keyOf(roomId, 'ChatRoom'));
  },
});

write('addRoomMember', {
  description:
    'Staff: adds an agent to a GROUP or PROJECT room. For its admins; FORBIDDEN for roles not below one’s own.',
  scopes: { staff: true, CHAT_WRITE: true },
  input: builder.inputType('AddRoomMemberInput', {
    description: 'Somebody to be in a room.',
    fields: (t) => ({
      roomId: t.id({ required: true, description: 'The room.' }),
      memberId: t.id({ required: true, description: 'A WorkspaceUser: an agent, or the bot of an API key.' }),
      role: t.field({ type: ChatRoomMemberRole, defaultValue: 'MEMBER', description: 'Below one’s own.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ChatOutcome>('AddRoomMemberPayload', (t) => ({
    room: roomField(t, 'The room.'),
    membership: membershipField(t, 'The new member; one who was in the room already, as they were.'),
  })),
  shape: z.object({ roomId: z.string(), memberId: z.string(), role: z.enum(ranks).nullish() }),
  run(work, { roomId, memberId, role }, context) {
    return addMember(work, actingAgent(context), {
      roomId: keyOf(roomId, 'ChatRoom'),
      memberId: keyOf(memberId, 'WorkspaceUser'),
      role: role ?? 'MEMBER',
    });
  },
});

write('changeRoomMemberRole', {
  description: 'Staff: gives a member below oneself another role below one’s own. For a room’s admins.',
  scopes: { staff: true, CHAT_WRITE: true },
  input: builder.inputType('ChangeRoomMemberRoleInput', {
    description: 'What a member is to be.',
    fields: (t) => ({
      roomId: t.id({ required: true, description: 'The room.' }),
      memberId: t.id({ required: true, description: 'A WorkspaceUser.' }),
      role: t.field({ type: ChatRoomMemberRole, required: true, description: 'Below one’s own.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ChatOutcome>('ChangeRoomMemberRolePayload', (t) => ({
    membership: membershipField(t, 'The member, as they now are.'),
  })),
  shape: z.object({ roomId: z.string(), memberId: z.string(), role: z.enum(ranks) }),
  run(work, { roomId, memberId, role }, context) {
    return changeMemberRole(work, actingAgent(context), {
      roomId: keyOf(roomId, 'ChatRoom'),
      memberId: keyOf(memberId, 'WorkspaceUser'),
      role,
    });
  },
});

write('removeRoomMember', {
  description: 'Staff: takes a member below oneself out of a GROUP or PROJECT room, or leaves it.',
  scopes: { staff: true, CHAT_WRITE: true },
  input: builder.inputType('RemoveRoomMemberInput', {
    description: 'Who is to leave a room.',
    fields: (t) => ({
      roomId: t.id({ required: true, description: 'The room.' }),
      memberId: t.id({ required: true, description: 'A WorkspaceUser; oneself leaves.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ChatOutcome>('RemoveRoomMemberPayload', (t) => ({
    room: roomField(t, 'The room; null after leaving one that can’t be joined again.'),
  })),
  shape: z.object({ roomId: z.string(), memberId: z.string() }),
  run(work, { roomId, memberId }, context) {
    return removeMember(work, actingAgent(context), {
      roomId: keyOf(roomId, 'ChatRoom'),
      memberId: keyOf(memberId, 'WorkspaceUser'),
    });
  },
});

write('updateMyRoomSettings', {
  description: 'Staff: one’s own settings of a room.',
  scopes: { staff: true, CHAT_WRITE: true },
  input: builder.inputType('UpdateMyRoomSettingsInput', {
    description: 'What is to change: what is absent stays as it is.',
    fields: (t) => ({
      roomId: t.id({ required: true, description: 'The room.' }),
      isMuted: t.boolean({ description: 'No notices of it; for one’s own eyes.' }),
      customNickname: t.string({
        description: 'Shown to the room instead of the name; up to 80 characters; null clears.',
      }),
      customColor: t.string({ description: 'Colour of the name in the room, #rrggbb; null clears.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ChatOutcome>('UpdateMyRoomSettingsPayload', (t) => ({
    membership: membershipField(t, 'One’s membership.'),
  })),
  shape: z.object({
    roomId: z.string(),
    isMuted: z.boolean().optional(),
    customNickname: optional(line(80)),
    customColor: optional(color),
  }),
  run(work, { roomId, isMuted, customNickname, customColor }, context) {
    const settings = { isMuted, customNickname, customColor };
    return updateMySettings(work, actingAgent(context), { ...settings, roomId: keyOf(roomId, 'ChatRoom') });
  },
});

write('markRoomRead', {
  description: 'Staff: marks a room read up to and with a message. INVALID for one above the mark.',
  scopes: { staff: true, CHAT_WRITE: true },
  input: builder.inputType('MarkRoomReadInput', {
    description: 'How far one has read.',
    fields: (t) => ({
      roomId: t.id({ required: true, description: 'The room.' }),
      messageId: t.id({ required: true, description: 'The newest message that was read.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ChatOutcome>('MarkRoomReadPayload', (t) => ({ room: roomField(t, 'The room.') })),
  shape: z.object({ roomId: z.string(), messageId: z.string() }),
  run(work, { roomId, messageId }, context) {
    return markRead(work, actingAgent(context), {
      roomId: keyOf(roomId, 'ChatRoom'),
      messageId: keyOf(messageId, 'ChatMessage'),
    });
  },
});
