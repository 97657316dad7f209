import { builder } from '../../../graphql/builder.ts';
import { Project } from '../../workspace/graphql/project.ts';
import { visibleResources } from '../access.ts';
import { Resource } from './resource.ts';

export const Document = builder.prismaNode('Document', {
  description: 'A file that was uploaded, or a web address. Staff’s.',
  interfaces: [Resource],
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleResources(viewer)] }),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Up to 200 characters.' }),
    mimeType: t.string({
      nullable: true,
      description: 'What the bytes of its file are; null for a web address.',
      select: { attachment: { select: { mimeType: true } } },
      resolve: ({ attachment }) => attachment?.mimeType ?? null,
    }),
    size: t.int({
      nullable: true,
      description: 'Bytes of its file; null for a web address.',
      select: { attachment: { select: { size: true } } },
      resolve: ({ attachment }) => attachment?.size ?? null,
    }),
    url: t.string({
      description:
        'Its web address; of a file, where it can be read by GET, without credentials, for one to two hours: pass that on to nobody.',
      resolve({ url, attachmentId }, _args, { services }) {
        if (attachmentId !== null) return services.links.downloadUrl(attachmentId, services.clock());
        if (url === null) throw new Error('a document is neither file nor address, which the database forbids');
        return url;
      },
    }),
    project: t.relation('project', { type: Project, nullable: true, description: 'The project that it is part of.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was added.' }),
  }),
});
