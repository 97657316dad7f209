import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import type { Context } from '../../../graphql/context.ts';
import { denied } from '../../../graphql/errors.ts';
import { encodeNodeId, keyOf } from '../../../graphql/node-id.ts';
import { payloadType, repeatable, write, type PayloadFields } from '../../../graphql/write.ts';
import { hashPassword } from '../../../platform/passwords.ts';
import { email, line, newPassword } from '../../../platform/text.ts';
import { addMember, invite, renewInvitation } from '../../identity/public.ts';
import { visibleMembers } from '../access.ts';
import { accessPerson, changeMemberRole, removeMember } from '../members.ts';
import { WorkspaceRole, WorkspaceUser } from './types.ts';

interface MemberOutcome {
  memberId: string;
}

interface InvitedOutcome extends MemberOutcome {
  invitationUrl: string | null;
}

function memberField<Outcome extends MemberOutcome>(t: PayloadFields<Outcome>, description: string) {
  return t.prismaField({
    type: WorkspaceUser,
    nullable: true,
    description,
    resolve: (query, { memberId }, _args, { db, viewer }) =>
      memberId
        ? db.workspaceUser.findFirst({ ...query, where: { AND: [visibleMembers(viewer), { id: memberId }] } })
        : null,
  });
}

function invitationUrlField(t: PayloadFields<InvitedOutcome>, description: string) {
  return t.string({ nullable: true, description, resolve: ({ invitationUrl }) => invitationUrl ?? null });
}

function urlOf({ services }: Context, invitationToken: string): string {
  return `${services.publicUrl}/invitation/${invitationToken}`;
}

write('addMember', {
  description: 'Staff: adds a member, with a password or with an invitation to choose one.',
  scopes: { staff: true },
  input: builder.inputType('AddMemberInput', {
    description: 'A new member of the workspace.',
    fields: (t) => ({
      displayName: t.string({ required: true, description: 'The name that others see; up to 80 characters.' }),
      email: t.string({
        required: true,
        description: 'Unique among the workspace’s members; letter case does not matter.',
      }),
      password: t.string({
        description: '8 to 200 characters. Without one: an invitation, whose link is returned once.',
      }),
      role: t.field({ type: WorkspaceRole, required: true, description: 'Staff or customer.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<InvitedOutcome>('AddMemberPayload', (t) => ({
    member: memberField(t, 'The new member.'),
    invitationUrl: invitationUrlField(
      t,
      'Where the member chooses a password, within 14 days; shown here only, and null when one was given.',
    ),
  })),
  shape: z.object({ displayName: line(80), email, password: newPassword.nullish(), role: z.enum(['ADMIN', 'USER']) }),
  prepare: async ({ password }) => (password ? hashPassword(password) : null),
  async run(work, { displayName, email, role }, context, passwordHash) {
    if (!context.viewer) throw denied(context);
    const { workspaceId } = context.viewer;
    const memberId = await addMember(work, { workspaceId, role, displayName, email, passwordHash });
    const invitationUrl = passwordHash === null ? urlOf(context, await invite(work, memberId)) : null;
    return { memberId, invitationUrl };
  },
  secrets: ['invitationUrl'],
});

write('renewInvitation', {
  description: 'Staff: makes a new invitation for a member who has not accepted theirs; the former link dies.',
  scopes: { staff: true },
  input: builder.inputType('RenewInvitationInput', {
    description: 'Whom to invite again.',
    fields: (t) => ({
      memberId: t.id({ required: true, description: 'The member; CONFLICT when they have accepted.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<InvitedOutcome>('RenewInvitationPayload', (t) => ({
    member: memberField(t, 'The invited member.'),
    invitationUrl: invitationUrlField(t, 'Where the member chooses a password, within 14 days; shown here only.'),
  })),
  shape: z.object({ memberId: z.string() }),
  async run(work, { memberId }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    const member = await accessPerson(work, context.viewer, keyOf(memberId, 'WorkspaceUser'));
    return { memberId: member.id, invitationUrl: urlOf(context, await renewInvitation(work, member.id)) };
  },
  secrets: ['invitationUrl'],
});

write('changeMemberRole', {
  description:
    'Staff: makes an agent of a customer or the other way round. What they had to work on as an agent is nobody’s then, as when they are removed.',
  scopes: { staff: true },
  input: builder.inputType('ChangeMemberRoleInput', {
    description: 'A member and their new role.',
    fields: (t) => ({
      memberId: t.id({ required: true, description: 'The member; CONFLICT for the last agent who can sign in.' }),
      role: t.field({ type: WorkspaceRole, required: true, description: 'Staff or customer.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<MemberOutcome>('ChangeMemberRolePayload', (t) => ({
    member: memberField(t, 'The member as they now are.'),
  })),
  shape: z.object({ memberId: z.string(), role: z.enum(['ADMIN', 'USER']) }),
  run(work, { memberId, role }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return changeMemberRole(work, context.viewer, { memberId: keyOf(memberId, 'WorkspaceUser'), role });
  },
});

write('removeMember', {
  description:
    'Staff: takes a member out of the workspace and ends their sessions. What they wrote keeps their name; what they had to work on is nobody’s: fifty tickets at once, more of them within seconds, until when they are listed as theirs.',
  scopes: { staff: true },
  input: builder.inputType('RemoveMemberInput', {
    description: 'Who is to go.',
    fields: (t) => ({
      memberId: t.id({ required: true, description: 'The member; CONFLICT for the last agent who can sign in.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<MemberOutcome>('RemoveMemberPayload', (t) => ({
    deletedId: t.id({
      nullable: true,
      description: 'The id that the member had.',
      resolve: ({ memberId }) => (memberId ? encodeNodeId('WorkspaceUser', memberId) : null),
    }),
  })),
  shape: z.object({ memberId: z.string() }),
  run(work, { memberId }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return removeMember(work, context.viewer, keyOf(memberId, 'WorkspaceUser'));
  },
});
