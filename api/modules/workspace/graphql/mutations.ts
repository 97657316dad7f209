import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { payloadType, write } from '../../../graphql/write.ts';
import { denied } from '../../../graphql/errors.ts';
import { hashPassword } from '../../../platform/passwords.ts';
import { email, line, newPassword, optional, timeZone } from '../../../platform/text.ts';
import { entered, entryFields, type EntryOutcome } from '../../identity/graphql/entry.ts';
import { addMember, countEntry, invite, openSession, signUpPerAddress } from '../../identity/public.ts';
import { visibleMembers } from '../access.ts';
import { createWorkspace } from '../create-workspace.ts';
import { slugShape } from '../slug.ts';
import { Locale, Workspace, WorkspaceRole, WorkspaceUser } from './types.ts';

const locale = z.enum(['FA', 'EN']);

write('createWorkspace', {
  description: 'Makes a workspace and its first agent, and signs them in.',
  scopes: { anybody: true },
  input: builder.inputType('CreateWorkspaceInput', {
    description: 'A new workspace and its first agent.',
    fields: (t) => ({
      name: t.string({ required: true, description: 'The company’s name; up to 80 characters.' }),
      slug: t.string({
        required: true,
        description: 'Its name in addresses: 2 to 40 small Latin letters, digits and hyphens.',
      }),
      locale: t.field({
        type: Locale,
        defaultValue: 'FA',
        description: 'The language of what the workspace says by itself.',
      }),
      timezone: t.string({ defaultValue: 'Asia/Tehran', description: 'IANA name of its time zone.' }),
      ownerName: t.string({ required: true, description: 'The first agent’s name; up to 80 characters.' }),
      email: t.string({ required: true, description: 'The first agent’s e-mail.' }),
      password: t.string({ required: true, description: '8 to 200 characters.' }),
    }),
  }),
  payload: payloadType<EntryOutcome>('CreateWorkspacePayload', (t) => ({
    workspace: t.prismaField({
      type: Workspace,
      nullable: true,
      description: 'The new workspace.',
      resolve: (query, { viewer }, _args, { db }) =>
        viewer ? db.workspace.findUnique({ ...query, where: { id: viewer.workspaceId } }) : null,
    }),
    ...entryFields(t),
  })),
  shape: z.object({
    name: line(80),
    slug: slugShape,
    locale: locale.nullish(),
    timezone: optional(timeZone),
    ownerName: line(80),
    email,
    password: newPassword,
  }),
  async prepare({ password }, { services, origin }) {
    await countEntry(services.limits, signUpPerAddress, origin.address);
    return hashPassword(password);
  },
  async run(work, { name, slug, locale, timezone, ownerName, email }, { origin }, passwordHash) {
    const { memberId } = await createWorkspace(work, {
      name,
      slug,
      locale: locale ?? 'FA',
      timezone: timezone ?? 'Asia/Tehran',
      owner: { displayName: ownerName, email, passwordHash },
    });
    return openSession(work, memberId, origin);
  },
  becomes: entered,
});

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
