import type { Document, KnowledgeArticle, Task } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { decodeNodeId, keyOf } from '../../../graphql/node-id.ts';
import type { ResourceKind as Kind, ResourceReference } from '../reference.ts';

export const ResourceKind = builder.enumType('ResourceKind', {
  description: 'What can be linked to tickets, rooms and projects.',
  values: {
    DOCUMENT: { description: 'A file, or a web address.' },
    TASK: { description: 'Work for somebody.' },
    KNOWLEDGE: { description: 'A knowledge article.' },
  } as const,
});

/** The GraphQL type and the Prisma model of each kind: they bear one name. */
export const typeOf = { DOCUMENT: 'Document', TASK: 'Task', KNOWLEDGE: 'KnowledgeArticle' } as const;

/** What a resource is resolved from: of long texts, only what was asked for is read. */
type ResourceRow = Document | Pick<Task, 'id' | 'title' | 'status'> | Pick<KnowledgeArticle, 'id' | 'title' | 'slug'>;

export const Resource = builder.interfaceRef<ResourceRow>('Resource').implement({
  description: 'A document, task or knowledge article. Staff’s.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({ title: t.exposeString('title', { description: 'Up to 200 characters.' }) }),
  resolveType(row) {
    if ('status' in row) return typeOf.TASK;
    return 'slug' in row ? typeOf.KNOWLEDGE : typeOf.DOCUMENT;
  },
});

export const ResourceConnection = builder.connectionObject(
  { type: Resource, name: 'ResourceConnection', description: 'A list of documents, tasks or articles.' },
  { name: 'ResourceConnectionEdge', description: 'A document, task or article in a list.' },
);

const kinds: readonly Kind[] = ['DOCUMENT', 'TASK', 'KNOWLEDGE'];

/** What a global id names; of an id that names no resource, a document that nobody has. */
export function referenceOf(globalId: string): ResourceReference {
  const typename = decodeNodeId(globalId)?.typename;
  const kind = kinds.find((each) => typeOf[each] === typename) ?? 'DOCUMENT';
  return { kind, id: keyOf(globalId, typeOf[kind]) };
}
