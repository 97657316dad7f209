import { builder } from '../../../graphql/builder.ts';
import { visibleResources } from '../access.ts';
import { Resource } from './resource.ts';

export const KnowledgeArticle = builder.prismaNode('KnowledgeArticle', {
  description: 'What the company knows about something. Staff’s.',
  interfaces: [Resource],
  id: { field: 'id' },
  findUnique: (id, { viewer }) => ({ id, AND: [visibleResources(viewer)] }),
  // The content, which may be long, only when it is asked for.
  select: { id: true, title: true, slug: true, createdAt: true },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Up to 200 characters.' }),
    slug: t.exposeString('slug', {
      description: 'Its name in addresses, unique in the workspace: made of its first title, in whatever script.',
    }),
    excerpt: t.exposeString('excerpt', {
      nullable: true,
      description: 'Its first words as plain text, up to 200 characters; null when it has none.',
    }),
    content: t.exposeString('content', { description: 'Markdown, never HTML; up to 50,000 characters.' }),
    isPublished: t.exposeBoolean('isPublished', { description: 'Whether it is finished, or still a draft.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  }),
});
