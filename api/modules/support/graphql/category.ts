import { builder } from '../../../graphql/builder.ts';
import { visibleCategories } from '../access.ts';

export const SupportCategory = builder.prismaNode('SupportCategory', {
  description: 'What tickets are about; chosen by who opens one.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleCategories(viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Unique in the workspace.' }),
  }),
});

builder.queryField('supportCategories', (t) =>
  t.prismaField({
    type: [SupportCategory],
    description: 'The categories of the workspace, by name.',
    authScopes: { signedIn: true, SUPPORT_READ: true },
    resolve: (query, _root, _args, { db, viewer }) =>
      db.supportCategory.findMany({
        ...query,
        where: visibleCategories(viewer),
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
  }),
);
