import { builder } from '../../../graphql/builder.ts';
import { visibleResources } from '../access.ts';
import { Resource } from './resource.ts';

export const Document = builder.prismaNode('Document', {
  description: 'A file that was uploaded, or a web address. Staff’s.',
  interfaces: [Resource],
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleResources(viewer)] }),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Up to 200 characters.' }),
    url: t.string({
      description: 'Where it stands.',
      resolve: ({ url }) => url ?? '',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
  }),
});
