import { z } from 'zod';
import { actingAgent } from '../../../graphql/actor.ts';
import { builder } from '../../../graphql/builder.ts';
import { encodeNodeId, keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write, type PayloadFields } from '../../../graphql/write.ts';
import { linkNote, linkShape } from '../../resources/graphql/link-input.ts';
import { referenceOf } from '../../resources/graphql/resource.ts';
import { Project } from '../../workspace/graphql/project.ts';
import { visibleProjects } from '../../workspace/public.ts';
import {
  linkProjectResource,
  linkRoomResource,
  unlinkProjectResource,
  unlinkRoomResource,
  updateRoomResource,
  visibleRoomLinks,
} from '../resources.ts';
import { RoomResourceLink } from './resource-links.ts';

interface LinkOutcome {
  linkId?: string;
}

function linkField(t: PayloadFields<LinkOutcome>, description: string) {
  return t.prismaField({
    type: RoomResourceLink,
    nullable: true,
    description,
    resolve: (query, { linkId }, _args, { db, viewer }) =>
      linkId
        ? db.chatRoomResource.findFirst({ ...query, where: { AND: [visibleRoomLinks(viewer), { id: linkId }] } })
        : null,
  });
}

interface ProjectOutcome {
  projectId?: string;
}

function projectField(t: PayloadFields<ProjectOutcome>) {
  return t.prismaField({
    type: Project,
    nullable: true,
    description: 'The project.',
    resolve: (query, { projectId }, _args, { db, viewer }) =>
      projectId
        ? db.project.findFirst({ ...query, where: { AND: [visibleProjects(viewer), { id: projectId }] } })
        : null,
  });
}

write('linkRoomResource', {
  description: 'Staff: links a document, task or article to a room. For its admins.',
  scopes: { staff: true, $all: { CHAT_WRITE: true, RESOURCES_READ: true } },
  input: builder.inputType('LinkRoomResourceInput', {
    description: 'A new link. What is linked already is CONFLICT, with the link as it is in the payload.',
    fields: (t) => ({
      roomId: t.id({ required: true, description: 'The room.' }),
      resourceId: t.id({ required: true, description: 'The document, task or article.' }),
      isPinned: t.boolean({ defaultValue: false, description: 'Whether it stands before those that are not.' }),
      note: t.string({ description: 'What is said about it; up to 1,000 characters.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<LinkOutcome>('LinkRoomResourcePayload', (t) => ({
    link: linkField(t, 'The link; with CONFLICT the one that is there.'),
  })),
  shape: z.object({ roomId: z.string(), ...linkShape }),
  run(work, { roomId, resourceId, isPinned, note }, context) {
    return linkRoomResource(work, actingAgent(context), {
      roomId: keyOf(roomId, 'ChatRoom'),
      resource: referenceOf(resourceId),
      isPinned: isPinned ?? false,
      note: note ?? null,
    });
  },
});

write('updateRoomResource', {
  description:
    'Staff: pins a link of a room, lets it loose, or changes what is said about it. For its admins. INVALID for a link of the room’s project.',
  scopes: { staff: true, $all: { CHAT_WRITE: true, RESOURCES_READ: true } },
  input: builder.inputType('UpdateRoomResourceInput', {
    description: 'What is to change of a link: what is absent stays as it is.',
    fields: (t) => ({
      linkId: t.id({ required: true, description: 'The link.' }),
      isPinned: t.boolean({ description: 'Whether it stands before those that are not.' }),
      note: t.string({ description: 'What is said about it; up to 1,000 characters; null clears.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<LinkOutcome>('UpdateRoomResourcePayload', (t) => ({
    link: linkField(t, 'The link as it now is.'),
  })),
  shape: z.object({ linkId: z.string(), isPinned: z.boolean().optional(), note: linkNote }),
  run(work, { linkId, isPinned, note }, context) {
    return updateRoomResource(work, actingAgent(context), {
      linkId: keyOf(linkId, 'RoomResourceLink'),
      isPinned,
      note,
    });
  },
});

write('unlinkRoomResource', {
  description: 'Staff: takes a link off its room; what was linked stays. INVALID for a link of the room’s project.',
  scopes: { staff: true, $all: { CHAT_WRITE: true, RESOURCES_READ: true } },
  input: builder.inputType('UnlinkRoomResourceInput', {
    description: 'A link to go.',
    fields: (t) => ({
      linkId: t.id({ required: true, description: 'The link.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<LinkOutcome>('UnlinkRoomResourcePayload', (t) => ({
    deletedId: t.id({
      nullable: true,
      description: 'The id that the link had.',
      resolve: ({ linkId }) => (linkId ? encodeNodeId('RoomResourceLink', linkId) : null),
    }),
  })),
  shape: z.object({ linkId: z.string() }),
  run(work, { linkId }, context) {
    return unlinkRoomResource(work, actingAgent(context), keyOf(linkId, 'RoomResourceLink'));
  },
});

write('linkProjectResource', {
  description: 'Staff: links a document, task or article to a project, and so to its room.',
  scopes: { staff: true, RESOURCES_WRITE: true },
  input: builder.inputType('LinkProjectResourceInput', {
    description: 'A link of a project; given again, it changes what is said of it.',
    fields: (t) => ({
      projectId: t.id({ required: true, description: 'The project.' }),
      resourceId: t.id({ required: true, description: 'The document, task or article.' }),
      isPinned: t.boolean({ defaultValue: false, description: 'Whether it stands before those that are not.' }),
      note: t.string({ description: 'What is said about it; up to 1,000 characters.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ProjectOutcome>('LinkProjectResourcePayload', (t) => ({
    project: projectField(t),
  })),
  shape: z.object({ projectId: z.string(), ...linkShape }),
  run(work, { projectId, resourceId, isPinned, note }, context) {
    return linkProjectResource(work, actingAgent(context), {
      projectId: keyOf(projectId, 'Project'),
      resource: referenceOf(resourceId),
      isPinned: isPinned ?? false,
      note: note ?? null,
    });
  },
});

write('unlinkProjectResource', {
  description: 'Staff: takes a document, task or article off a project, and so off its room; what was linked stays.',
  scopes: { staff: true, RESOURCES_WRITE: true },
  input: builder.inputType('UnlinkProjectResourceInput', {
    description: 'A link of a project to go.',
    fields: (t) => ({
      projectId: t.id({ required: true, description: 'The project.' }),
      resourceId: t.id({
        required: true,
        description: 'The document, task or article; NOT_FOUND when it is not linked.',
      }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<ProjectOutcome>('UnlinkProjectResourcePayload', (t) => ({
    project: projectField(t),
  })),
  shape: z.object({ projectId: z.string(), resourceId: z.string() }),
  run(work, { projectId, resourceId }, context) {
    return unlinkProjectResource(work, actingAgent(context), {
      projectId: keyOf(projectId, 'Project'),
      resource: referenceOf(resourceId),
    });
  },
});
