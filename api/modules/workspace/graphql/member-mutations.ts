import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { denied } from '../../../graphql/errors.ts';
import { payloadType, write } from '../../../graphql/write.ts';
import { hashPassword } from '../../../platform/passwords.ts';
import { email, line, newPassword } from '../../../platform/text.ts';
import { addMember, invite } from '../../identity/public.ts';
import { visibleMembers } from '../access.ts';
import { WorkspaceRole, WorkspaceUser } from './types.ts';

interface AddMemberOutcome {
  memberId: string;
  invitationUrl: string | null;
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
      clientMutationId: t.string({ description: 'Makes the write idempotent for 24 hours; up to 128 characters.' }),
    }),
  }),
  payload: payloadType<AddMemberOutcome>('AddMemberPayload', (t) => ({
    member: t.prismaField({
      type: WorkspaceUser,
      nullable: true,
      description: 'The new member.',
      resolve: (query, { memberId }, _args, { db, viewer }) =>
        memberId
          ? db.workspaceUser.findFirst({ ...query, where: { AND: [visibleMembers(viewer), { id: memberId }] } })
          : null,
    }),
    invitationUrl: t.string({
      nullable: true,
      description: 'Where the member chooses a password, within 14 days; shown here only, and null when one was given.',
      resolve: ({ invitationUrl }) => invitationUrl ?? null,
    }),
  })),
  shape: z.object({ displayName: line(80), email, password: newPassword.nullish(), role: z.enum(['ADMIN', 'USER']) }),
  prepare: async ({ password }) => (password ? hashPassword(password) : null),
  async run(work, { displayName, email, role }, context, passwordHash) {
    if (!context.viewer) throw denied(context);
    const { workspaceId } = context.viewer;
    const memberId = await addMember(work, { workspaceId, role, displayName, email, passwordHash });
    const invitationUrl =
      passwordHash === null ? `${context.services.publicUrl}/invitation/${await invite(work, memberId)}` : null;
    return { memberId, invitationUrl };
  },
  secrets: ['invitationUrl'],
});
