import { builder } from '../../../graphql/builder.ts';
import { visibleLabels } from '../access.ts';

export const SupportLabel = builder.prismaNode('SupportLabel', {
  description: 'A mark that agents put on tickets. Staff’s.',
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleLabels(viewer)] }),
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Unique in the workspace.' }),
    color: t.exposeString('color', { description: '#rrggbb.' }),
  }),
});

builder.queryField('supportLabels', (t) =>
  t.prismaField({
    type: [SupportLabel],
    description: 'Staff: the labels of the workspace, by name.',
    authScopes: { staff: true, SUPPORT_READ: true },
    resolve: (query, _root, _args, { db, viewer }) =>
      db.supportLabel.findMany({ ...query, where: visibleLabels(viewer), orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
  }),
);
