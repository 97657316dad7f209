import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { line, lines, listOf, optional } from '../../../platform/text.ts';
import { deleteRoom, updateRoom } from '../room-changes.ts';
import { createDirectRoom, createGroup, createProjectRoom, createTeamRoom } from '../rooms.ts';
import { emoji } from '../emoji.ts';
import { subjectNeeded, titleNeeded } from '../wording.ts';
import { ChatRoomType } from './enums.ts';
import { deletedRoomField, roomField, type ChatOutcome } from './outcome.ts';

const description = optional(lines(1_000));
const icon = z.preprocess((value) => (value === '' ? null : value), emoji.nullish());
const mostMembers = 500;

function required<T>(value: T | null | undefined, field: string, says = subjectNeeded): T {
  if (value == null) throw new Refusal({ code: 'REQUIRED', says, field: [field] });
  return value;
}

write('createRoom', {
  description:
    'Staff: makes a room. A second DIRECT one of a pair, TEAM one of a team or PROJECT one of a project gives the first.',
  scopes: { staff: true, CHAT_WRITE: true },
  input: builder.inputType('CreateRoomInput', {
    description: 'A new room. DIRECT: memberIds names the other one. TEAM: teamId. PROJECT: projectId. GROUP: title.',
    fields: (t) => ({
      type: t.field({ type: ChatRoomType, required: true, description: 'What it is for.' }),
      title: t.string({ description: 'Up to 120 characters; TEAM and PROJECT rooms get one from their subject.' }),
      description: t.string({ description: 'Up to 1,000 characters.' }),
      icon: t.string({ description: 'One emoji.' }),
      isPrivate: t.boolean({
        defaultValue: false,
        description: 'GROUP and PROJECT: only members know of it. The others always are.',
      }),
      teamId: t.id({ description: 'TEAM: whose.' }),
      projectId: t.id({ description: 'PROJECT: whose.' }),
      memberIds: t.idList({ description: 'GROUP: agents to be in it, up to 500. DIRECT: the other one.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ChatOutcome>('CreateRoomPayload', (t) => ({
    room: roomField(t, 'The room; null when the viewer is not in it and can’t join.'),
  })),
  shape: z.object({
    type: z.enum(['DIRECT', 'TEAM', 'GROUP', 'PROJECT']),
    title: optional(line(120)),
    description,
    icon,
    isPrivate: z.boolean().nullish(),
    teamId: z.string().nullish(),
    projectId: z.string().nullish(),
    memberIds: listOf(z.string(), mostMembers).nullish(),
  }),
  run(work, input, context) {
    const viewer = actingAgent(context);
    const memberIds = (input.memberIds ?? []).map((id) => keyOf(id, 'WorkspaceUser'));
    const isPrivate = input.isPrivate ?? false;
    const given = { title: input.title ?? null, description: input.description ?? null, icon: input.icon ?? null };
    switch (input.type) {
      case 'DIRECT':
        return createDirectRoom(work, viewer, memberIds);
      case 'GROUP':
        return createGroup(work, viewer, {
          ...given,
          title: required(given.title, 'title', titleNeeded),
          isPrivate,
          memberIds,
        });
      case 'TEAM':
        return createTeamRoom(work, viewer, keyOf(required(input.teamId, 'teamId'), 'Team'), given);
      case 'PROJECT': {
        const projectId = keyOf(required(input.projectId, 'projectId'), 'Project');
        return createProjectRoom(work, viewer, projectId, { ...given, isPrivate });
      }
    }
  },
});

write('updateRoom', {
  description: 'Staff: changes a room. For its admins; FORBIDDEN to members below.',
  scopes: { staff: true, CHAT_WRITE: true },
  input: builder.inputType('UpdateRoomInput', {
    description: 'What is to change: what is absent stays as it is.',
    fields: (t) => ({
      roomId: t.id({ required: true, description: 'The room.' }),
      title: t.string({ description: 'Up to 120 characters; can’t be cleared.' }),
      description: t.string({ description: 'Up to 1,000 characters; null clears.' }),
      icon: t.string({ description: 'One emoji; null clears.' }),
      isPrivate: t.boolean({ description: 'Only members know of it. A TEAM room always is.' }),
      isArchived: t.boolean({ description: 'Nobody writes in it any more; it leaves the default list.' }),
      isLocked: t.boolean({ description: 'Only its admins write in it.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ChatOutcome>('UpdateRoomPayload', (t) => ({ room: roomField(t, 'The room.') })),
  shape: z.object({
    roomId: z.string(),
    title: line(120).optional(),
    description,
    icon,
    isPrivate: z.boolean().optional(),
    isArchived: z.boolean().optional(),
    isLocked: z.boolean().optional(),
  }),
  run(work, { roomId, title, description, icon, isPrivate, isArchived, isLocked }, context) {
    const change = { title, description, icon, isPrivate, isArchived, isLocked };
    return updateRoom(work, actingAgent(context), { ...change, roomId: keyOf(roomId, 'ChatRoom') });
  },
});

write('deleteRoom', {
  description: 'Staff: deletes a room with all that was said in it. For its owner; a DIRECT one stays.',
  scopes: { staff: true, CHAT_WRITE: true },
  input: builder.inputType('DeleteRoomInput', {
    description: 'A room to go.',
    fields: (t) => ({
      roomId: t.id({ required: true, description: 'The room.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ChatOutcome>('DeleteRoomPayload', (t) => ({ deletedId: deletedRoomField(t) })),
  shape: z.object({ roomId: z.string() }),
  run(work, { roomId }, context) {
    return deleteRoom(work, actingAgent(context), keyOf(roomId, 'ChatRoom'));
  },
});
