import { builder } from '../../../graphql/builder.ts';
import { GuestViewer } from '../../identity/graphql/viewer.ts';
import { Locale } from '../../workspace/graphql/types.ts';
import { isOpen } from '../business-hours.ts';
import { readSettings } from '../settings.ts';
import { SupportCategory } from './category.ts';
import { SupportGuestUser } from './guest.ts';

const PublicWorkspace = builder.prismaObject('Workspace', {
  variant: 'PublicWorkspace',
  description: 'What anybody may know of a workspace: enough to draw its public support page.',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its name in addresses.' }),
    name: t.exposeString('name', { description: 'Its name for people.' }),
    locale: t.expose('locale', { type: Locale, description: 'The language it speaks by itself.' }),
    isSupportOpen: t.boolean({
      description: 'Whether it is within business hours now.',
      resolve: async (workspace, _args, { db, services }) =>
        isOpen((await readSettings(db, workspace.id)).calendar, services.clock()),
    }),
    supportCategories: t.relation('categories', {
      type: SupportCategory,
      description: 'The categories to choose from, by name.',
      query: { where: { deletedAt: null }, orderBy: [{ name: 'asc' }, { id: 'asc' }] },
    }),
  }),
});

builder.queryField('publicWorkspace', (t) =>
  t.prismaField({
    type: PublicWorkspace,
    nullable: true,
    description: 'The public face of a workspace; null when there is none of this name.',
    authScopes: { anybody: true },
    args: { slug: t.arg.string({ required: true, description: 'Its name in addresses.' }) },
    resolve: (query, _root, { slug }, { db }) =>
      /^[a-z0-9-]{1,40}$/.test(slug) ? db.workspace.findUnique({ ...query, where: { slug } }) : null,
  }),
);

builder.objectFields(GuestViewer, (t) => ({
  guest: t.prismaField({
    type: SupportGuestUser,
    description: 'The asking guest.',
    resolve: (query, { guestId }, _args, { db }) =>
      db.supportGuestUser.findUniqueOrThrow({ ...query, where: { id: guestId } }),
  }),
  workspace: t.prismaField({
    type: PublicWorkspace,
    description: 'The workspace that the guest visits.',
    resolve: (query, { workspaceId }, _args, { db }) =>
      db.workspace.findUniqueOrThrow({ ...query, where: { id: workspaceId } }),
  }),
}));
