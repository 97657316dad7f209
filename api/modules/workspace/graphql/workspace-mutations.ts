import { z } from 'zod';
import { builder } from '../../../graphql/builder.ts';
import { payloadType, repeatable, write } from '../../../graphql/write.ts';
import { denied } from '../../../graphql/errors.ts';
import { hashPassword } from '../../../platform/passwords.ts';
import { email, line, newPassword, optional, timeZone } from '../../../platform/text.ts';
import { entered, entryFields, type EntryOutcome } from '../../identity/graphql/entry.ts';
import { countEntry, openSession, signUpPerAddress } from '../../identity/public.ts';
import { visibleWorkspaces } from '../access.ts';
import { createWorkspace } from '../create-workspace.ts';
import { slugShape } from '../slug.ts';
import { updateWorkspace } from '../update-workspace.ts';
import { Locale, Workspace } from './types.ts';

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
    await countEntry(services.limits, signUpPerAddress, origin.network);
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

write('updateWorkspace', {
  description: 'Staff: changes the workspace. What it has said already stays as it was said.',
  scopes: { staff: true },
  input: builder.inputType('UpdateWorkspaceInput', {
    description: 'What is to change of the workspace: what is absent stays as it is.',
    fields: (t) => ({
      name: t.string({ description: 'The company’s name; up to 80 characters.' }),
      locale: t.field({ type: Locale, description: 'The language of what the workspace says by itself.' }),
      timezone: t.string({ description: 'IANA name of its time zone.' }),
      clientMutationId: t.string({ description: repeatable }),
    }),
  }),
  payload: payloadType<{ workspaceId: string }>('UpdateWorkspacePayload', (t) => ({
    workspace: t.prismaField({
      type: Workspace,
      nullable: true,
      description: 'The workspace as it now is.',
      resolve: (query, { workspaceId }, _args, { db, viewer }) =>
        workspaceId
          ? db.workspace.findFirst({ ...query, where: { AND: [visibleWorkspaces(viewer), { id: workspaceId }] } })
          : null,
    }),
  })),
  shape: z.object({ name: line(80).optional(), locale: locale.optional(), timezone: timeZone.optional() }),
  run(work, { name, locale, timezone }, context) {
    if (context.viewer?.kind !== 'agent') throw denied(context);
    return updateWorkspace(work, context.viewer, { name, locale, timezone });
  },
});
